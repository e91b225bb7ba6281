import OrderedJSON

/// The vendors and categories of all records, in the order in which they first appear.
struct RecordGroups: Sendable {
  private struct Category: Hashable {
    /// The vendor's place among the vendors.
    let vendor: Int
    let title: String
  }

  private var vendors: [(id: String, name: String)] = []
  private var categories: [Category] = []
  /// For each record its category's place among the categories.
  private(set) var categoryOfRecord: [Int] = []

  /// A vendor goes by the name of its first record.
  init(_ records: [SearchRecord]) {
    var vendorNumbers: [String: Int] = [:]
    var categoryNumbers: [Category: Int] = [:]
    for record in records {
      let vendor = vendorNumbers.number(of: record.vendor, nextIn: &vendors) {
        (record.vendor, record.vendorName)
      }
      let category = Category(vendor: vendor, title: record.category)
      categoryOfRecord.append(
        categoryNumbers.number(of: category, nextIn: &categories) { category })
    }
  }

  var vendorsJSON: JSONValue {
    .array(vendors.map { .object(["id": .string($0.id), "name": .string($0.name)]) })
  }

  var categoriesJSON: JSONValue {
    .array(categories.map { .object(["vendor": .integer($0.vendor), "title": .string($0.title)]) })
  }
}

extension Dictionary where Value == Int {
  /// The number of a key, which is the place of its item; a new key gets a new item.
  mutating func number<Item>(
    of key: Key, nextIn items: inout [Item], _ make: () -> Item
  ) -> Int {
    if let number = self[key] { return number }
    self[key] = items.count
    items.append(make())
    return items.count - 1
  }
}
