import CatalogModel

/// Everything in which two entries differ, except where they and their parts stand in documents.
///
/// Complete: applied to the one entry, it gives the other.
struct EntryDifferences: Sendable, Equatable {
  let category: Delta<String>?
  let code: Delta<Code>?
  let name: Delta<String?>?
  let label: Delta<String?>?
  let status: Delta<[Int]>?
  let description: Delta<Prose>?
  let fields: Delta<[Entry.Field]>?
  let statements: Delta<[Statement]>?

  init(from base: Entry, to revision: Entry) {
    category = Delta(base.category, revision.category)
    code = Delta(base.code, revision.code)
    name = Delta(base.name, revision.name)
    label = Delta(base.label, revision.label)
    status = Delta(base.status, revision.status)
    description = Delta(base.description, revision.description)
    fields = Delta(base.fields, revision.fields)
    statements = Delta(base.statements, revision.statements)
  }

  var isEmpty: Bool { category == nil && code == nil && !contentDiffers }

  /// Whether anything but the identity differs.
  private var contentDiffers: Bool {
    name != nil || label != nil || status != nil || description != nil || fields != nil
      || statements != nil
  }

  /// Whether anything but the identity and the order of statuses, fields and statements differs.
  var substanceDiffers: Bool {
    name != nil || label != nil || description != nil
      || !statementsAreRearranged && statements != nil
      || !StatusChange.isRearranged(status) && status != nil
      || !FieldChange.isRearranged(fields) && fields != nil
  }
}
