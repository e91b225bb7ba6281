extension String.UTF8View {
  /// Whether other bytes stand in these, of which there are few thousand.
  func holds(_ part: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
