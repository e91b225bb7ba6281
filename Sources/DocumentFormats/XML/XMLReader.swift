/// Turns what libxml2 tells of an XML document into values.
final class XMLReader: MarkupHandler {
  /// The first thing that is wrong with the document.
  private(set) var problem: MarkupProblem?
  private var open: [XMLElement] = []
  private var roots: [DataValue.Member] = []
  /// All texts of the document one behind the other.
  private var text: [UInt8] = []
  /// How many bytes of text within text may still be copied.
  private var allowance: Int
  /// The line on which the parser last told of something.
  private var line = 1

  /// `size` is that of the document in bytes; texts that stand within texts may take as much again.
  init(size: Int) {
    allowance = 2 * size + 65_536
  }

  func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
    let first = open.isEmpty ? line : self.line
    self.line = line
    var element = XMLElement(name, line: first, textStart: text.count)
    for (name, value) in attributes.all {
      element.add("@" + name, DataValue(.text(value), line: first, endLine: line))
    }
    open.append(element)
  }

  func end(_ name: String, line: Int) {
    self.line = line
    guard let element = open.popLast() else { return }
    close(element)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    self.line = line
    guard let last = open.indices.last else { return }
    if !open[last].hasText { open[last].hasText = bytes.contains { $0 > 0x20 } }
    text.append(contentsOf: bytes)
  }

  func passedBy(line: Int) { self.line = line }

  func problem(_ problem: MarkupProblem) {
    if self.problem == nil, problem.breaksDocument { self.problem = problem }
  }

  /// The document, as far as it was read; `lastLine` is its last one.
  func finish(at lastLine: Int) -> DataValue {
    line = min(line, lastLine)
    while let element = open.popLast() { close(element) }
    text = []
    return DataValue(.object(roots), line: 1, endLine: lastLine)
  }

  private func close(_ element: XMLElement) {
    let value = element.value(with: words(of: element), endLine: line)
    if open.isEmpty {
      roots.append(DataValue.Member(key: element.name, value: value))
      text = []
    } else {
      open[open.count - 1].add(element.name, value)
    }
  }

  /// The text of an element and all in it, if it has any of its own.
  private func words(of element: XMLElement) -> String? {
    guard element.hasText else { return nil }
    let bytes = text[element.textStart...]
    if element.hasChildren { allowance -= bytes.count }
    guard allowance >= 0 else {
      problem(
        MarkupProblem(
          message: "There is too much text within text", line: element.line, breaksDocument: true))
      return nil
    }
    return String(String(decoding: bytes, as: UTF8.self)[...].trimmed)
  }
}
