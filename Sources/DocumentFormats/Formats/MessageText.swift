import Diagnostics

/// The source of a message table of Windows: a list of records, one for each message, with the keys of its head as the
/// file writes them, its number, and its texts: `Text` for the first language, `Text (Japanese)` for further ones.
///
/// A number that is left out is the one before plus one; severity and facility hold until others are named. What stands
/// above the first message, and lines behind a semicolon between them, are no part of the records.
struct MessageText {
  private var messages: [DataValue] = []
  private var members: [DataValue.Member] = []
  private var first = 1
  private var number: (value: Int, isHexadecimal: Bool) = (0, false)
  /// The last severity and facility.
  private var lasting: [String: String] = [:]
  private var language = ""

  static func value(of document: SourceDocument) -> DataValue {
    var reader = MessageText()
    var line = 1
    while line <= document.lineCount { line = reader.read(document, line) }
    reader.endMessage(at: document.lineCount)
    return DataValue(.list(reader.messages), line: 1, endLine: max(1, document.lineCount))
  }

  /// Reads what begins on a line; gives the next one.
  private mutating func read(_ document: SourceDocument, _ line: Int) -> Int {
    let text = document.line(line).trimmed
    guard !text.isEmpty, text.first != ";" else { return line + 1 }
    let pairs = Self.pairs(in: text)
    guard !pairs.isEmpty else { return line + 1 }
    var next = line + 1
    for (key, value) in pairs {
      switch key.lowercased() {
      case "messageid":
        endMessage(at: line - 1)
        begin(value, key: key, at: line)
      case "language" where !members.isEmpty:
        language = String(value)
        next = readText(document, line + 1)
      case "severity", "facility", "symbolicname":
        if members.isEmpty { continue }
        set(key, value, at: line)
      default: continue
      }
    }
    return next
  }

  /// The keys and values of a line: `MessageId=1 Severity=Error`.
  private static func pairs(in line: Substring) -> [(key: Substring, value: Substring)] {
    var pairs: [(key: Substring, value: Substring)] = []
    var rest = line
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmed
      guard !key.isEmpty, key.allSatisfy(\.isLetter) else { break }
      let behind = rest[equals...].dropFirst()
      let start = behind.drop { $0 == " " || $0 == "\t" }
      let word = start.prefix { !$0.isWhitespace }
      // A key may follow that has no value before it: `MessageId= SymbolicName=LOST`.
      let value = word.contains("=") ? word.prefix(0) : word
      pairs.append((key, value))
      rest = word.contains("=") ? start : start[word.endIndex...]
    }
    return pairs
  }

  private mutating func begin(_ value: Substring, key: Substring, at line: Int) {
    let step = value.first == "+" ? Int(value.dropFirst()) ?? 1 : 1
    if value.isEmpty || value.first == "+" {
      number.value = number.value.addingReportingOverflow(step).partialValue
    } else {
      let isHexadecimal = value.lowercased().hasPrefix("0x")
      number.isHexadecimal = isHexadecimal
      number.value =
        (isHexadecimal ? Int(value.dropFirst(2), radix: 16) : Int(value)) ?? number.value
    }
    first = line
    let counted =
      number.isHexadecimal
      ? "0x" + String(number.value, radix: 16, uppercase: true) : "\(number.value)"
    let code = value.isEmpty || value.first == "+" ? counted : String(value)
    members = [member(key, code, at: line...line)]
    for key in ["Severity", "Facility"] {
      if let value = lasting[key] { members.append(member(key[...], value, at: line...line)) }
    }
  }

  /// Sets what the message's head says.
  private mutating func set(_ key: Substring, _ value: Substring, at line: Int) {
    let name = key.lowercased()
    let own = ["severity": "Severity", "facility": "Facility"][name] ?? "SymbolicName"
    guard !value.isEmpty else { return }
    members.removeAll { $0.key == own }
    members.append(member(own[...], String(value), at: line...line))
    if own != "SymbolicName" { lasting[own] = String(value) }
  }

  /// Takes the lines up to a full stop alone; gives the next one.
  private mutating func readText(_ document: SourceDocument, _ start: Int) -> Int {
    var lines: [Substring] = []
    var line = start
    while line <= document.lineCount, document.line(line).trimmedAtEnd != "." {
      lines.append(document.line(line).trimmedAtEnd)
      line += 1
    }
    let isFirst = !members.contains { $0.key.hasPrefix("Text") }
    let end = max(start, min(line, document.lineCount))
    let text = lines.joined(separator: "\n")
    members.append(member(isFirst ? "Text" : "Text (\(language))", text, at: start...end))
    return line + 1
  }

  private func member(
    _ key: Substring, _ value: String, at place: ClosedRange<Int>
  ) -> DataValue.Member {
    DataValue.Member(
      key: String(key),
      value: DataValue(.text(value), line: place.lowerBound, endLine: place.upperBound))
  }

  private mutating func endMessage(at line: Int) {
    guard !members.isEmpty else { return }
    let end = members.map(\.value.endLine).max() ?? line
    messages.append(DataValue(.object(members), line: first, endLine: end))
    members = []
  }
}
