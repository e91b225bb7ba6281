import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("What functions say of the members of an enumeration")
struct CodeArmsTests {
  /// The enumeration of each case has `Lost` and `Bent`, and the texts are these.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let codes: [String]
    let statements: [String]

    init(_ name: String, _ text: String, _ codes: [String], statements: [String] = []) {
      (testDescription, self.text, self.codes, self.statements) = (name, text, codes, statements)
    }
  }

  @Test(arguments: [
    Case(
      "arrows and commas, with codes, statuses, advice, and labels that hold values",
      """
      pub enum Fault { Lost, Bent { by: u8 }, Worn(u8) }
      impl Fault {
        pub fn code(&self) -> u32 {
          match self { Fault::Lost => 4001, Fault::Bent { .. } => 4002, Self::Worn(_) => 4003 }
        }
        fn http_status(&self) -> StatusCode {
          match self {
            Self::Lost => StatusCode::NOT_FOUND,
            Self::Bent { .. } | Self::Worn(_) => StatusCode::CONFLICT,
          }
        }
        fn hint(&self) -> Option<&str> {
          match self {
            Self::Lost => Some("Look for the key"),
            Self::Bent { .. } => Some("Bend it back"),
            _ => None,
          }
        }
      }
      impl Display for Fault {
        fn fmt(&self, f: &mut Formatter) -> Result {
          match self {
            Self::Lost => write!(f, "It is lost"),
            Self::Bent { by } => {
              write!(f, "It is bent by {by}")
            }
            Self::Worn(_) => write!(f, "It is worn"),
          }
        }
      }
      """,
      [
        "4001 name=Lost status=404 | It is lost", "4002 name=Bent status=409 | It is bent by {by}",
        "4003 name=Worn status=409 | It is worn",
      ], statements: ["4001: action=Look for the key", "4002: action=Bend it back"]),
    Case(
      "arrows behind cases, within the enumeration",
      """
      public enum Fault {
        LOST, BENT, WORN;
        public String describe() {
          return switch (this) {
            case LOST -> "It is lost";
            case BENT, WORN -> "It is no more";
          };
        }
        public int getStatusCode() { return switch (this) { case LOST -> 404; case BENT -> 409; }; }
      }
      """,
      [
        "LOST status=404 | It is lost", "BENT status=409 | It is no more", "WORN | It is no more",
      ]),
    Case(
      "cases within an enumeration whose members stand on one line",
      """
      public enum Fault {
        LOST, BENT;
        public String describe() {
          switch (this) {
            case LOST: return "It is lost";
            case BENT: return "It is bent";
            default: throw new AssertionError();
          }
        }
      }
      """, ["LOST | It is lost", "BENT | It is bent"]),
    Case(
      "arrows that lines part",
      """
      enum class Fault(val code: Int) { LOST(1), BENT(2), WORN(3) }
      fun text(fault: Fault): String = when (fault) {
        Fault.LOST -> "It is lost"
        Fault.BENT,
        Fault.WORN -> "It is no more"
        else -> "Unknown"
      }
      """,
      [
        "1 name=LOST | It is lost", "2 name=BENT | It is no more", "3 name=WORN | It is no more",
      ]),
    Case(
      "a body that is indented",
      """
      class Fault(IntEnum):
          LOST = 1
          BENT = 2

          def text(self):
              match self:
                  case Fault.LOST:
                      return "It is lost"
                  case Fault.BENT:
                      return "It is bent"
      """, ["1 name=LOST | It is lost", "2 name=BENT | It is bent"]),
    Case(
      "an expression",
      """
      public enum Fault { Lost = 1, Bent = 2 }
      static string Text(this Fault f) => f switch {
        Fault.Lost => "It is lost",
        Fault.Bent => "It is bent",
        _ => throw new Exception()
      };
      """, ["1 name=Lost | It is lost", "2 name=Bent | It is bent"]),
    Case(
      "numbers of which nobody knows what they are",
      """
      pub enum Fault { Lost, Bent }
      fn weight(f: Fault) -> u8 {
        match f { Fault::Lost => 1, Fault::Bent => 2 }
      }
      """, ["Lost", "Bent"]),
  ])
  func arms(_ test: Case) {
    let document = SourceDocument(path: "a.txt", text: test.text)
    let read = DocumentReader(
      ReadingInstructions(shape: .code(CodeShape(enumerations: ["Fault"])))
    ).read(document, named: "a.txt")
    let entries = EntryOutline.lines(of: read.value).map { line in
      String(line[(line.firstRange(of: "Fault: ")?.upperBound ?? line.startIndex)...])
    }
    #expect(entries == test.codes)
    #expect(StatementOutline.lines(of: read.value) == test.statements)
    #expect(read.diagnostics.isEmpty)
  }

  @Test("A map of objects gives them all that its keys say")
  func objects() {
    ReaderCase(
      "",
      "export enum Fault { Lost = 1, Bent = 2 }\nconst infos = {\n  [Fault.Lost]: { status: 404, message: 'It is lost' },\n  [Fault.Bent]: { status: 409, message: 'It is bent' },\n};",
      [
        "1-1 Fault: 1 name=Lost status=404 | It is lost",
        "1-1 Fault: 2 name=Bent status=409 | It is bent",
      ]
    ).check(ReadingInstructions(shape: .code(CodeShape())))
  }

  @Test(
    "Texts among constants that are numbers",
    arguments: [
      ReaderCase(
        "a prefix, and a code",
        "class Codes {\n  static final String PREFIX = \"ERR_\";\n  static final int LOST = 1;\n  static final int BENT = 2;\n  static final int WORN = 3;\n  static final int OLD = 4;\n  static final String NEW = \"KEY_5\";\n}",
        [
          "3-3 Codes: 1 name=LOST", "4-4 Codes: 2 name=BENT", "5-5 Codes: 3 name=WORN",
          "6-6 Codes: 4 name=OLD", "7-7 Codes: KEY_5 name=NEW",
        ]),
      ReaderCase(
        "the texts of the numbers, by their names",
        "class Codes {\n  const LOST = 1;\n  const LOST_MSG = 'It is lost';\n  const BENT = 2;\n  const MESSAGE_BENT = 'It is bent';\n  const WORN = 3;\n  const WORN_TEXT = 'It is worn';\n}",
        [
          "2-2 Codes: 1 name=LOST | It is lost", "4-4 Codes: 2 name=BENT | It is bent",
          "6-6 Codes: 3 name=WORN | It is worn",
        ]),
    ])
  func constants(_ test: ReaderCase) {
    test.check(ReadingInstructions(shape: .code(CodeShape())))
  }
}
