extension StringProtocol {
  /// Whether a name says that what has it is about errors.
  var namesErrors: Bool {
    let name = lowercased()
    return ["error", "exception", "failure", "problem"].contains { name.contains($0) }
      || name.contains("fault") && !name.contains("default")
  }
}
