import Diagnostics

/// Writes the instructions of a program.
struct TemplateAssembler {
  private(set) var program = TemplateProgram()
  private var registers: [ViewType: Int] = [:]
  /// Text is joined with the text before it, but not across a place that is jumped to.
  private var lastTarget = 0

  var isTooLarge: Bool {
    program.instructions.count > TemplateLimits.instructions
      || program.text.count > TemplateLimits.textBytes
  }

  /// The index of the next instruction, where a jump may end.
  mutating func target() -> Int {
    lastTarget = program.instructions.count
    return lastTarget
  }

  mutating func beginRoutine() { program.entries.append(target()) }

  mutating func append(_ instruction: TemplateInstruction) {
    program.instructions.append(instruction)
  }

  mutating func appendText(_ bytes: some Sequence<UInt8>) {
    let range = store(bytes)
    if range.isEmpty { return }
    let last = program.instructions.count - 1
    if last >= lastTarget, case .text(let start, let end) = program.instructions[last],
      Int(end) == range.lowerBound
    {
      program.instructions[last] = .text(start: start, end: Int32(range.upperBound))
    } else {
      append(.text(start: Int32(range.lowerBound), end: Int32(range.upperBound)))
    }
  }

  mutating func appendCall(_ call: TemplateProgram.Call, at range: SourceRange) {
    append(.call(Int32(program.calls.count)))
    program.calls.append(call)
    program.callRanges.append(range)
  }

  mutating func store(_ bytes: some Sequence<UInt8>) -> Range<Int> {
    let start = program.text.count
    program.text.append(contentsOf: bytes)
    return start..<program.text.count
  }

  mutating func path(to key: TemplateScope.Resolved) -> ViewPath {
    let start = program.slots.count
    program.slots += key.slots.dropFirst().map { Int32($0) }
    return ViewPath(
      register: register(of: key.base), slot: Int32(key.slots.first ?? -1),
      tailStart: Int32(start), tailEnd: Int32(program.slots.count))
  }

  mutating func register(of type: ViewType) -> Int32 {
    let number = registers[type] ?? registers.count
    registers[type] = number
    program.registerCount = registers.count
    return Int32(number)
  }

  /// Fills in where the section or condition that begins at `start` goes on.
  mutating func close(_ start: Int) {
    if case .section = program.instructions[start] { append(.endSection) }
    let end = Int32(target())
    switch program.instructions[start] {
    case .condition(let path, _): program.instructions[start] = .condition(path, end: end)
    case .inverted(let path, _): program.instructions[start] = .inverted(path, end: end)
    case .section(let path, let register, _):
      program.instructions[start] = .section(path, register: register, end: end)
    default: break
    }
  }
}
