extension String {
  /// The path of something in the folder of this path, as a user would type it.
  func path(of name: String) -> String {
    self == "." ? name : hasSuffix("/") ? self + name : "\(self)/\(name)"
  }

  /// Without a slash at its end, unless it is nothing else.
  var withoutEndingSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
