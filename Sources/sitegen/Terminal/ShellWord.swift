/// A text as a shell takes it for one word.
enum ShellWord {
  static func of(_ text: String) -> String {
    guard text.contains(where: " \t\n'\"\\$`*?[]{}()<>|&;!#~".contains) else { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
