/// A stretch of a sentence: our words, or the vendor's.
struct SentencePartView: View {
  let text: String
  let isVerbatim: Bool
  /// Whether it is the code that the sentence is about.
  var isCode = false
  /// The page of that code, unless the sentence stands there.
  let href: String?

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("verbatim") { $0.isVerbatim },
    .flag("code") { $0.isCode },
    .text("href") { $0.href },
  ])
}
