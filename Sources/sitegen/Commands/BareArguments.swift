import ArgumentParser

/// What is typed without an option at a command that takes options only: most likely the folder of the site.
struct BareArguments: ParsableArguments {
  /// Refused with words that say how it is written.
  @Argument(help: .hidden) var words: [String] = []

  func validate() throws {
    guard let word = words.first else { return }
    throw ValidationError(
      "'\(word)' belongs to no option. For the folder of the site, "
        + "write --source \(ShellWord.of(word)).")
  }
}
