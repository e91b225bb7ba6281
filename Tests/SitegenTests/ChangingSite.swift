import Foundation

/// A site that changes at random, from a seed, and stays sound: three vendors who say similar
/// things, notes, concepts, pages that link to codes, moved addresses, templates, an asset.
struct ChangingSite {
  let site: TemporarySite
  private var random: SeededNumbers
  private var title = "Codes"
  private var baseURL: String?
  private var contentURL: String?
  private var entries = 50
  private var vendors: [String: Vendor] = [:]
  private var notes: [String: String] = [:]
  private var concept: [String] = []
  private var moved: [String] = []
  private var style = 0
  private var layout = 0
  /// What stands in the folder, by path.
  private var written: [String: String] = [:]

  private struct Vendor {
    var name: String
    /// Whether texts that changed break clients.
    var isStrict = false
    /// For each version the texts of its codes; never empty, nor is a version.
    var versions: [[String: String]]
  }

  init(seed: UInt64) throws {
    site = try TemporarySite(name: "changing")
    random = SeededNumbers(state: seed)
    for id in ["acme", "bolt", "cogs"] { vendors[id] = vendor(id) }
    for path in ["content/vendors", "content/pages"] { try site.remove(path) }
    try write()
  }

  /// What may happen to the site; what is here twice happens more often.
  private static let changes = [
    "text", "text", "new code", "removed code", "renamed code", "new version", "taken back",
    "name", "vendor", "notes", "no notes", "concept", "title", "base URL", "content URL",
    "limits", "policy", "moved", "style", "layout", "nothing",
    // Of the output, and so the last.
    "damage",
  ]

  /// Changes something, and says what; of content and templates only where the output is to be spared.
  mutating func change(sparingOutput: Bool = false) throws -> String {
    let changes = sparingOutput ? Self.changes.dropLast() : Self.changes[...]
    let change = changes[random.next(below: changes.count)]
    let id = ["acme", "bolt", "cogs", "dyno"][random.next(below: 4)]
    changeCodes(change, of: vendors[id] == nil ? "acme" : id)
    changeVendor(change, vendors[id] == nil ? "acme" : id, id)
    changeRest(change, id)
    try write()
    if change == "damage" { try damage() }
    return "\(change) \(id)"
  }

  private mutating func changeCodes(_ change: String, of id: String) {
    guard var codes = vendors[id]?.versions.last else { return }
    let code = codes.keys.sorted()[random.next(below: codes.count)]
    switch change {
    case "text": codes[code] = text()
    case "new code": codes[self.code()] = text()
    case "removed code": if codes.count > 1 { codes[code] = nil }
    case "renamed code": codes[self.code()] = codes.removeValue(forKey: code)
    case "new version":
      vendors[id]?.versions.append(codes)
      codes[self.code()] = text()
    default: return
    }
    vendors[id]?.versions.removeLast()
    vendors[id]?.versions.append(codes)
  }

  /// `id` may be that of a vendor who is not there.
  private mutating func changeVendor(_ change: String, _ present: String, _ id: String) {
    switch change {
    case "taken back":
      if vendors[present]?.versions.count ?? 0 > 1 { vendors[present]?.versions.removeLast() }
    case "name": vendors[present]?.name += "o"
    case "policy": vendors[present]?.isStrict.toggle()
    case "vendor": vendors[id] = vendors[id] == nil || id == "acme" ? vendor(id) : nil
    case "notes":
      for code in codes(of: present).prefix(2) { notes["\(present)/\(code)"] = text() }
    case "no notes": notes = [:]
    case "concept": concept = Array(vendors.keys.sorted().prefix(random.next(below: 3)))
    default: break
    }
  }

  private mutating func changeRest(_ change: String, _ id: String) {
    switch change {
    case "title": title += "!"
    case "base URL": baseURL = baseURL == nil ? "https://made.example/up/" : nil
    case "content URL":
      contentURL = contentURL == nil ? "https://made.example/content/" : nil
    case "limits": entries += 1
    case "moved": moved.append("/old/\(moved.count)/ moved /\(id)/")
    case "style": style += 1
    case "layout": layout += 1
    default: break
    }
  }

  /// Something that becomes of the folders from outside.
  private mutating func damage() throws {
    let work = ".public.sitegen"
    switch random.next(below: 6) {
    case 0: try? site.remove(work)
    case 1: try? site.remove("\(work)/memory")
    case 2: try? site.write("sitegen build memory 1", to: "\(work)/memory")
    case 3:
      for name in try site.snapshot(work).keys where name.hasPrefix("catalogs/") {
        try site.write("x", to: "\(work)/\(name)")
      }
    case 4: try? site.write("changed by hand", to: "public/index.html")
    default: try? site.remove("public/search")
    }
  }

  private mutating func vendor(_ id: String) -> Vendor {
    let codes = (0..<4).map { _ in (code(), text()) }
    return Vendor(name: id.capitalized, versions: [Dictionary(codes) { $1 }])
  }

