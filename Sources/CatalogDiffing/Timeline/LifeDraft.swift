import CatalogModel

/// The life of an entry as far as it is known.
struct LifeDraft {
  /// As it stood when something last happened to it.
  var entry: Entry
  var events: [LifeEvent]
  var formerKeys: [EntryKey] = []

  /// Continued by what a version did to it.
  func after(_ kind: LifeEvent.Kind, _ entry: Entry, _ version: String) -> LifeDraft {
    var draft = self
    draft.entry = entry
    draft.events.append(LifeEvent(version: version, kind: kind))
    return draft
  }

  /// The same in its category under another id.
  func retitled(_ category: String) -> LifeDraft {
    var draft = self
    draft.formerKeys.append(entry.key)
    draft.entry = entry.moved(to: category)
    return draft
  }

  /// As if the last thing had not happened; the first never is undone.
  var withoutLast: LifeDraft {
    var draft = self
    if draft.events.count > 1 { draft.events.removeLast() }
    return draft
  }

  var life: EntryLife {
    EntryLife(entry: entry, events: events, formerKeys: formerKeys)
  }
}

extension Entry {
  fileprivate func moved(to category: String) -> Entry {
    Entry(
      category: category, code: code, name: name, label: label, status: status,
      description: description, fields: fields, statements: statements, origins: origins,
      source: source)
  }
}
