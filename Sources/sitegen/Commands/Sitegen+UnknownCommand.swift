import ArgumentParser
import Diagnostics

extension Sitegen {
  /// What other programs call our commands.
  private static let otherWords = [
    "create": "init", "new": "init", "preview": "serve", "watch": "serve", "lint": "check",
    "validate": "check", "compare": "diff", "generate": "build", "search": "find",
  ]

  /// What is said of arguments that begin with the name of no command; `nil` for others.
  static func unknownCommand(in arguments: [String]) -> String? {
    guard let name = arguments.first, !name.hasPrefix("-") else { return nil }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(name) else { return nil }
    let commands = "The commands are: \(known.joined(separator: ", "))."
    let meant =
      otherWords[name].map { ["Did you mean '\($0)'?"] }
      ?? SpellingSuggestion.sentences(for: name, among: known)
    let help = meant + [commands]
    return "There is no command '\(name)'. \(help.joined(separator: " "))"
  }
}
