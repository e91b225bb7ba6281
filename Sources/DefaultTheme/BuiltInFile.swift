/// A template or an asset of this repository's `templates/`, built into the program.
///
/// `Templates` in this target's folder is a symbolic link to `templates/`, so that there is one
/// copy of each. The constants are named after the files, without their folders.
package struct BuiltInFile: Sendable {
  /// Below `templates/`, such as `parts/prose.mustache` or `assets/site.css`.
  package let path: String
  /// As the file has them.
  package let bytes: [UInt8]

  /// By path.
  package static let all = [
    BuiltInFile(path: "article.mustache", bytes: PackageResources.article_mustache),
    BuiltInFile(path: "assets/icon.svg", bytes: PackageResources.icon_svg),
    BuiltInFile(path: "assets/not-found.js", bytes: PackageResources.not_found_js),
    BuiltInFile(path: "assets/search-engine.js", bytes: PackageResources.search_engine_js),
    BuiltInFile(path: "assets/search-page.js", bytes: PackageResources.search_page_js),
    BuiltInFile(path: "assets/shortcut.js", bytes: PackageResources.shortcut_js),
    BuiltInFile(path: "assets/site.css", bytes: PackageResources.site_css),
    BuiltInFile(path: "category.mustache", bytes: PackageResources.category_mustache),
    BuiltInFile(path: "change-report.mustache", bytes: PackageResources.change_report_mustache),
    BuiltInFile(path: "changes.mustache", bytes: PackageResources.changes_mustache),
    BuiltInFile(path: "codes.mustache", bytes: PackageResources.codes_mustache),
    BuiltInFile(path: "concept.mustache", bytes: PackageResources.concept_mustache),
    BuiltInFile(path: "concepts.mustache", bytes: PackageResources.concepts_mustache),
    BuiltInFile(path: "entry.mustache", bytes: PackageResources.entry_mustache),
    BuiltInFile(path: "front.mustache", bytes: PackageResources.front_mustache),
    BuiltInFile(path: "layout.mustache", bytes: PackageResources.layout_mustache),
    BuiltInFile(path: "letter.mustache", bytes: PackageResources.letter_mustache),
    BuiltInFile(path: "not-found.mustache", bytes: PackageResources.not_found_mustache),
    BuiltInFile(path: "parts/breakable.mustache", bytes: PackageResources.breakable_mustache),
    BuiltInFile(path: "parts/change.mustache", bytes: PackageResources.change_mustache),
    BuiltInFile(path: "parts/code-terms.mustache", bytes: PackageResources.code_terms_mustache),
    BuiltInFile(
      path: "parts/entry-elsewhere.mustache", bytes: PackageResources.entry_elsewhere_mustache),
    BuiltInFile(path: "parts/entry-rows.mustache", bytes: PackageResources.entry_rows_mustache),
    BuiltInFile(path: "parts/inlines.mustache", bytes: PackageResources.inlines_mustache),
    BuiltInFile(path: "parts/letters.mustache", bytes: PackageResources.letters_mustache),
    BuiltInFile(path: "parts/prose.mustache", bytes: PackageResources.prose_mustache),
    BuiltInFile(path: "parts/replacements.mustache", bytes: PackageResources.replacements_mustache),
    BuiltInFile(path: "parts/statements.mustache", bytes: PackageResources.statements_mustache),
    BuiltInFile(path: "parts/versions.mustache", bytes: PackageResources.versions_mustache),
    BuiltInFile(path: "redirect.mustache", bytes: PackageResources.redirect_mustache),
    BuiltInFile(path: "search.mustache", bytes: PackageResources.search_mustache),
    BuiltInFile(path: "vendor.mustache", bytes: PackageResources.vendor_mustache),
    BuiltInFile(path: "version.mustache", bytes: PackageResources.version_mustache),
  ]
}
