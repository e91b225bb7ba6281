import SiteRendering

/// Walks along the files that were made and those of the last build, both in the order of their paths.
struct SiteMerge {
  private(set) var files: FileList
  private(set) var states: [SiteFiles.State] = []
  private let made: MadeFiles
  private let last: FileList
  /// Those of the last build, as far as it is known.
  private let stamps: [FileStamp]?
  /// The unit of each file of the last build that is kept, as a place in `units`.
  private var owners: [Int?]
  private let units: [OutputUnit]
  private var numbers: [[Int]]
  /// How many files of the last site are not in this one.
  private(set) var removedCount = 0
  /// The next file of the last build.
  private var next = 0

  /// `stamps` are those of the files that were published before, where they are known.
  init(
    _ made: MadeFiles, after last: OutputManifest, _ stamps: [FileStamp]?,
    keeping kept: [OutputUnit: BuildMemory.Unit]
  ) {
    self.made = made
    self.last = last.files
    self.stamps = stamps
    let known = Array(kept)
    units = made.units + known.map(\.key)
    numbers = Array(repeating: [], count: units.count)
    owners = Array(repeating: nil, count: last.files.count)
    for (number, unit) in known.enumerated() {
      for line in unit.value.lines { owners[line] = made.units.count + number }
    }
    files = FileList(capacityOf: kept.isEmpty ? [made.files] : [made.files, last.files])
  }

  /// Where the files of each unit are, ascending.
  var places: [OutputUnit: [Int]] {
    Dictionary(zip(units, numbers)) { ($0 + $1).sorted() }
  }

  /// Adds the made file of this number, and those before it that are kept.
  mutating func add(_ number: Int) {
    while next < last.count, last.precedes(next, made.files, number) { addNext() }
    var state = made.states[number]
    if next < last.count, !made.files.precedes(number, last, next) {
      if state.isKept { state = .kept(stamps?[next]) }
      next += 1
    }
    add(state, of: made.owners[number])
    files.append(number, of: made.files)
  }

  /// Adds what is kept behind the last file that was made.
  mutating func addRest() {
    while next < last.count { addNext() }
  }

  private mutating func addNext() {
    defer { next += 1 }
    guard let owner = owners[next] else { return removedCount += 1 }
    add(.kept(stamps?[next]), of: owner)
    files.append(next, of: last)
  }

  private mutating func add(_ state: SiteFiles.State, of unit: Int) {
    numbers[unit].append(states.count)
    states.append(state)
  }
}
