/// Reads JSON from its beginning to its end, finds the addresses in it, and holds every value against
/// the rules of a schema, all at once.
///
/// The grammar is that of RFC 8259. `url` and `catalog` are ours and lead from the site's root,
/// `$schema` leads from the file; the keys in `fields` are the vendor's own.
struct JSONScanner {
  /// The values of `$schema`.
  private(set) var schemas: [Range<Int>] = []
  /// The values of `url` and `catalog`.
  private(set) var addresses: [Range<Int>] = []
  /// The values of `id` in objects without `url`, where ids are the addresses of pages.
  private(set) var pages: [Range<Int>] = []
  private(set) var mismatch: SchemaMismatch?
  private let rules: [SharedSchemaRule]
  private let root: Int
  private let readsPages: Bool
  private var offset = 0
  private var fieldsDepth: Int?
  /// More is no file of ours.
  private static let deepest = 200

  /// Without a schema, every value will do. `readsPages` is for the records of the search.
  init(_ schema: SchemaRules? = nil, readsPages: Bool = false) {
    self.readsPages = readsPages
    rules = schema?.shared ?? [.forEverything]
    root = schema?.root ?? SchemaRule.anything
  }

  /// The offset from which on it is no JSON; `nil` where it is.
  mutating func scan(_ json: UnsafeBufferPointer<UInt8>) -> Int? {
    guard value(json, depth: 0, key: nil, root) else { return offset }
    space(json)
    return offset == json.count ? nil : offset
  }

  /// The value of `$schema` where an object begins with it.
  mutating func leadingSchema(_ json: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    defer { offset = 0 }
    space(json)
    guard skip(UInt8(ascii: "{"), json) else { return nil }
    space(json)
    guard let key = string(json), isKey(key, "$schema", json) else { return nil }
    space(json)
    guard skip(UInt8(ascii: ":"), json) else { return nil }
    space(json)
    return string(json)
  }

  private mutating func value(
    _ json: UnsafeBufferPointer<UInt8>, depth: Int, key: Range<Int>?, _ number: Int
  ) -> Bool {
    space(json)
    guard offset < json.count, depth < Self.deepest else { return false }
    let kind = JSONKinds(firstByte: json[offset])
    let rule = chosen(number, kind, depth)
    let start = offset
    switch json[start] {
    case UInt8(ascii: "{"): return object(json, depth, rule, isFields: isKey(key, "fields", json))
    case UInt8(ascii: "["): return array(json, depth, rule)
    case UInt8(ascii: "\""):
      guard let text = string(json) else { return false }
      if let key { note(text, key, json) }
      if rule != SchemaRule.anything {
        report(rules[rule].problem(ofText: text, in: json), depth)
      }
      return true
    default:
      guard word(json) else { return false }
      if rule != SchemaRule.anything {
        report(rules[rule].problem(ofWord: start..<offset, in: json), depth)
      }
      return true
    }
  }

  /// The rule that holds for a value of a kind; reports a kind that is not wanted.
  private mutating func chosen(_ number: Int, _ kind: JSONKinds, _ depth: Int) -> Int {
    guard number != SchemaRule.anything else { return number }
    let choices = rules[number].content.choices
    if !choices.isEmpty {
      if let choice = choices.first(where: { !rules[$0].content.kinds.isDisjoint(with: kind) }) {
        return choice
      }
      report("is of none of the kinds that it may be", depth)
    } else if rules[number].content.kinds.isDisjoint(with: kind) {
      report(rules[number].content.wantedKinds, depth)
    } else {
      return number
    }
    return SchemaRule.anything
  }

  private mutating func note(
    _ text: Range<Int>, _ key: Range<Int>, _ json: UnsafeBufferPointer<UInt8>
  ) {
    guard fieldsDepth == nil else { return }
    if isKey(key, "$schema", json) {
      schemas.append(text)
    } else if isKey(key, "url", json) || isKey(key, "catalog", json) {
      addresses.append(text)
      _ = pages.popLast()
    } else if readsPages, isKey(key, "id", json) {
      pages.append(text)
    }
  }

  private func isKey(
    _ key: Range<Int>?, _ name: StaticString, _ json: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    key.map { json.equal($0, name) } ?? false
  }

  private mutating func object(
    _ json: UnsafeBufferPointer<UInt8>, _ depth: Int, _ rule: Int, isFields: Bool
  ) -> Bool {
    if isFields, fieldsDepth == nil { fieldsDepth = depth }
    defer { if fieldsDepth == depth { fieldsDepth = nil } }
    var members = ObjectMembers()
    offset += 1
    space(json)
    if !skip(UInt8(ascii: "}"), json) {
      repeat {
        guard member(json, depth, rule, &members) else { return false }
      } while skip(UInt8(ascii: ","), json)
      guard skip(UInt8(ascii: "}"), json) else { return false }
    }
    if rule != SchemaRule.anything { report(rules[rule].problem(of: members), depth) }
    return true
  }

