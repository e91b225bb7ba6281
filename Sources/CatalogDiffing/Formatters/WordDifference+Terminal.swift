extension WordDifference {
  /// In one line: removed words as `[-…-]`, in red where `colored`, inserted ones as `{+…+}`, in
  /// green.
  func terminalText(colored: Bool) -> String {
    excerpt().map { segment in
      switch segment {
      case .kept(let text): VisibleText.line(text)
      case .removed(let text): Self.paint("[-\(VisibleText.line(text))-]", "31", colored)
      case .inserted(let text): Self.paint("{+\(VisibleText.line(text))+}", "32", colored)
      }
    }
    .joined()
  }

  /// `style` is a code of ECMA-48, "Select Graphic Rendition".
  private static func paint(_ text: String, _ style: String, _ colored: Bool) -> String {
    colored ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
