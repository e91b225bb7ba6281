import CatalogModel

@testable import CatalogReaders

/// What entries state besides names, status and text, as lines: the code, then each statement as
/// `kind=text`, parted by `; `. Entries without any statement are left out.
enum StatementOutline {
  static func lines(of read: ReadDocument) -> [String] {
    read.entries.filter { !$0.statements.isEmpty }.map { entry in
      entry.code.text + ": " + entry.statements.map(text).joined(separator: "; ")
    }
  }

  private static func text(of statement: Statement) -> String {
    switch statement {
    case .alias(let text): "alias=\(text)"
    case .message(let text): "message=\(text)"
    case .cause(let prose): "cause=\(EntryOutline.text(of: prose))"
    case .action(let prose): "action=\(EntryOutline.text(of: prose))"
    case .severity(let text): "severity=\(text)"
    case .retryable(let may): "retryable=\(may)"
    case .endpoint(let text): "endpoint=\(text)"
    case .applicability(let text): "applicability=\(text)"
    case .since(let text): "since=\(text)"
    case .deprecated(let text): "deprecated=\(text)"
    case .removed(let text): "removed=\(text)"
    case .replacedBy(let text): "replacedBy=\(text)"
    case .unused(let kind): "unused=\(kind.rawValue)"
    }
  }
}
