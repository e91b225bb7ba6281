import Testing

/// What somebody types who does not know the commands yet, and what is said to them.
@Suite("Commands that are called in the wrong way")
struct WrongUsageTests {
  @Test(arguments: [
    ("biuld", "no command 'biuld'. Did you mean 'build'? The commands are: build, check,"),
    ("content", "There is no command 'content'. The commands are: build, check,"),
    ("new", "There is no command 'new'. Did you mean 'init'? The commands are: build, check,"),
    ("build docs", "'docs' belongs to no option. For the folder of the site, write --source docs."),
    ("build --strict my&docs", "the site, write --source 'my&docs'."),
    ("rollback docs --quiet", "For the folder of the site, write --source docs."),
    ("serve docs", "For the folder of the site, write --source docs."),
    ("update docs more", "For the folder of the site, write --source docs."),
    ("diff a.json b.json", "'a.json' must be named with --base, to compare from it, or with"),
    ("diff --base-url codes.example", "'codes.example' is no address for --base-url"),
    ("diff --repository-url git.example", "'git.example' is no address for --repository-url"),
    ("read https://", "'https://' is no web address"),
    (
      "read https://me:secret@acme.example/",
      "'https://me:secret@acme.example/' is no web address; one with a name"
    ),
    ("update", "no vendor has a document with an address. Put one beside its 'file'"),
    ("read content/site.yaml --release 2", "--release names what --write puts into content/"),
    ("read content/site.yaml --write vendors/acme/2", "write: --write acme --release 2."),
    ("read content/site.yaml --write ../acme", "'../acme' cannot stand in a URL."),
    ("check --source content", "no folder 'content/content', but a site.yaml where it would be."),
  ])
  func isToldWhatToDo(_ arguments: String, _ words: String) throws {
    let site = try TemporarySite()
    let run = try site.run(arguments.split(separator: " ").map(String.init))
    #expect(run.status == (arguments.hasPrefix("check") ? 1 : 64))
    #expect(run.output == "" && run.errors.contains(words), "\(run.errors)")
  }

  @Test func templatesAreAFolder() throws {
    let site = try TemporarySite()
    try site.remove("templates")
    try site.write("a", to: "templates")
    let run = try site.run("check")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("templates: error: the folder cannot be read: it is no folder"))
  }

  @Test(arguments: ["--help", "help", "help diff", "--version"])
  func isNone(_ arguments: String) throws {
    let site = try TemporarySite()
    #expect(try site.run(arguments.split(separator: " ").map(String.init)).status == 0)
  }
}
