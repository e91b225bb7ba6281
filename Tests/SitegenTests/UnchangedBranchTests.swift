import Foundation
import Testing

/// `sitegen diff` without any sides where no catalog differs from the default branch.
struct UnchangedBranchTests {
  private static let head = "Code | Meaning\n"

  /// A branch that changes other things than catalogs, committed or not: is it no change, and which versions may be
  /// compared instead.
  @Test(arguments: [(true, []), (false, ["2.0"]), (false, [])])
  func aBranchThatChangesNoCatalogChangesNothing(_ isCommitted: Bool, _ versions: [String]) throws {
    let repository = try TemporaryRepository()
    for version in versions + (isCommitted ? ["2.0"] : []) {
      try repository.site.write(
        Self.head + "a.b | Something is wrong.\n", to: "content/vendors/acme/\(version)/errors.txt")
    }
    if isCommitted || !versions.isEmpty { try repository.commit("Second version") }
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.site.write("Read this.\n", to: "content/vendors/acme/notes/errors/a.b.md")
    if isCommitted { try repository.commit("A note") }
    let run = try repository.site.run(["diff", "--fail-on", "breaking"])
    #expect(run.status == (versions.isEmpty ? 0 : 1), "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("\nno changes\n") == versions.isEmpty, "\(run.output)")
    let note = "note: no catalog differs from main, so that the newest two versions are compared.\n"
    #expect(run.errors == (versions.isEmpty ? "" : note))
  }

  @Test func withoutAnyChangeTheNewestVersionsAreCompared() throws {
    let repository = try TemporaryRepository()
    try repository.site.write(
      Self.head + "a.b | Something is wrong.\n", to: "content/vendors/acme/2.0/errors.txt")
    try repository.commit("Second version")
    let run = try repository.site.run("diff")
    #expect(
      run.output.hasPrefix("Acme, 1.0 → 2.0\n")
        && run.output.contains("  errors/c_d: 'c_d' was removed [code-removed]\n"))
  }
}