  private mutating func code() -> String {
    ["E", "e", "auth.", "err_"][random.next(below: 4)] + "\(random.next(below: 30))"
  }

  /// Few enough words for codes of several vendors to say the same.
  private mutating func text() -> String {
    let words = "token wrong expired missing account locked quota limit retry later".split(
      separator: " ")
    return (0..<4).map { _ in String(words[random.next(below: words.count)]) }
      .joined(separator: " ")
  }

  /// Those of the newest version whose URLs are plain, whatever is published.
  private func codes(of id: String) -> [String] {
    let versions = vendors[id]?.versions ?? []
    return versions.last?.keys.sorted().filter { code in
      !versions.contains { $0[code.lowercased()] != nil && $0[code.capitalized] != nil }
    } ?? []
  }

  /// Writes what differs, and removes what is gone.
  private mutating func write() throws {
    let files = files
    for (path, text) in files where written[path] != text { try site.write(text, to: path) }
    for path in written.keys where files[path] == nil { try site.remove(path) }
    written = files
  }

  private var files: [String: String] {
    var files = ["content/pages/index.md": "---\ntitle: \(title)\n---\n\(links)\n"]
    files["content/site.yaml"] =
      "title: \(title)\nlimits: { entries: \(entries) }\n"
      + (baseURL.map { "baseURL: \($0)\n" } ?? "")
      + (contentURL.map { "contentURL: \($0)\n" } ?? "")
    for (id, vendor) in vendors {
      files["content/vendors/\(id)/vendor.yaml"] = Self.settings(vendor)
      for (number, codes) in vendor.versions.enumerated() {
        let rows = codes.sorted { $0.key < $1.key }.map { "\($0.key) | \($0.value)\n" }
        files["content/vendors/\(id)/1.\(number)/errors.txt"] =
          "Code | Meaning\n" + rows.joined()
      }
    }
    for (entry, text) in notes {
      let parts = entry.split(separator: "/").map(String.init)
      guard codes(of: parts[0]).contains(parts[1]) else { continue }
      files["content/vendors/\(parts[0])/notes/errors/\(parts[1]).md"] = "\(text)\n\n\(links)\n"
    }
    let members = concept.compactMap { id in codes(of: id).first.map { "\(id)/errors/\($0)" } }
    if !members.isEmpty {
      files["content/concepts/shared.md"] =
        "---\ntitle: \(title)\nentries: [\(members.joined(separator: ", "))]\n---\nText.\n"
    }
    let ways = moved.filter { line in vendors.keys.contains { line.hasSuffix("/\($0)/") } }
    let ledger = ways + ways.flatMap(followers) + keptReports + publishedTwins
    if !ledger.isEmpty { files["content/urls.lock"] = ledger.sorted().map { $0 + "\n" }.joined() }
    files["templates/assets/site.css"] = "main { margin: \(style)px }\n"
    // Every third time there is none, and the built-in one takes its place.
    if layout % 3 != 2 {
      files["templates/not-found.mustache"] =
        "{{<layout}}{{$main}}<h1>Nothing \(layout)</h1>{{/main}}{{/layout}}\n"
    }
    return files
  }

  /// What stood below an address that moved to a vendor: its category, and the first code that it has now.
  private func followers(of way: String) -> [String] {
    let words = way.split(separator: " ")
    let codes = codes(of: words[2].split(separator: "/").joined())
    return ["\(words[0])errors/"] + codes.prefix(1).map { "\(words[0])errors/\($0)/" }
  }

  /// Every other time, reports between versions that are no neighbours.
  private var keptReports: [String] {
    layout % 2 == 0
      ? [] : vendors.filter { $1.versions.count > 3 }.map { id, _ in "/\(id)/changes/1.1..1.3/" }
  }

  /// Every other time, of two codes that differ in case alone the one whose address would not be plain otherwise; of
  /// vendors with one version, in which no code was given to something else.
  private var publishedTwins: [String] {
    layout % 2 == 0
      ? []
      : vendors.filter { $1.versions.count == 1 }.flatMap { id, vendor in
        let codes = vendor.versions[0]
        return codes.keys.filter { $0.hasPrefix("e") && codes[$0.capitalized] != nil }
          .map { "/\(id)/errors/\($0)/" }
      }
  }

  /// A link to the first code of each vendor, whichever that is.
  private var links: String {
    vendors.keys.sorted().compactMap { id in
      codes(of: id).first.map { "[\(id)](entry:\(id)/errors/\($0))" }
    }.joined(separator: " and ")
  }

  private static func settings(_ vendor: Vendor) -> String {
    """
    name: \(vendor.name)
    severities: { text-changed: \(vendor.isStrict ? "breaking" : "editorial") }
    documents:
      - file: errors.txt
        shape: table
        category: Errors
        columns: { Code: code, Meaning: description }

    """
  }
}

/// Numbers that are the same in every run, by SplitMix64 (Steele, Lea, Flood, 2014).
struct SeededNumbers {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
