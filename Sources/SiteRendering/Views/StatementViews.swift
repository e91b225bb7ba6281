import CatalogModel

/// What the vendor states about a code besides its description.
struct StatementsView: View {
  let aliases: [String]
  let range: RangeView?
  let unused: UnusedView?
  let replacements: [ReplacementView]
  let messages: [MessageView]
  let causes: ProseView?
  let actions: ProseView?
  let facts: [FactView]
  let origins: EntryOriginViews

  static let fields = ViewFields<Self>([
    .flag("hasAliases") { !$0.aliases.isEmpty },
    .list("aliases") { $0.aliases },
    .view("range") { $0.range },
    .view("unused") { $0.unused },
    .flag("hasReplacements") { !$0.replacements.isEmpty },
    .list("replacements") { $0.replacements },
    .flag("hasMessages") { !$0.messages.isEmpty },
    .text("messagesTitle") { $0.messages.count == 1 ? "Message" : "Messages" },
    .list("messages") { $0.messages },
    .view("causes") { $0.causes },
    .view("actions") { $0.actions },
    .list("facts") { $0.facts },
    .text("messagesOrigin") { $0.origins.place(of: .message) },
    .text("causesOrigin") { $0.origins.place(of: .cause) },
    .text("actionsOrigin") { $0.origins.place(of: .action) },
    .flag("hasOrigins") { !$0.origins.rows.isEmpty },
    .list("origins") { $0.origins.rows },
  ])

  /// Whether it holds a text that explains the code.
  var explains: Bool { !messages.isEmpty || causes != nil || actions != nil || unused != nil }
}

/// The first and the last of the codes that a page stands for.
struct RangeView: View {
  let first: String
  let last: String

  static let fields = ViewFields<Self>([
    .text("first") { $0.first },
    .text("last") { $0.last },
  ])
}

/// Why nothing is sent with a code.
struct UnusedView: View {
  let kind: Statement.Unused

  static let fields = ViewFields<Self>([
    .text("word") { $0.kind.rawValue },
    .flag("reserved") { $0.kind == .reserved },
  ])
}

/// A code to be used instead, with its page where it has one.
struct ReplacementView: View {
  let code: String
  let href: String?

  static let fields = ViewFields<Self>([
    .text("code") { $0.code },
    .text("href") { $0.href },
  ])
}

/// A message, cut into words and placeholders.
struct MessageView: View {
  let parts: [MessagePartView]

  static let fields = ViewFields<Self>([.list("parts") { $0.parts }])

  init(_ text: String) {
    parts = Placeholder.parts(of: text).map {
      MessagePartView(text: String($0.text), isPlaceholder: $0.isPlaceholder)
    }
  }
}

/// A stretch of a message.
struct MessagePartView: View {
  let text: String
  let isPlaceholder: Bool

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("placeholder") { $0.isPlaceholder },
  ])
}

/// A fact under our own word, with one value or more.
struct FactView: View {
  let name: String
  let values: [String]
  /// Where it was found.
  let origin: String?

  static let fields = ViewFields<Self>([
    .text("name") { $0.name },
    .list("values") { $0.values },
    .text("origin") { $0.origin },
  ])
}
