import ContentModel
import Diagnostics

/// The working memory of rendering, kept from page to page by one thread.
///
/// Sections and calls have stacks of their own, so nothing nests in Swift's.
struct TemplateRenderer {
  /// The values that sections entered, one for each type.
  private var registers: [ViewValue] = []
  private var sections: [Section] = []
  private var returns: [Return] = []
  /// The white space of the calls around; what is in force begins at `indentationStart`.
  private var indentation: [UInt8] = []
  private var indentationStart = 0
  private var callCount = 0
  private var output = TemplateOutput()

  /// How many partials, parents and blocks one page may have.
  private let mostCalls: Int

  init(mostCalls: Int = SiteSettings.standardIncludes) { self.mostCalls = mostCalls }

  /// A section being shown.
  private struct Section {
    let register: Int
    /// What the register held before.
    let outer: ViewValue
    let body: Int
    /// The items of a list; `nil` for a single value.
    let items: (any ViewList)?
    var next: Int
  }

  /// Where a routine was called.
  private struct Return {
    let instruction: Int
    let indentationStart: Int
    let indentationEnd: Int
  }

  mutating func run(
    _ program: TemplateProgram, on root: ViewValue, into bytes: inout [UInt8]
  ) -> [Diagnostic] {
    prepare(program, root)
    let problem = program.instructions.withUnsafeBufferPointer { instructions in
      program.text.withUnsafeBufferPointer { execute(instructions, $0, of: program) }
    }
    output.move(to: &bytes)
    return problem.map { [$0] } ?? []
  }

  private mutating func execute(
    _ instructions: UnsafeBufferPointer<TemplateInstruction>, _ text: UnsafeBufferPointer<UInt8>,
    of program: TemplateProgram
  ) -> Diagnostic? {
    var problem: Diagnostic?
    var next = 0
    while next < instructions.count {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .text(let start, let end): output.append(text[Int(start)..<Int(end)])
      case .indentation: if !indentation.isEmpty { output.append(indentation[indentationStart...]) }
      case .insertText(let path):
        if case .text(let text) = value(path, program) { output.appendEscaped(text) }
      case .insertHTML(let path):
        if case .html(let html) = value(path, program) { output.append(html.text) }
      case .condition(let path, let end):
        if !value(path, program).isTrue { next = Int(end) }
      case .inverted(let path, let end):
        if value(path, program).isTrue { next = Int(end) }
      case .section(let path, let register, let end):
        if !enter(value(path, program), Int(register), body: next) { next = Int(end) }
      case .endSection: repeatOrLeave(&next)
      case .call(let number): call(Int(number), program, &next, &problem)
      case .back: comeBack(&next, end: instructions.count)
      }
    }
    return problem
  }

  private mutating func prepare(_ program: TemplateProgram, _ root: ViewValue) {
    registers.removeAll(keepingCapacity: true)
    registers.append(root)
    registers += repeatElement(.absent, count: max(0, program.registerCount - 1))
    callCount = 0
    output.removeAll()
  }

  private func value(_ path: ViewPath, _ program: TemplateProgram) -> ViewValue {
    guard path.slot >= 0 else { return registers[Int(path.register)] }
    var value = Self.slot(path.slot, of: registers[Int(path.register)])
    for index in path.tailStart..<path.tailEnd {
      value = Self.slot(program.slots[Int(index)], of: value)
    }
    return value
  }

  private static func slot(_ slot: Int32, of value: ViewValue) -> ViewValue {
    guard case .view(let values) = value, slot < values.count else { return .absent }
    return values[Int(slot)]
  }

  private mutating func enter(_ value: ViewValue, _ register: Int, body: Int) -> Bool {
    guard value.isTrue else { return false }
    var items: (any ViewList)?
    if case .list(let all) = value { items = all }
    sections.append(
      Section(register: register, outer: registers[register], body: body, items: items, next: 1))
    registers[register] = items.map { $0[0] } ?? value
    return true
  }

  private mutating func repeatOrLeave(_ next: inout Int) {
    let last = sections.count - 1
    let register = sections[last].register
    let item = sections[last].next
    guard let items = sections[last].items, item < items.count else {
      registers[register] = sections[last].outer
      sections.removeLast()
      return
    }
    registers[register] = items[item]
    sections[last].next += 1
    next = sections[last].body
  }

  private mutating func call(
    _ number: Int, _ program: TemplateProgram, _ next: inout Int, _ problem: inout Diagnostic?
  ) {
    callCount += 1
    guard returns.count < TemplateLimits.callDepth, callCount <= mostCalls else {
      problem = problem ?? .recursion(program.callRanges[number], mostCalls)
      return
    }
    returns.append(
      Return(
        instruction: next, indentationStart: indentationStart, indentationEnd: indentation.count))
    let call = program.calls[number]
    if let space = call.indentation {
      indentation += program.text[space]
    } else {
      indentationStart = indentation.count
    }
    next = program.entries[call.routine]
  }

  private mutating func comeBack(_ next: inout Int, end: Int) {
    guard let place = returns.popLast() else { return next = end }
    next = place.instruction
    indentationStart = place.indentationStart
    indentation.removeSubrange(place.indentationEnd...)
  }
}

extension Diagnostic {
  fileprivate static func recursion(_ range: SourceRange, _ calls: Int) -> Diagnostic {
    let depth = TemplateLimits.callDepth
    return Diagnostic(
      id: "template-recursion-limit",
      "'\(range.text)' is left out: partials stand more than \(depth) deep or more than \(calls) "
        + "times on one page",
      at: range,
      suggestions: ["Include it inside a section for what it repeats over."])
  }
}
