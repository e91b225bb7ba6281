import Foundation
import Testing

/// What the disk may do to a build. The scripts mount small file systems in a namespace of their own,
/// where that is allowed; elsewhere these tests say that they were skipped.
struct DiskFailureTests {
  private static let isMountingAllowed = succeeds("unshare -m mount -t tmpfs none /tmp")
  private static let isLayeringAllowed = succeeds(
    """
    folder=$(mktemp -d) && cd "$folder" && mkdir below above work merged
    unshare -m mount -t overlay -o lowerdir=below,upperdir=above,workdir=work none merged
    status=$?; rm -r "$folder"; exit $status
    """)

  private static func succeeds(_ script: String) -> Bool {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/bin/sh")
    probe.arguments = ["-c", script]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }

  @Test(.enabled(if: isMountingAllowed))
  func fullDiskChangesNothing() throws {
    let (site, run) = try run(
      """
      mkdir disk && mount -t tmpfs -o size=1500k none disk
      $SITEGEN build --quiet --output disk/public && cp -a disk/public before
      cp next.txt \(TemporarySite.document)
      head -c 5M /dev/zero > disk/.rest 2>/dev/null
      $SITEGEN build --output disk/public; echo "status $?"
      diff -r disk/public before && ls -A disk/.public.sitegen && rm disk/.rest
      $SITEGEN build --output disk/public; echo "status $?"
      cp -a disk/public after
      """)
    #expect(run == "status 74\n.gitignore\ncatalogs\nlock\nmemory\nstate\nstatus 0\n")
    #expect(try site.text("after/acme/errors/a.b/index.html").contains("Number 1"))
  }

  @Test(.enabled(if: isMountingAllowed))
  func whatIsRefusedStandsOnALineOfItsOwn() throws {
    let (_, run) = try run(
      """
      mkdir disk && mount -t tmpfs -o size=1500k none disk
      $SITEGEN build --quiet --output disk/public
      cp next.txt \(TemporarySite.document)
      head -c 5M /dev/zero > disk/.rest 2>/dev/null
      script -qec "$SITEGEN build --output disk/public" /dev/null > shown
      grep -c 'error: cannot write' shown; grep -c '…error' shown
      """)
    #expect(run == "1\n0\n")
  }

