import Diagnostics

/// Puts the values of a YAML text together from its events.
struct YAMLComposer: ~Copyable {
  private var events: YAMLEvents
  private var anchored: [String: YAMLTree] = [:]
  /// For each mapping so far that has a key twice, what is wrong with it.
  private(set) var repeatedKeys: [YAMLFault] = []
  /// How many sequences and mappings the next event stands in.
  private var depth = 0
  private let deepest: Int

  private init(of text: UnsafeBufferPointer<UInt8>, deepest: Int) throws(YAMLFault) {
    events = try YAMLEvents(of: text)
    self.deepest = deepest
  }

  /// What `body` makes of a text, whose values may be nested as deep as `deepest`: libyaml has no limit.
  static func read<Result>(
    _ text: Substring, deepest: Int, _ body: (inout YAMLComposer) throws -> Result
  ) throws -> Result {
    var text = text
    return try text.withUTF8 { bytes in
      var composer = try YAMLComposer(of: bytes, deepest: deepest)
      return try body(&composer)
    }
  }

  /// The value of the next document, `nil` behind the last one.
  mutating func nextDocument() throws -> YAMLTree? {
    var event = try events.next()
    if case .streamStart = event.content { event = try events.next() }
    guard case .documentStart = event.content else { return nil }
    let tree = try tree(from: events.next())
    _ = try events.next()
    return tree
  }

  /// The value of the only document, `nil` where there is none.
  mutating func onlyDocument() throws -> YAMLTree? {
    guard let tree = try nextDocument() else { return nil }
    let event = try events.next()
    guard case .streamEnd = event.content else {
      throw YAMLFault("another document begins here", at: event.mark)
    }
    if let repeated = repeatedKeys.first { throw repeated }
    return tree
  }

  /// The value that begins with an event.
  private mutating func tree(from event: YAMLEvent) throws -> YAMLTree {
    guard depth <= deepest else { throw YAMLConverter.TooLarge() }
    depth += 1
    defer { depth -= 1 }
    switch event.content {
    case .scalar(let text, let isPlain, let anchor):
      return note(.scalar(text, isPlain: isPlain, event.mark), as: anchor)
    case .sequenceStart(let anchor):
      return note(.sequence(try elements(), event.mark), as: anchor)
    case .mappingStart(let anchor):
      return note(.mapping(try members(), event.mark), as: anchor)
    case .alias(let name):
      if let tree = anchored[name] { return tree }
      throw YAMLFault("found undefined alias", at: event.mark)
    case .end, .documentStart, .documentEnd, .streamStart, .streamEnd:
      throw YAMLFault(at: event.mark)
    }
  }

  private mutating func note(_ tree: YAMLTree, as anchor: String?) -> YAMLTree {
    if let anchor { anchored[anchor] = tree }
    return tree
  }

  private mutating func elements() throws -> [YAMLTree] {
    var elements: [YAMLTree] = []
    while let element = try nextInside() { elements.append(element) }
    return elements
  }

  private mutating func members() throws -> [YAMLTree.Member] {
    var members: [YAMLTree.Member] = []
    while let key = try nextInside() {
      members.append(YAMLTree.Member(key: key, value: try tree(from: events.next())))
    }
    if let key = YAMLTree.repeatedKey(of: members) {
      let name = key.text.isEmpty ? "a key" : "the key \(Quotation.of(key.text))"
      repeatedKeys.append(YAMLFault("\(name) stands twice in one mapping", at: key.mark))
    }
    return members
  }

  /// The next value of a sequence or key of a mapping, `nil` at its end.
  private mutating func nextInside() throws -> YAMLTree? {
    let event = try events.next()
    if case .end = event.content { return nil }
    return try tree(from: event)
  }
}

extension YAMLTree {
  /// The key that stands twice, where it stands again; the first by its text of several.
  fileprivate static func repeatedKey(of members: [Member]) -> YAMLTree? {
    var keys: Set<YAMLTree> = []
    keys.reserveCapacity(members.count)
    let repeated = members.filter { !keys.insert($0.key).inserted }
    return repeated.map(\.key).min { $0.text < $1.text }
  }
}
