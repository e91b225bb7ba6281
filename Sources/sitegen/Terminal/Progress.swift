#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One line that says what is going on, on a terminal only.
struct Progress {
  private let isShown: Bool

  /// `isShown` is what the user wants.
  init(isShown: Bool) { self.isShown = isShown && isatty(STDERR_FILENO) == 1 }

  func show(_ words: String) {
    if isShown { Console.error("\r\u{1B}[K\(words)") }
  }

  func clear() {
    if isShown { Console.error("\r\u{1B}[K") }
  }
}
