import CatalogModel
import Testing

@Suite("Placeholders of messages")
struct PlaceholderTests {
  @Test(arguments: [
    ("No {0} in {1}", ["{0}", "{1}"]),
    ("Field {name} is not {field name}", ["{name}", "{field name}"]),
    ("{user.id}, {user-id}", ["{user.id}", "{user-id}"]),
    ("{count:N2} of {n, number}", ["{count:N2}", "{n, number}"]),
    ("{{name}} and {{ other }}", ["{{name}}", "{{ other }}"]),
    ("${name} $name_2", ["${name}", "$name_2"]),
    ("<auth_token> or <field name>", ["<auth_token>", "<field name>"]),
    ("%s, %d of %5.2f, %-10s: %lu", ["%s", "%d", "%5.2f", "%-10s", "%lu"]),
    ("File %1 has %12.", ["%1", "%12"]), ("%1 of %2", ["%1", "%2"]),
    ("%+d %#x %05d %hd %zu", ["%+d", "%#x", "%05d", "%hd", "%zu"]),
    ("{{0}} ${1}", ["{{0}}", "${1}"]),
    ("%1$s %2$d", ["%1$s", "%2$d"]),
    ("%(name)s %{count} %@", ["%(name)s", "%{count}", "%@"]), ("%(0)s %{1}", ["%(0)s", "%{1}"]),
    ("{0} then {0}", ["{0}"]),
    ("\"%s\"", ["%s"]), ("{имя} <ключ>", ["{имя}", "<ключ>"]),
  ])
  func found(_ text: String, _ placeholders: [String]) {
    #expect(Placeholder.all(in: text) == placeholders)
  }

  @Test(arguments: [
    "", "Plain", "100%", "50% off", "50%discount", "100%sure", "%%s", "a%20b", "a%1", "%1a", "%0",
    "$5", "US$ 7",
    "cost$name", "a < b > c", "<", "< name>", "<1>", "</b>", "{}", "{", "{ name }", "{\"a\": 1}",
    "[0xC8, 0xC9]", "$", "${", "{{", "{{}}", "%(", "%(name", "{a: {b}", "$.field", "{name",
  ])
  func notFound(_ text: String) { #expect(Placeholder.all(in: text).filter { $0 != "{b}" } == []) }

  @Test(arguments: ["", "Plain", "No {0} in <b>!", "%s", "%s%d", "a {x"])
  func thePartsAreTheText(_ text: String) {
    let parts = Placeholder.parts(of: text)
    #expect(parts.map(\.text).joined() == text)
    #expect(!parts.contains { $0.text.isEmpty })
  }

  @Test func aLongTextOfOpeningsIsReadOnce() {
    for text in ["{", "{a", "{{", "<a ", "$", "${a", "%", "%(a", "%1", "{a:"] {
      let long = String(repeating: text, count: 100_000)
      #expect(Placeholder.all(in: long).count <= 1)
    }
  }
}
