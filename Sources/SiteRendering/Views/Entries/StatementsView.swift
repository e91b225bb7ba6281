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
