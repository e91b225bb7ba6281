import Diagnostics

/// Binds a template and all it includes to the types of its data, and compiles it.
///
/// Each routine is compiled for the scope it is used in, so every key becomes a register and slots
/// here, and nothing is looked up by name while a page is rendered. What does not fit is reported
/// and compiled to nothing.
struct TemplateLinker {
  private let library: TemplateLibrary
  private var assembler = TemplateAssembler()
  private var problems = TemplateProblems()
  private var routines: [TemplateRoutine] = []
  private var routineNumbers: [TemplateRoutine: Int] = [:]
  private var blocks: [TemplateBlocks] = []
  private var blockNumbers: [TemplateBlocks: Int] = [:]
  private var cycles = TemplateCycles()
  /// The sections and blocks around the present element.
  private var open: [Opening] = []

  /// A section or block whose end is still to come.
  private struct Opening {
    /// The instruction that begins a section; `nil` for what is always shown.
    let start: Int?
    let scope: TemplateScope
  }

  /// Where something is reported the program does without it; beyond a limit it is not complete.
  static func link(
    _ template: Int, of library: TemplateLibrary, with type: ViewType
  ) -> Diagnosed<TemplateProgram> {
    var linker = TemplateLinker(library: library)
    _ = linker.assembler.register(of: type)
    linker.linkAll(from: template, TemplateScope(type))
    return Diagnosed(linker.assembler.program, linker.problems.diagnostics)
  }

  private init(library: TemplateLibrary) { self.library = library }

  private mutating func linkAll(from template: Int, _ scope: TemplateScope) {
    let elements = library.sources[template].elements.indices
    _ = number(
      of: TemplateRoutine(
        template: template, elements: elements, scope: scope, blocks: number(of: TemplateBlocks()),
        layout: .plain))
    var next = 0
    while next < routines.count, !assembler.isTooLarge, !problems.isFull {
      link(next)
      next += 1
    }
    if assembler.isTooLarge {
      let source = library.sources[template]
      problems.report(SourceRange(source.document, 0..<0), .tooLarge(source))
    }
    for range in cycles.endless() { problems.report(range, .endless(range)) }
  }

  private mutating func number(of routine: TemplateRoutine) -> Int {
    if let number = routineNumbers[routine] { return number }
    routineNumbers[routine] = routines.count
    routines.append(routine)
    return routines.count - 1
  }

  private mutating func number(of set: TemplateBlocks) -> Int {
    if let number = blockNumbers[set] { return number }
    blockNumbers[set] = blocks.count
    blocks.append(set)
    return blocks.count - 1
  }

  private mutating func link(_ number: Int) {
    let routine = routines[number]
    assembler.beginRoutine()
    open = [Opening(start: nil, scope: routine.scope)]
    var index = routine.elements.lowerBound
    while index < routine.elements.upperBound, !problems.isFull { index = link(index, of: number) }
    assembler.append(.back)
  }

  private var scope: TemplateScope { open.last?.scope ?? TemplateScope(.flag) }

  /// Compiles an element and returns the index of the one to go on with.
  private mutating func link(_ index: Int, of number: Int) -> Int {
    let routine = routines[number]
    let source = library.sources[routine.template]
    let element = source.elements[index]
    switch element.content {
    case .text: assembler.appendText(source.document[element.range].utf8)
    case .lineStart: linkLineStart(index, of: routine)
    case .variable: insert(element, of: source, isRaw: false)
    case .raw: insert(element, of: source, isRaw: true)
    case .section: return openSection(index, of: source)
    case .inverted: openInverted(element, of: source)
    case .partial(let indentation): include(index, blocks: routine.blocks, indentation, of: number)
    case .parent(let indentation):
      let blocks = arguments(ofParentAt: index, of: routine)
      include(index, blocks: blocks, indentation, of: number)
      return element.end + 1
    case .block(let indentation): return linkBlock(index, indentation, of: number)
    case .end: closeSection()
    }
    return index + 1
  }

  private mutating func linkLineStart(_ index: Int, of routine: TemplateRoutine) {
    let isFirst = index == routine.elements.lowerBound
    guard routine.layout == .indented || (routine.layout == .indentedAfterFirstLine && !isFirst)
    else { return }
    assembler.append(.indentation)
  }

  private mutating func insert(
    _ element: TemplateElement, of source: TemplateSource, isRaw: Bool
  ) {
    guard let key = resolve(element, of: source) else { return }
    let range = source.sourceRange(of: element)
    switch key.type {
    case .html: assembler.append(.insertHTML(assembler.path(to: key)))
    case .text:
      if isRaw { problems.report(range, .rawText(range)) }
      assembler.append(.insertText(assembler.path(to: key)))
    case .flag, .list, .view: problems.report(range, .notInsertable(range, key.type))
    }
  }

  private mutating func resolve(
    _ element: TemplateElement, of source: TemplateSource
  ) -> TemplateScope.Resolved? {
    switch scope.resolve(source.name(of: element)) {
    case .success(let key): return key
    case .failure(let unknown):
      let range = source.sourceRange(of: unknown.part)
      problems.report(range, .unknownKey(range, unknown))
      return nil
    }
  }

