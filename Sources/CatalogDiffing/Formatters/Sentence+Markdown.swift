extension Sentence {
  /// In Markdown, with code spans for what is verbatim.
  var markdown: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .verbatim(let text): CodeSpan.of(text)
      }
    }.joined()
  }
}
