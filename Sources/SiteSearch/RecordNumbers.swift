/// The numbers by which the files of the index know its records. Behind each vendor's some are left
/// free, so that an entry more or less seldom moves those of the vendors behind it.
enum RecordNumbers {
  /// The number of each record, in their order; `counts` are those of each vendor.
  static func make(_ counts: [Int]) -> [Int] {
    var first = 0
    return counts.flatMap { count in
      defer { first += room(for: count) }
      return first..<first + count
    }
  }

  /// How many numbers are set aside for so many records: a multiple of the largest power of 2 that is
  /// no more than an eighth of them, and of ``SearchIndexFiles/recordsPerFile``.
  static func room(for count: Int) -> Int {
    var grain = SearchIndexFiles.recordsPerFile
    while grain * 16 <= count { grain *= 2 }
    return (count + grain - 1) / grain * grain
  }
}
