package import CatalogModel

/// Everything in which two entries differ, except where they and their parts stand in documents.
///
/// Complete: applied to the one entry, it gives the other.
package struct EntryDifferences: Sendable, Equatable {
  package let category: Delta<String>?
  package let code: Delta<Code>?
  package let name: Delta<String?>?
  package let label: Delta<String?>?
  package let status: Delta<[Int]>?
  package let description: Delta<Prose>?
  package let fields: Delta<[Entry.Field]>?
  package let statements: Delta<[Statement]>?

  package init(from base: Entry, to revision: Entry) {
    category = Delta(base.category, revision.category)
    code = Delta(base.code, revision.code)
    name = Delta(base.name, revision.name)
    label = Delta(base.label, revision.label)
    status = Delta(base.status, revision.status)
    description = Delta(base.description, revision.description)
    fields = Delta(base.fields, revision.fields)
    statements = Delta(base.statements, revision.statements)
  }

  package var isEmpty: Bool { category == nil && code == nil && !contentDiffers }

  /// Whether anything but the identity differs.
  package var contentDiffers: Bool {
    name != nil || label != nil || status != nil || description != nil || fields != nil
      || statements != nil
  }

  /// Whether anything but the identity and the order of statuses, fields and statements differs.
  package var substanceDiffers: Bool {
    name != nil || label != nil || description != nil
      || !statementsAreRearranged && statements != nil
      || !StatusChange.isRearranged(status) && status != nil
      || !FieldChange.isRearranged(fields) && fields != nil
  }
}
