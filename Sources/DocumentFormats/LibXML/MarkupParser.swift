import CLibXML2
import Diagnostics

/// libxml2's parsers, which tell a handler what they meet and build no tree.
///
/// The text is UTF-8 whatever its declaration says. Nothing is fetched, from the network or the
/// disk. A document that takes too much work, such as a hundred thousand end tags each looked for
/// among a hundred thousand open elements, is read up to that point.
final class MarkupParser {
  enum Grammar {
    case html
    case xml
  }

  private let handler: any MarkupHandler
  private let grammar: Grammar
  private let context: xmlParserCtxtPtr
  /// Open elements, as far as the parser told of them.
  private var depth = 0
  /// Open elements looked at in vain for stray tags.
  private var searched = 0
  private var problems = 0
  private var isStopped = false

  /// The most elements that are looked at in vain.
  private static let searchLimit = 50_000_000

  /// The most problems of a document of XML: its parser may copy much of the document at each.
  private static let problemLimit = 1_000

  /// The bytes that all different names of elements and attributes may take; libxml2 compares the
  /// attributes of an element with each other.
  private static let nameLimit = 131_072

  /// Reads a document. What it returns is the line up to which it was read, `nil` when that was its
  /// end.
  static func read(
    _ document: SourceDocument, as grammar: Grammar, telling handler: any MarkupHandler
  ) -> Int? {
    guard document.text.utf8.contains(0) else { return read(document.text, grammar, handler) }
    let spaced = document.text.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 }
    return read(String(decoding: spaced, as: UTF8.self), grammar, handler)
  }

  private static func read(
    _ text: String, _ grammar: Grammar, _ handler: any MarkupHandler
  ) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard characters.contains(where: { $0 > 0x20 || $0 < 0 }) else { return nil }
        guard let parser = MarkupParser(characters, grammar, handler) else { return 1 }
        return parser.read(grammar, characters.count)
      }
    }
  }

  private init?(
    _ text: UnsafeBufferPointer<CChar>, _ grammar: Grammar, _ handler: any MarkupHandler
  ) {
    guard Self.isInitialized, let size = Int32(exactly: text.count) else { return nil }
    let context =
      switch grammar {
      case .html: htmlCreateMemoryParserCtxt(text.baseAddress, size)
      case .xml: xmlCreateMemoryParserCtxt(text.baseAddress, size)
      }
    guard let context else { return nil }
    self.context = context
    self.grammar = grammar
    self.handler = handler
  }

  deinit {
    xmlFreeDoc(context.pointee.myDoc)
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  private static let isInitialized: Bool = {
    xmlInitParser()
    // Whatever a document refers to outside of itself is not there, for every parser of the process.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  private func read(_ grammar: Grammar, _ size: Int) -> Int? {
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    _ = xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    xmlDictSetLimit(context.pointee.dict, Self.nameLimit)
    context.pointee.sax.pointee.listenToElements()
    switch grammar {
    case .html: readHTML()
    case .xml: readXML()
    }
    return isStopped || xmlByteConsumed(context) < size ? currentLine : nil
  }

  private func readHTML() {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    _ = htmlCtxtUseOptions(context, Int32(options))
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    context.pointee.sax.pointee.forgetDeclarations()
    _ = htmlParseDocument(context)
  }

  /// Entities that the document itself declares are put in, within the bounds of libxml2; those of
  /// other files are unknown.
  private func readXML() {
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    _ = xmlCtxtUseOptions(context, Int32(options))
    context.pointee.sax.pointee.listenToQualifiedElements()
    context.pointee.sax.pointee.keepToDocument()
    _ = xmlParseDocument(context)
  }

  fileprivate var currentLine: Int { max(1, Int(xmlSAX2GetLineNumber(context))) }

  fileprivate func start(_ name: String, _ attributes: MarkupAttributes) {
    depth += 1
    handler.start(name, attributes, line: currentLine)
  }

  fileprivate func end(_ name: String) {
    depth = max(0, depth - 1)
    handler.end(name, line: currentLine)
  }

  fileprivate func text(_ bytes: UnsafePointer<UInt8>, _ count: Int32) {
    let text = UnsafeBufferPointer(start: bytes, count: Int(count))
    let line = isBehindParser(endOf: text) ? currentLine + 1 : currentLine
    handler.text(text, line: line)
  }

  /// Whether the line feed at the end of a text is not counted yet: libxml2 gives out a long text in pieces, each
  /// before it goes on to the next character (`htmlParseCharDataInternal` of libxml2 2.9).
  private func isBehindParser(endOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.last == Self.lineFeed, let input = context.pointee.input?.pointee,
      let next = input.cur, next.pointee == Self.lineFeed, let start = input.base
    else { return false }
    // Others may follow: those behind the parser are one fewer than those that end the text.
    let ending = Self.lineFeeds(atEndOf: text[...])
    let passed = UnsafeBufferPointer(start: start, count: next - start).suffix(2 * ending)
    return Self.lineFeeds(atEndOf: passed) < ending
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func lineFeeds(atEndOf text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    text.reversed().prefix { $0 == lineFeed || $0 == UInt8(ascii: "\r") }
      .count { $0 == lineFeed }
  }

  fileprivate func passedBy() {
    handler.passedBy(line: currentLine)
  }

  fileprivate func problem(_ error: xmlError) {
    if error.code != Int32(XML_HTML_UNKNOWN_TAG.rawValue) { searched += depth }
    if grammar == .xml { problems += 1 }
    if searched > Self.searchLimit || problems > Self.problemLimit, !isStopped {
      isStopped = true
      xmlStopParser(context)
    }
    let isOfNames = error.domain == Int32(XML_FROM_NAMESPACE.rawValue)
    let message = error.message.map { String(cString: $0).split(separator: "\n").first ?? "" } ?? ""
    handler.problem(
      MarkupProblem(
        message: String(message), line: max(1, Int(error.line)),
        breaksDocument: error.level.rawValue >= XML_ERR_ERROR.rawValue && !isOfNames
          && !Self.isOfOtherFile(error, message)))
  }

  /// Whether the document refers to an entity that another file declares, or to such a file.
  private static func isOfOtherFile(_ error: xmlError, _ message: Substring) -> Bool {
    error.code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue) || message.hasPrefix("PEReference: ")
  }

  /// An entity that nothing declares is the text that stands there: `&name;`.
  fileprivate func unknownEntity(_ name: String) {
    var text = "&\(name);"
    text.withUTF8 { handler.text($0, line: currentLine) }
  }

  /// The parser that a callback is about; parsers within it, for entities, have the same.
  fileprivate static func of(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    let context = context?.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let parser = context?.pointee._private else { return nil }
    return Unmanaged<MarkupParser>.fromOpaque(parser).takeUnretainedValue()
  }
}

