package import CatalogModel

extension Catalog {
  /// The catalog as bytes, from which ``init(packed:)`` makes the same again.
  package var packed: [UInt8] {
    var packer = CatalogPacker()
    packer.add(self)
    return packer.packed.bytes
  }

  /// `nil` for bytes that are no packed catalog.
  package init?(packed bytes: ArraySlice<UInt8>) {
    var unpacker = CatalogUnpacker(reader: PackedReader(bytes))
    let catalog = unpacker.catalog()
    guard unpacker.reader.isWhole, unpacker.isSound else { return nil }
    self = catalog
  }
}

/// Writes a catalog, each part of it in the order of its declaration. Texts that many entries share
/// are written once.
private struct CatalogPacker {
  private(set) var packed = PackedBytes()
  private var numbers: [String: Int] = [:]

  mutating func add(_ catalog: Catalog) {
    for text in [catalog.vendor.id, catalog.vendor.name, catalog.version] { packed.add(text) }
    packed.add(catalog.vendor.product)
    packed.add(catalog.vendor.homepage)
    add(catalog.introduction)
    packed.add(catalog.categories.count)
    for category in catalog.categories { add(category) }
    packed.add(catalog.entries.count)
    for entry in catalog.entries { add(entry) }
    packed.add(catalog.unreadLines)
  }

  /// A text that is likely to come again.
  private mutating func add(shared text: String) {
    if let number = numbers[text] { return packed.add(number) }
    packed.add(numbers.count)
    packed.add(text)
    numbers[text] = numbers.count
  }

  private mutating func add(_ category: CatalogModel.Category) {
    packed.add(category.id)
    packed.add(category.title)
    add(category.description)
    packed.add(category.source == nil ? 0 : 1)
    if let source = category.source { add(source) }
  }

  private mutating func add(_ address: Code.Address) {
    switch address {
    case .plain: packed.add(0)
    case .tellingCase: packed.add(1)
    case .spelled(let text):
      packed.add(2)
      packed.add(text)
    }
  }

  private mutating func add(_ entry: Entry) {
    add(shared: entry.category)
    packed.add(entry.code.text)
    add(entry.code.address)
    packed.add(entry.name)
    packed.add(entry.label)
    packed.add(entry.status) { $0.add($1) }
    add(entry.description)
    packed.add(entry.fields.count)
    for field in entry.fields {
      add(shared: field.name)
      packed.add(field.value)
    }
    packed.add(entry.statements.count)
    for statement in entry.statements { add(statement) }
    packed.add(entry.origins.count)
    for origin in entry.origins { add(origin) }
    add(entry.source)
  }

  private mutating func add(_ source: EntrySource) {
    add(shared: source.document)
    packed.add(source.line)
    packed.add(source.endLine)
  }

  private mutating func add(_ prose: Prose) {
    packed.add(prose.blocks) { packed, block in
      switch block {
      case .paragraph(let line):
        packed.add(0)
        packed.add(line) { $0.add($1) }
      case .list(let items):
        packed.add(1)
        packed.add(items) { packed, item in packed.add(item) { $0.add($1) } }
      }
    }
  }

  private mutating func add(_ origin: EntryOrigin) {
    packed.add(EntryProperty.allCases.firstIndex(of: origin.property) ?? 0)
    switch origin.place {
    case .column(let name):
      packed.add(0)
      add(shared: name)
    case .path(let name):
      packed.add(1)
      add(shared: name)
    case .heading: packed.add(2)
    case .prose: packed.add(3)
    }
    packed.add(origin.lines) { packed, lines in
      packed.add(lines.lowerBound)
      packed.add(lines.upperBound)
    }
  }

  private mutating func add(_ statement: Statement) {
    switch statement {
    case .alias(let text): add(0, text)
    case .message(let text): add(1, text)
    case .cause(let prose):
      packed.add(2)
      add(prose)
    case .action(let prose):
      packed.add(3)
      add(prose)
    case .severity(let text): add(4, text)
    case .retryable(let may):
      packed.add(5)
      packed.add(may ? 1 : 0)
    case .endpoint(let text): add(6, text)
    case .applicability(let text): add(7, text)
    case .since(let text): add(8, text)
    case .deprecated(let text): add(9, text)
    case .removed(let text): add(10, text)
    case .replacedBy(let text): add(11, text)
    case .unused(let kind): add(12, kind.rawValue)
    }
  }

  private mutating func add(_ kind: Int, _ text: String) {
    packed.add(kind)
    packed.add(text)
  }
}

