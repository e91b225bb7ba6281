/// A part of an entry, and where it was found.
struct OriginView: View {
  let part: String
  let place: String
  let lines: String?

  static let fields = ViewFields<Self>([
    .text("part") { $0.part },
    .text("place") { $0.place },
    .text("lines") { $0.lines },
  ])
}
