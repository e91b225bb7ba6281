// Builds the search index of the records that large-index.mjs hands over, writes it to a folder, and says
// what that took: builder FOLDER < RECORDS.
//
// A record ends with U+001E, each of its fields with U+001F.

import Glibc
import OrderedJSON
import SiteSearch

/// What is left of standard input, by records.
struct RecordReader: Sequence, IteratorProtocol {
  private var line: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  mutating func next() -> [String]? {
    let count = getdelim(&line, &capacity, 0x1E, stdin)
    guard count > 1, let line else { return nil }
    let bytes = UnsafeBufferPointer(start: line, count: count - 1).map { UInt8(bitPattern: $0) }
    return bytes.split(separator: 0x1F, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return perror(path) }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

let clock = ContinuousClock()
let start = clock.now

func report(_ step: String) {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(
    "\(step): after \((clock.now - start).components.seconds) s, \(usage.ru_maxrss / 1024) MB at most"
  )
}

let records = RecordReader().map { field in
  SearchRecord(
    id: field[0], code: field[1], name: field[2].isEmpty ? nil : field[2], vendor: field[3],
    vendorName: field[4], category: field[5], url: field[0] + "/", summary: field[6],
    status: Int(field[7]).map { [$0] } ?? [], text: field[8], concepts: field[9])
}
report("\(records.count) records read")
let index = SearchIndex(records: records)
report("indexed")
let files = SearchIndexFiles(index)
report("\(files.shelves.count) files made")
let folder = CommandLine.arguments[1]
var folders: Set<Substring> = []
mkdir(folder, 0o755)
mkdir("\(folder)/shelves", 0o755)
for (path, bytes) in files.shelves {
  let parent = path.dropLast(path.split(separator: "/").last?.count ?? 0)
  if folders.insert(parent).inserted { mkdir("\(folder)/\(parent)", 0o755) }
  write(bytes, to: "\(folder)/\(path)")
}
write(files.manifest.compact(), to: "\(folder)/index.json")
report("\(files.shelves.reduce(0) { $0 + $1.bytes.count } / 1_000_000) MB written")
