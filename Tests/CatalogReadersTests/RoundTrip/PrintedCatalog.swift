import Testing

/// A made-up catalog to be printed: what must come back when it is read.
struct PrintedCatalog: Sendable, CustomTestStringConvertible {
  struct Category: Sendable {
    let title: String
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let code: String
    let text: String
  }

  let name: String
  /// A pattern of its codes.
  let code: String
  let categories: [Category]

  var testDescription: String { name }
  var entries: [Entry] { categories.flatMap(\.entries) }

  /// What is read of it, an entry a line: `category: code | text`.
  func lines(withCategories hasCategories: Bool) -> [String] {
    categories.flatMap { category in
      category.entries.map { entry in
        (hasCategories ? "\(category.title): " : "") + "\(entry.code) | \(entry.text)"
      }
    }
  }

  /// The same, all in one category.
  var inOneCategory: PrintedCatalog {
    PrintedCatalog(
      name: name, code: code, categories: [Category(title: "Errors", entries: entries)])
  }

  /// Without the texts that hold any of some characters, or begin with one.
  func without(_ characters: String, atStart: String = "") -> PrintedCatalog {
    PrintedCatalog(
      name: name, code: code,
      categories: categories.map { category in
        Category(
          title: category.title,
          entries: category.entries.filter { entry in
            !entry.text.contains { characters.contains($0) }
              && entry.text.first.map { !atStart.contains($0) } ?? true
          })
      })
  }
}

extension PrintedCatalog {
  /// Plain texts under codes of several forms.
  static let plain: [PrintedCatalog] = [
    made("numbers", #"\d{4}"#, (1001...1012).map(String.init)),
    made("letters and numbers", #"E\d{3}"#, (101...112).map { "E\($0)" }),
    made(
      "constants", "[A-Z]+(_[A-Z]+)+",
      [
        "NO_KEY", "OLD_KEY", "KEY_LOST", "NOT_FOUND", "DOOR_OPEN", "DOOR_SHUT", "CARD_EXPIRED",
        "CARD_STOLEN", "LIMIT_REACHED", "USER_LOCKED", "USER_GONE", "TOO_LATE",
      ]),
    made(
      "dotted words", #"[a-z]+(\.[a-z]+)+"#,
      [
        "auth.otp.invalid", "auth.otp.expired", "auth.key.missing", "auth.key.old", "lock.gone",
        "lock.busy", "card.expired", "card.stolen", "limit.reached", "user.locked", "user.gone",
        "time.over",
      ]),
  ]

  /// Texts that could be taken for marks of a format, or for the beginning of an entry.
  static let awkward = PrintedCatalog(
    name: "awkward texts", code: #"E\d{3}"#,
    categories: [
      Category(
        title: "Access errors",
        entries: zip(
          101...,
          [
            "Pipes | in the | text", "A bullet • and – dashes — within",
            "<b>Angle</b> brackets & <auth_token> &amp; [0xC8, 0xC9]", "Слишком много попыток",
            "错误：令牌无效。", "A 🔑 key for a 👩‍👩‍👧‍👦 family", "المفتاح غير صالح", "מפתח לא תקין",
          ]
        ).map { Entry(code: "E\($0)", text: $1) }),
      Category(
        title: "Other errors",
        entries: zip(
          201...,
          [
            #"A "quoted" word, an 'other' and “curly” ones"#, #"Back\slash and C:\temp"#,
            "Marks *bold* _em_ ~wave~ # hash", "3 digits come first", "2024-06-30 is a date",
            "- a dash comes first", "a, comma; semicolon: colon = equals {brace} $5 %d @at ^up +1",
          ]
        ).map { Entry(code: "E\($0)", text: $1) }),
    ])

  /// The same under numbers, for shapes whose codes are numbers.
  static let awkwardNumbers = PrintedCatalog(
    name: "awkward texts of numbers", code: #"\d{3}"#,
    categories: awkward.categories.map { category in
      Category(
        title: category.title,
        entries: category.entries.map { Entry(code: String($0.code.dropFirst()), text: $0.text) })
    })

  private static let texts = [
    "There is no key", "The key is too old", "The key has been lost", "There is no such lock",
    "The door is open", "The door is shut", "The card has expired", "The card was stolen",
    "Too many requests were sent", "The user is locked", "The user no longer exists",
    "It is too late for that",
  ]

  private static func made(_ name: String, _ code: String, _ codes: [String]) -> PrintedCatalog {
    let entries = zip(codes, texts).map { Entry(code: $0, text: $1) }
    return PrintedCatalog(
      name: name, code: code,
      categories: [
        Category(title: "Access errors", entries: Array(entries.prefix(6))),
        Category(title: "Other errors", entries: Array(entries.dropFirst(6))),
      ])
  }
}
