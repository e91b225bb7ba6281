/// The records of one vendor with their terms, which are found for each vendor by itself.
package struct SearchPart: Sendable {
  let records: [SearchRecord]
  let terms: RecordTerms

  package init(records: [SearchRecord]) {
    self.records = records
    terms = RecordTerms(records)
  }
}
