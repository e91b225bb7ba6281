/// Codes such as `-32601` among the arguments, which look like options.
enum NegativeCodes {
  /// The commands that take codes.
  private static let commands = ["find", "history"]

  /// The same arguments, where a command takes codes with those behind `--`, as if they had been typed there.
  static func behindOptions(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commands.contains(command), !arguments.contains("--"),
      arguments.contains(where: isCode)
    else { return arguments }
    return arguments.filter { !isCode($0) } + ["--"] + arguments.filter(isCode)
  }

  /// A dash and a digit begin no option.
  private static func isCode(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument.dropFirst().first?.isWholeNumber == true
  }
}