  private mutating func openSection(_ index: Int, of source: TemplateSource) -> Int {
    let element = source.elements[index]
    guard let key = resolve(element, of: source) else { return element.end + 1 }
    let start = assembler.program.instructions.count
    let path = assembler.path(to: key)
    let entered: ViewType
    switch key.type {
    case .flag:
      assembler.append(.condition(path, end: 0))
      open.append(Opening(start: start, scope: scope))
      return index + 1
    case .list(let item): entered = item
    case .text, .html, .view: entered = key.type
    }
    assembler.append(.section(path, register: assembler.register(of: entered), end: 0))
    open.append(Opening(start: start, scope: scope.entering(entered)))
    return index + 1
  }

  private mutating func openInverted(_ element: TemplateElement, of source: TemplateSource) {
    guard let key = resolve(element, of: source) else {
      return open.append(Opening(start: nil, scope: scope))
    }
    open.append(Opening(start: assembler.program.instructions.count, scope: scope))
    assembler.append(.inverted(assembler.path(to: key), end: 0))
  }

  private mutating func closeSection() {
    if let start = open.popLast()?.start { assembler.close(start) }
  }

  private mutating func include(
    _ index: Int, blocks: Int, _ indentation: TemplateIndentation, of caller: Int
  ) {
    let source = library.sources[routines[caller].template]
    guard let template = library.number(of: source.name(of: source.elements[index])) else { return }
    let content = TemplateBlocks.Override(
      template: template, elements: library.sources[template].elements.indices, blocks: blocks)
    call(content, indentation, at: index, of: caller)
  }

  private mutating func linkBlock(
    _ index: Int, _ indentation: TemplateIndentation, of number: Int
  ) -> Int {
    let routine = routines[number]
    let source = library.sources[routine.template]
    let element = source.elements[index]
    guard let override = blocks[routine.blocks][source.name(of: element)] else {
      open.append(Opening(start: nil, scope: scope))
      return index + 1
    }
    call(override, indentation, at: index, of: number)
    return element.end + 1
  }

  /// The blocks that a parent sees: those around its tag, and its arguments.
  private mutating func arguments(ofParentAt index: Int, of routine: TemplateRoutine) -> Int {
    let source = library.sources[routine.template]
    var set = blocks[routine.blocks]
    for argument in source.arguments(ofParentAt: index) {
      let element = source.elements[argument]
      set.add(
        source.name(of: element),
        TemplateBlocks.Override(
          template: routine.template, elements: (argument + 1)..<element.end,
          blocks: routine.blocks))
    }
    return number(of: set)
  }

  private mutating func call(
    _ content: TemplateBlocks.Override, _ indentation: TemplateIndentation, at index: Int,
    of caller: Int
  ) {
    let source = library.sources[routines[caller].template]
    let (layout, space) = layout(of: indentation, in: routines[caller])
    let routine = number(
      of: TemplateRoutine(
        template: content.template, elements: content.elements, scope: scope,
        blocks: content.blocks, layout: layout))
    let range = source.sourceRange(of: source.elements[index])
    let stored = space.map { assembler.store(source.document[$0].utf8) }
    assembler.appendCall(TemplateProgram.Call(routine: routine, indentation: stored), at: range)
    let isCertain = open.allSatisfy { $0.start == nil }
    if isCertain { cycles.add(from: caller, to: routine, at: range) }
  }

  private func layout(
    of indentation: TemplateIndentation, in caller: TemplateRoutine
  ) -> (TemplateRoutine.Layout, space: Range<Int>?) {
    switch indentation {
    case .inline: return (.plain, nil)
    case .everyLine(let space), .afterFirstLine(let space):
      if space.isEmpty, caller.layout == .plain { return (.plain, nil) }
      if case .everyLine = indentation { return (.indented, space) }
      return (.indentedAfterFirstLine, space)
    }
  }
}

extension TemplateSource {
  /// The range of a part of a key.
  fileprivate func sourceRange(of part: Substring) -> SourceRange {
    let utf8 = document.text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: part.startIndex)
    return SourceRange(document, start..<(start + part.utf8.count))
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ range: SourceRange, _ unknown: TemplateScope.UnknownKey
  ) -> Diagnostic {
    let part = String(unknown.part)
    return Diagnostic(
      id: "template-unknown-key", "there is no key '\(part)' in \(unknown.asked)", at: range,
      suggestions: SpellingSuggestion.sentences(for: part, among: unknown.candidates))
  }

  fileprivate static func rawText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "template-raw-text", "'\(range.text)' is a text and cannot be inserted unescaped",
      at: range,
      suggestions: ["Write '{{\(range.text)}}'; only keys that hold HTML are inserted as they are."]
    )
  }

  fileprivate static func notInsertable(_ range: SourceRange, _ type: ViewType) -> Diagnostic {
    Diagnostic(
      id: "template-not-insertable", "'\(range.text)' is \(type.words) and cannot be inserted",
      at: range, suggestions: ["Write a section, '{{#\(range.text)}}…{{/\(range.text)}}'."])
  }

  fileprivate static func endless(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "template-endless-partial", "'\(range.text)' includes itself without an end", at: range,
      suggestions: ["Include it inside a section for what it repeats over."])
  }

  fileprivate static func tooLarge(_ source: TemplateSource) -> Diagnostic {
    Diagnostic(
      id: "template-too-large", "'\(source.name)' is too large with everything it includes",
      at: SourceRange(source.document, 0..<0),
      suggestions: ["Split the page, or use fewer partials in different places."])
  }
}
