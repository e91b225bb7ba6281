import ArgumentParser

/// The command line of sitegen.
struct Sitegen: AsyncParsableCommand {
  static let version = "0.3.0"

  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Builds one reference site of the error codes that API vendors publish.",
    discussion: """
      Documents in content/ are read as their vendors published them; the site goes
      to public/.

      EXAMPLES
        sitegen build                   build the site of this folder
        sitegen build --base-url https://errors.example.com/
        sitegen check --strict          find everything that build would find wrong
        sitegen diff --vendor acme      what changed in the newest version
        sitegen find 9003               the search of the site, in the terminal
        sitegen history 9003            the life of a code, version by version
        sitegen init                    begin a site, with an example vendor
        sitegen read errors.html        how a document is read, and the YAML for that
        sitegen serve                   look at the site while you write it
        sitegen rollback                back to the site before the last build
        sitegen update                  new versions of the vendors' documents

      EXIT CODES
        0  done
        1  the content has errors, or --fail-on was met
        64 wrong usage
        70 sitegen's own fault
        74 the disk's fault, or the port's
      """,
    version: version,
    subcommands: [
      BuildCommand.self,
      CheckCommand.self,
      DiffCommand.self,
      FindCommand.self,
      HistoryCommand.self,
      InitCommand.self,
      ReadCommand.self,
      RollbackCommand.self,
      ServeCommand.self,
      UpdateCommand.self,
    ])
}
