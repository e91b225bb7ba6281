import Diagnostics

/// TOML 1.1 with the lines of its keys, in their order, numbers and dates as they are written.
///
/// What is broken is reported, at most one problem of each statement and 20 in all, and read on
/// behind it. https://toml.io/en/v1.1.0
enum TOMLText {
  static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    var scanner = TOMLScanner(document)
    var tables = TOMLTables()
    while scanner.skipToStatement() {
      scanner.readStatement(into: &tables)
    }
    return Diagnosed(tables.value(), scanner.diagnostics)
  }
}