extension PackedBytes {
  fileprivate mutating func add(_ inline: Prose.Inline) {
    switch inline {
    case .text(let text):
      add(0)
      add(text)
    case .code(let text):
      add(1)
      add(text)
    }
  }
}

/// Lists that many entries have alike, mostly those that stand together, of which these share one.
private struct SharedLists<Element: Hashable> {
  private var known: Set<[Element]> = []
  private var last: [Element] = []

  mutating func shared(_ list: [Element]) -> [Element] {
    if list != last { last = known.insert(list).memberAfterInsert }
    return last
  }
}

/// Reads what ``CatalogPacker`` wrote.
private struct CatalogUnpacker {
  private(set) var reader: PackedReader
  /// Whether every number was one that is written.
  private(set) var isSound = true
  private var texts: [String] = []
  private var statuses = SharedLists<Int>()
  private var origins = SharedLists<EntryOrigin>()

  init(reader: PackedReader) { self.reader = reader }

  mutating func catalog() -> Catalog {
    let (id, name, version) = (reader.text(), reader.text(), reader.text())
    let vendor = Vendor(
      id: id, name: name, product: reader.optionalText(), homepage: reader.optionalText())
    return Catalog(
      vendor: vendor, version: version, introduction: prose(),
      categories: list { $0.category() }, entries: list { $0.entry() }, unreadLines: reader.texts())
  }

  private mutating func list<Value>(_ read: (inout CatalogUnpacker) -> Value) -> [Value] {
    let count = reader.count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(read(&self)) }
    return values
  }

  private mutating func shared() -> String {
    let number = reader.integer()
    if texts.indices.contains(number) { return texts[number] }
    if number != texts.count { isSound = false }
    texts.append(reader.text())
    return texts.last ?? ""
  }

  private mutating func category() -> CatalogModel.Category {
    let (id, title, description) = (reader.text(), reader.text(), prose())
    return CatalogModel.Category(
      id: id, title: title, description: description, source: reader.integer() == 1 ? source() : nil
    )
  }

  private mutating func address() -> Code.Address {
    switch reader.integer() {
    case 1: .tellingCase
    case 2: .spelled(reader.text())
    default: .plain
    }
  }

  private mutating func entry() -> Entry {
    let category = shared()
    let code = Code(reader.text(), address: address())
    let (name, label) = (reader.optionalText(), reader.optionalText())
    let status = statuses.shared(reader.list { $0.integer() })
    let description = prose()
    let fields = list { Entry.Field(name: $0.shared(), value: $0.reader.text()) }
    let statements = list { $0.statement() }
    let origins = origins.shared(list { $0.origin() })
    return Entry(
      category: category, code: code, name: name, label: label, status: status,
      description: description, fields: fields, statements: statements, origins: origins,
      source: source())
  }

  private mutating func source() -> EntrySource {
    EntrySource(document: shared(), line: reader.integer(), endLine: reader.integer())
  }

  private mutating func prose() -> Prose {
    Prose(
      reader.list { reader in
        reader.integer() == 0 ? .paragraph(reader.inlines()) : .list(reader.list { $0.inlines() })
      })
  }

  private mutating func origin() -> EntryOrigin {
    let property = reader.integer()
    let place: EntryOrigin.Place
    switch reader.integer() {
    case 0: place = .column(shared())
    case 1: place = .path(shared())
    case 2: place = .heading
    default: place = .prose
    }
    let lines = reader.optional { ($0.integer(), $0.integer()) }
    let properties = EntryProperty.allCases
    if !properties.indices.contains(property) { isSound = false }
    return EntryOrigin(
      property: properties.indices.contains(property) ? properties[property] : .code, place: place,
      lines: lines.map { min($0.0, $0.1)...max($0.0, $0.1) })
  }

  private mutating func statement() -> Statement {
    switch reader.integer() {
    case 0: return .alias(reader.text())
    case 1: return .message(reader.text())
    case 2: return .cause(prose())
    case 3: return .action(prose())
    case 4: return .severity(reader.text())
    case 5: return .retryable(reader.integer() == 1)
    case 6: return .endpoint(reader.text())
    case 7: return .applicability(reader.text())
    case 8: return .since(reader.text())
    case 9: return .deprecated(reader.text())
    case 10: return .removed(reader.text())
    case 11: return .replacedBy(reader.text())
    default:
      let kind = Statement.Unused(rawValue: reader.text())
      if kind == nil { isSound = false }
      return .unused(kind ?? .reserved)
    }
  }
}

extension PackedReader {
  fileprivate mutating func inlines() -> [Prose.Inline] {
    list { reader in
      reader.integer() == 0 ? .text(reader.text()) : .code(reader.text())
    }
  }
}
