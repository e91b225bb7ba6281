/// A line at which a titled part of source code begins; without a title, one ends there.
struct CodeRegion: Sendable {
  let line: Int
  let title: Substring
}
