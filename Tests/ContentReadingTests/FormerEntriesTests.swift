import CatalogModel
import ContentReading
import Diagnostics
import Testing

/// Notes and concepts that name entries which only older versions of the vendor's catalog have.
struct FormerEntriesTests {
  /// A code was renamed, one left, one is within a range, and others stand, or stood, in a category of another
  /// title.
  private static let files = [
    "site.yaml": "title: Errors\n",
    "vendors/acme/vendor.yaml": "name: Acme\ndocuments:\n  - { file: '*.md', shape: table }\n",
    "vendors/acme/1.0/errors.md": """
    # First errors

    | Code | Meaning |
    |---|---|
    | card_expired | The card is past the last month that is printed on it. |
    | gone | Nobody ever answers this. |
    | present | Everybody answers this from time to time. |
    | 5001 | The first lock is shut. |

    # Old title

    | Code | Meaning |
    |---|---|
    | 4001 | The account lives in another region now. |
    | 4002 | The account is closed for good. |
    | 4003 | The account is asleep until spring. |

    """,
    "vendors/acme/2.0/errors.md": """
    # First errors

    | Code | Meaning |
    |---|---|
    | card_is_expired | The card is past the last month that is printed on it. |
    | present | Everybody answers this from time to time. |
    | 5000-5099 | A lock is shut. |

    # New title

    | Code | Meaning |
    |---|---|
    | 4001 | The account lives in another region now. |
    | 4002 | The account is closed for good. |

    """,
  ]

  @Test(arguments: [
    ("first-errors/card_expired", "It is 'acme/first-errors/card_is_expired' now."),
    ("first-errors/gone", "Version 2.0 does not have it any more."),
    ("old-title/4001", "It is 'acme/new-title/4001' now."),
    ("first-errors/5001", "It is part of 'acme/first-errors/5000-5099' now."),
    ("old-title/4003", "Version 2.0 does not have it any more."),
    ("first-errors/presemt", "Did you mean 'acme/first-errors/present'?"),
    ("quite-another-title/present", "Did you mean 'acme/first-errors/present'?"),
  ])
  func whatBecameOfThemIsSaid(_ entry: String, _ suggestion: String) {
    var texts = Self.files
    texts["vendors/acme/notes/\(entry).md"] = "Text\n"
    texts["concepts/one.md"] = "---\ntitle: One\nentries: [acme/\(entry)]\n---\n"
    let found = ContentReader.read(ContentFolder(texts)).diagnostics
    #expect(found.map(\.id).sorted() == ["note-without-entry", "unknown-entry"], "\(found)")
    #expect(found.map(\.suggestions) == [[suggestion], [suggestion]])
  }
}
