import ArgumentParser
import Diagnostics

extension Sitegen {
  /// What is said of arguments that begin with the name of no command; `nil` for others.
  static func unknownCommand(in arguments: [String]) -> String? {
    guard let name = arguments.first, !name.hasPrefix("-") else { return nil }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(name) else { return nil }
    let commands = "The commands are: \(known.joined(separator: ", "))."
    let help = SpellingSuggestion.sentences(for: name, among: known) + [commands]
    return "There is no command '\(name)'. \(help.joined(separator: " "))"
  }
}
