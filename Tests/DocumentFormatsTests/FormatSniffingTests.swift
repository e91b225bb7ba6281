import Diagnostics
import DocumentFormats
import Testing

@Suite("The format of a document by its name and by how it begins")
struct FormatSniffingTests {
  @Test(arguments: [
    ("a.txt", "\u{FEFF} <!DOCTYPE HTML>", DocumentFormat.html), ("a", "<html lang=en>", .html),
    ("a.txt", "<!-- saved from url=x -->\n<!doctype html>", .html),
    ("a.aspx", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC \"x\">", .html),
    ("a", "<?xml version='1.0'?><!-- a --->\n<errors/>", .xml), ("a", "<b>x", .text),
    ("a.txt", "{\n \"a\": 1 }\n", .json), ("a", "[{\"a\": 1}]", .json), ("a", "{}", .json),
    ("a", "[1001] No access", .text), ("a", "{code} is the code", .text), ("a", "", .text),
    ("a", "[\"a\"] is a list", .text), ("a.md", "<html>", .markdown),
    ("a.3", ".TH A 3", .roff), ("a.b.1m", "\n.\\\" A\n", .roff), ("a.8", "'\\\" t", .roff),
    ("a.3", "1. Keys", .text), ("v1.2", ".5 is a half", .text), ("a.txt", ".TH A 3", .text),
    ("a.xml", "<html>", .xml), ("a.wiki", "a", .mediaWiki), ("a.txt", "a\n{|\n|b\n|}", .mediaWiki),
    ("a.txt", "{| class=x\n|}\n", .mediaWiki), ("a.txt", "a {|\n|}", .text), ("a", "|}\n{|", .text),
    ("a", "Keys\n\n <table>\n<TR>\n  <td>1</td></tr></table>", .markdown),
    ("a.txt", "<div>\n<table>\n<tr>\n<td>1</td></tr></table></div>", .html),
    ("a.js", "a\n<table>\n<tr>\n<td>1</td></tr></table>", .text),
    ("a.txt", "The tag\n<table>\nholds others", .text),
    ("a.txt", "a <table>\n<tr>\n<td>", .text),
    ("a.md", "{|\n|}", .markdown), ("a.txt", "||Code||Text||\n|1|One|", .confluence),
    ("a.wiki", "h1. Keys\n\nh2. Errors", .confluence), ("a.txt", "h1. Keys", .text),
    ("a.txt", "||Code||Text||\n||1||One||", .text), ("a.wiki", "{|\n||a||b||\n|c\n|}", .mediaWiki),
  ])
  func formats(_ name: String, _ text: String, _ format: DocumentFormat) {
    let document = SourceDocument(path: name, text: text)
    #expect(DocumentFormat(fileName: name, document: document) == format)
  }

  @Test(arguments: DocumentFormat.allCases)
  func endingsTellTheFormat(_ format: DocumentFormat) {
    #expect(DocumentFormat(fileName: "a." + format.ending) == format)
  }
}