  private mutating func member(
    _ json: UnsafeBufferPointer<UInt8>, _ depth: Int, _ rule: Int, _ members: inout ObjectMembers
  ) -> Bool {
    space(json)
    guard let key = string(json) else { return false }
    space(json)
    guard skip(UInt8(ascii: ":"), json) else { return false }
    let inner = rule == SchemaRule.anything ? rule : take(key, json, rule, &members, depth)
    guard value(json, depth: depth + 1, key: key, inner) else { return false }
    if mismatch?.depth == depth + 1 {
      mismatch?.add(String(decoding: json[key], as: UTF8.self))
    }
    space(json)
    return true
  }

  private mutating func array(
    _ json: UnsafeBufferPointer<UInt8>, _ depth: Int, _ rule: Int
  ) -> Bool {
    var elements = ArrayElements()
    let (items, isUnique) = (rules[rule].content.items, rules[rule].content.isUnique)
    offset += 1
    space(json)
    if !skip(UInt8(ascii: "]"), json) {
      repeat {
        space(json)
        let start = offset
        guard value(json, depth: depth + 1, key: nil, items) else { return false }
        if mismatch?.depth == depth + 1 { mismatch?.add("[\(elements.count)]") }
        elements.count += 1
        if isUnique { elements.add(json[start..<offset]) }
        space(json)
      } while skip(UInt8(ascii: ","), json)
      guard skip(UInt8(ascii: "]"), json) else { return false }
    }
    if rule != SchemaRule.anything { report(rules[rule].problem(of: elements), depth) }
    return true
  }

  /// What stands between the quotes.
  private mutating func string(_ json: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard skip(UInt8(ascii: "\""), json) else { return nil }
    let start = offset
    while offset < json.count {
      switch json[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return start..<offset - 1
      case UInt8(ascii: "\\"): guard skipEscape(json) else { return nil }
      case 0..<0x20: return nil
      default: offset += 1
      }
    }
    return nil
  }

  /// What a reverse solidus begins: one of eight letters and signs, or `u` and four hexadecimal digits.
  private mutating func skipEscape(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + 1 < json.count else { return false }
    let length: Int
    switch json[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      length = 2
    case UInt8(ascii: "u"):
      length = 6
      guard offset + length <= json.count,
        json[offset + 2..<offset + length].allSatisfy(\.isHexadecimal)
      else { return false }
    default: return false
    }
    offset += length
    return true
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    if take("true", json) || take("false", json) || take("null", json) { return true }
    _ = skip(UInt8(ascii: "-"), json)
    guard skip(UInt8(ascii: "0"), json) || digits(json) else { return false }
    if skip(UInt8(ascii: "."), json), !digits(json) { return false }
    guard skip(UInt8(ascii: "e"), json) || skip(UInt8(ascii: "E"), json) else { return true }
    _ = skip(UInt8(ascii: "+"), json) || skip(UInt8(ascii: "-"), json)
    return digits(json)
  }

  private mutating func take(_ name: StaticString, _ json: UnsafeBufferPointer<UInt8>) -> Bool {
    guard json.holds(name, at: offset) else { return false }
    offset += name.utf8CodeUnitCount
    return true
  }

  /// One or more.
  private mutating func digits(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = offset
    while offset < json.count, json[offset].isDigit { offset += 1 }
    return offset > start
  }

  private mutating func skip(_ byte: UInt8, _ json: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset < json.count, json[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func space(_ json: UnsafeBufferPointer<UInt8>) {
    while offset < json.count, json[offset].isSpace { offset += 1 }
  }
}

// Values against the rules of the schema.
extension JSONScanner {
  private mutating func report(_ words: String?, _ depth: Int) {
    guard let words, mismatch == nil else { return }
    mismatch = SchemaMismatch(words, depth: depth)
  }

  /// The rule for the value of a key. Keys mostly come in the order of the schema.
  private mutating func take(
    _ key: Range<Int>, _ json: UnsafeBufferPointer<UInt8>, _ rule: Int,
    _ members: inout ObjectMembers, _ depth: Int
  ) -> Int {
    members.count += 1
    let count = rules[rule].content.properties.count
    for step in 0..<count {
      let index = members.next + step < count ? members.next + step : members.next + step - count
      guard json.isEqual(rules[rule].content.properties[index].key, at: key) else { continue }
      if members.seen & (1 << UInt64(index)) != 0 { report("has a key twice", depth) }
      members.seen |= 1 << UInt64(index)
      members.next = index + 1 < count ? index + 1 : 0
      return rules[rule].content.properties[index].rule
    }
    if let others = rules[rule].content.others { return others }
    report("must not have the key '\(String(decoding: json[key], as: UTF8.self))'", depth)
    return SchemaRule.anything
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
  }
}
