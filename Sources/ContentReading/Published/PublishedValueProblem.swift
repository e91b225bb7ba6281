/// What a published file lacks or has wrong.
struct PublishedValueProblem: Error {
  /// A part of a sentence.
  let words: String
  /// 1 or more.
  let line: Int
}