  /// What could not be written as a whole is not left there, and is called by its name.
  @Test(.enabled(if: isMountingAllowed))
  func fullDiskLeavesNoDrafts() throws {
    let (_, run) = try run(
      """
      mkdir disk && mount -t tmpfs -o size=1500k none disk && cp -r content disk
      head -c 5M /dev/zero > disk/.rest 2>/dev/null
      $SITEGEN history --record --source disk 2>&1; echo "status $?"
      $SITEGEN read next.txt --write other --source disk >/dev/null 2>&1; echo "status $?"
      ls -A disk/content; find disk/content/vendors/other -type f
      """)
    #expect(
      run == """
        error: cannot write 'disk/content/urls.lock': No space left on device
        status 74
        status 74
        pages
        site.yaml
        vendors

        """)
  }

  @Test(.enabled(if: isMountingAllowed))
  func readOnlyFolderIsRefused() throws {
    let (_, run) = try run(
      """
      mkdir disk && mount -t tmpfs none disk
      $SITEGEN build --quiet --output disk/public && cp -a disk/public before
      cp next.txt \(TemporarySite.document) && mount -o remount,ro disk
      $SITEGEN build --output disk/public; echo "status $?"
      diff -r disk/public before && echo same
      """)
    #expect(run == "status 74\nsame\n")
  }

  /// Something mounted on the output cannot be exchanged, so its files are moved one by one.
  @Test(.enabled(if: isMountingAllowed), arguments: ["-t tmpfs none", "--bind mounted"])
  func mountedOutputIsReplacedFileByFile(_ mount: String) throws {
    let (site, run) = try run(
      """
      mkdir public mounted && mount \(mount) public && echo mine > public/.mine
      $SITEGEN build --quiet && cp -a public before && cp next.txt \(TemporarySite.document)
      $SITEGEN build --quiet && cp -a public mixed
      $SITEGEN build --quiet --output plain && cp -a public after
      $SITEGEN rollback --quiet && cp -a public back
      $SITEGEN rollback --quiet && cp -a public forth
      for pair in "before back" "after forth" "after plain"; do
        diff -r -x .sitegen -x .mine $pair && echo "$pair"
      done
      ls -A public/.sitegen; cat public/.mine; ls -A | grep public
      """)
    #expect(
      run == """
        before back
        after forth
        after plain
        .gitignore
        catalogs
        lock
        previous
        mine
        public

        """)
    #expect(site.exists("after/acme/errors/x.y/index.html"))
    #expect(!site.exists("after/acme/errors/c_d"))
  }

  /// In a container, what was published may stand in a layer below, whose folders nothing moves, and
  /// the layer above may be another file system, where links of one file are not known as such.
  @Test(
    .enabled(if: isLayeringAllowed), arguments: ["true", "mount -t tmpfs none above"],
    [
      ("$SITEGEN build", "third 0 third 0 second 0 "),
      ("$SITEGEN rollback", "first 0 third 0 first 0 "),
      ("rm -r public; $SITEGEN build", "third 0 third 0 first 0 "),
    ])
  func layerBelowIsReplaced(_ mount: String, first: (command: String, published: String)) throws {
    let (_, run) = try run(
      """
      build() { cp "$1.txt" $2/\(TemporarySite.document); (cd $2; $SITEGEN build --quiet); }
      told() {
        status=$?
        for site in first second third; do
          diff -r public ../$site >&2 && printf "$site $status "
        done
      }
      cp \(TemporarySite.document) first.txt; cp next.txt second.txt
      sed s/wrong/odd/ next.txt > third.txt
      mkdir below above merged other && cp -r content below && cp -r content other
      build third other && cp -a other/public third
      build first below && cp -a below/public first
      build second below && cp -a below/public second
      \(mount) && mkdir above/upper above/work
      mount -t overlay -o lowerdir=below,upperdir=above/upper,workdir=above/work none merged
      cp third.txt merged/\(TemporarySite.document) && cd merged
      \(first.command) --quiet; told
      $SITEGEN build --quiet; told
      $SITEGEN rollback --quiet; told
      """)
    #expect(run == first.published)
  }

  @Test func folderTakenAwayIsBuiltAgain() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    for path in ["public", ".public.sitegen", "public/acme"] {
      try site.remove(path)
      #expect(try site.run("build").status == 0)
      #expect(try site.snapshot("public").mapValues(\.bytes) == whole, "\(path)")
    }
  }

  @Test func folderTakenAwayMeanwhileLeavesAWholeSite() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    for round in 0..<10 {
      try site.write("title: Made-up codes\n# \(round)\n", to: "content/site.yaml")
      let build = try site.start(SitegenRun.path, ["build", "--quiet"])
      Thread.sleep(forTimeInterval: .random(in: 0...0.2))
      try? FileManager.default.removeItem(at: site.url(".public.sitegen"))
      build.waitUntilExit()
      #expect(try site.snapshot("public").mapValues(\.bytes) == whole, "round \(round)")
    }
    #expect(try site.run("build").status == 0)
  }

  /// What was published is gone then, and what takes its place is whole or not there at all.
  @Test(arguments: ["public", "content", "templates"])
  func othersTakenAwayMeanwhileLeaveAWholeSite(_ folder: String) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let old = try site.snapshot("public").mapValues(\.bytes)
    try site.write("title: Another title\n", to: "content/site.yaml")
    _ = try site.run("build")
    let new = try site.snapshot("public").mapValues(\.bytes)
    for round in 0..<6 {
      let title = round % 2 == 0 ? "Made-up codes" : "Another title"
      try site.write("title: \(title)\n", to: "content/site.yaml")
      let build = try site.start(SitegenRun.path, ["build", "--quiet"])
      Thread.sleep(forTimeInterval: .random(in: 0...0.15))
      try FileManager.default.moveItem(at: site.url(folder), to: site.url("away"))
      build.waitUntilExit()
      let isThere = site.exists("public")
      let left = isThere ? try site.snapshot("public").mapValues(\.bytes) : [:]
      #expect(left == old || left == new || (folder == "public" && !isThere), "round \(round)")
      if site.exists(folder) { try site.remove(folder) }
      try FileManager.default.moveItem(at: site.url("away"), to: site.url(folder))
      #expect(try site.run("build").status == 0)
      #expect(try site.snapshot("public").mapValues(\.bytes) == (round % 2 == 0 ? old : new))
    }
  }

  /// A list of files that somebody planted names what is not ours to remove.
  @Test(.enabled(if: isMountingAllowed))
  func plantedListRemovesNothingElsewhere() throws {
    let (site, run) = try run(
      """
      mkdir public && mount -t tmpfs none public && echo mine > mine.txt
      $SITEGEN build --quiet && printf '../mine.txt\\n%s\\n' "$PWD/mine.txt" >> public/.sitegen-files
      cp next.txt \(TemporarySite.document)
      $SITEGEN build --quiet; echo "status $?"; cat mine.txt
      """)
    #expect(run == "status 0\nmine\n")
    #expect(site.exists("mine.txt"))
  }

  /// Runs a script in a site's folder, with the executable as `$SITEGEN`. `next.txt` is another
  /// document. Gives what it printed to standard output.
  private func run(_ script: String) throws -> (TemporarySite, String) {
    let site = try TemporarySite([
      "next.txt": "Code | Meaning\na.b | Number 1 is wrong.\nx.y | Number 2 is.\n"
    ])
    let output = site.url("output.txt")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["SITEGEN=\(SitegenRun.path)", "unshare", "-m", "sh", "-c", script]
    process.currentDirectoryURL = site.folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (site, try site.text("output.txt"))
  }
}
