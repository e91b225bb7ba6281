import Foundation
import OrderedJSON
import SiteSearch
import Testing

/// The answers that the engines in Swift and in JavaScript are both held to.
@Suite struct SearchAnswersTests {
  private struct Vectors: Decodable {
    let records: [Record]
    let manifest: String
    let answers: [Answer]
  }

  private struct Record: Decodable {
    let id, code, vendor, vendorName, category, summary, text, concepts: String
    let name, label: String?
    let aliases: [String]
    let status: [Int]
    let range: [Int]?
    let formerRanges: [[Int]]?

    var record: SearchRecord {
      SearchRecord(
        id: id, code: code, range: range.map { $0[0]...$0[1] },
        formerRanges: (formerRanges ?? []).map { $0[0]...$0[1] }, name: name, aliases: aliases,
        label: label, vendor: vendor, vendorName: vendorName, category: category, url: id + "/",
        summary: summary, status: status, text: text, concepts: concepts)
    }
  }

  private struct Answer: Decodable {
    let text: String
    let total: Int
    let ids: [String]
    let `in`: String?
    let isExact: Bool?
    let unknown: [String]?
    let mended: [Mended]?
    let isUnsure: Bool?
  }

  private struct Mended: Decodable {
    let text: String
    let read: [String]

    var word: MendedWord { MendedWord(text: text, read: read) }
  }

  private func vectors() throws -> Vectors {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "SearchVectors/answers.json")
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
  }

  /// The manifest has the hashes of all shelves.
  @Test func bothBuildersWriteTheSameFiles() throws {
    let vectors = try vectors()
    let files = SearchIndexFiles(SearchIndex(records: vectors.records.map(\.record)))
    #expect(String(decoding: files.manifest.compact(), as: UTF8.self) == vectors.manifest)
  }

  @Test func everyQueryHasTheAnswerOfTheSharedVectors() throws {
    let vectors = try vectors()
    let engine = SearchEngine(SearchIndex(records: vectors.records.map(\.record)))
    #expect(vectors.answers.count > 500)
    for answer in vectors.answers {
      let found = engine.search(answer.text, SearchOptions(limit: 5))
      #expect(found.results.map(\.record.id) == answer.ids, "\(answer.text)")
      #expect(found.total == answer.total, "\(answer.text)")
      #expect(found.results.first?.field.rawValue == answer.in, "\(answer.text)")
      #expect(found.results.first?.isExact == answer.isExact, "\(answer.text)")
      #expect(found.unknown == answer.unknown ?? [], "\(answer.text)")
      #expect(found.mended == answer.mended?.map(\.word) ?? [], "\(answer.text)")
      #expect(found.isUnsure == answer.isUnsure ?? false, "\(answer.text)")
    }
  }
}