extension xmlSAXHandler {
  /// Elements, texts and errors go to the parser of the context.
  fileprivate mutating func listenToElements() {
    initialized = XML_SAX2_MAGIC
    startElement = { context, name, pairs in
      guard let name else { return }
      MarkupParser.of(context)?.start(String(cString: name), MarkupAttributes(pairs: pairs))
    }
    endElement = { context, name in
      guard let name else { return }
      MarkupParser.of(context)?.end(String(cString: name))
    }
    let text: charactersSAXFunc = { context, bytes, count in
      guard let bytes else { return }
      MarkupParser.of(context)?.text(bytes, count)
    }
    characters = text
    ignorableWhitespace = text
    cdataBlock = text
    comment = { context, _ in MarkupParser.of(context)?.passedBy() }
    processingInstruction = { context, _, _ in MarkupParser.of(context)?.passedBy() }
    reference = nil
    serror = { context, error in
      guard let error else { return }
      MarkupParser.of(context)?.problem(error.pointee)
    }
  }

  /// Elements whose names may have prefixes go to the parser of the context.
  fileprivate mutating func listenToQualifiedElements() {
    startElementNs = { context, local, prefix, _, _, _, count, _, parts in
      guard let local else { return }
      let parts = UnsafeBufferPointer(start: parts, count: parts == nil ? 0 : 5 * Int(count))
      MarkupParser.of(context)?.start(
        MarkupAttributes.name(local, prefix), MarkupAttributes(parts: parts))
    }
    endElementNs = { context, local, prefix, _ in
      guard let local else { return }
      MarkupParser.of(context)?.end(MarkupAttributes.name(local, prefix))
    }
    reference = { context, name in
      guard let name else { return }
      MarkupParser.of(context)?.unknownEntity(String(cString: name))
    }
  }

  /// No document is built.
  fileprivate mutating func forgetDeclarations() {
    startDocument = nil
    endDocument = nil
    internalSubset = nil
  }

  /// Nothing that the document refers to is looked for outside of it.
  fileprivate mutating func keepToDocument() {
    externalSubset = nil
    resolveEntity = nil
    getParameterEntity = nil
    unparsedEntityDecl = nil
    entityDecl = { context, name, type, publicID, systemID, content in
      guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) else { return }
      xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    }
  }
}
