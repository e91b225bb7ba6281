package import CatalogModel
package import Diagnostics
import DocumentFormats

/// Reads `catalog.json`, as a site publishes it, back into the catalog that it was written from.
///
/// Nothing is lost but what a Markdown text cannot say: white space at the ends of a paragraph, and
/// the border between two lists without anything between them.
package enum CatalogFileReader {
  /// The catalog, or `nil` with what is wrong: broken JSON, a value that must be there and is not, a
  /// status or a line that is no number.
  package static func read(_ document: SourceDocument) -> Diagnosed<Catalog?> {
    let content = DocumentFormat.json.content(of: document)
    // What is wrong besides follows from the first.
    guard case .data(let root) = content.value, content.diagnostics.isEmpty else {
      return Diagnosed(nil, Array(content.diagnostics.prefix(1)))
    }
    do throws(PublishedValueProblem) {
      return Diagnosed(try PublishedObject(root).catalog)
    } catch {
      return Diagnosed(nil, [.brokenCatalog(error, in: document)])
    }
  }
}

extension PublishedObject {
  fileprivate var catalog: Catalog {
    get throws(PublishedValueProblem) {
      Catalog(
        vendor: try object("vendor").vendor, version: try text("version"),
        introduction: prose("introduction"),
        categories: try objects("categories").map { value throws(PublishedValueProblem) in
          try value.category
        },
        entries: try objects("entries").map { value throws(PublishedValueProblem) in
          try value.entry
        })
    }
  }

  private var vendor: Vendor {
    get throws(PublishedValueProblem) {
      Vendor(
        id: try text("id"), name: try text("name"), product: textIfAny("product"),
        homepage: textIfAny("homepage"))
    }
  }

  private var category: CatalogModel.Category {
    get throws(PublishedValueProblem) {
      Category(
        id: try text("id"), title: try text("title"), description: prose("description"),
        source: try objectIfAny("source")?.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenCatalog(
    _ problem: PublishedValueProblem, in document: SourceDocument
  ) -> Diagnostic {
    Diagnostic(
      id: "broken-catalog", "this is no catalog of sitegen: \(problem.words)",
      at: SourceRange(document, line: min(problem.line, max(1, document.lineCount))),
      suggestions: [
        "Fetch the file again from where it is published; its form is described at "
          + "/schema/catalog.json of the site."
      ])
  }
}
