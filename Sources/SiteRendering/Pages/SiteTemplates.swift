import Diagnostics

/// The templates of all pages, each bound to its view.
struct SiteTemplates: Sendable {
  let front: Template<FrontPageView>
  let search: Template<SearchPageView>
  let codes: Template<CodesPageView>
  let letter: Template<LetterPageView>
  let concepts: Template<ConceptsPageView>
  let notFound: Template<NotFoundPageView>
  let article: Template<ArticlePageView>
  let concept: Template<ConceptPageView>
  let vendor: Template<VendorPageView>
  let category: Template<CategoryPageView>
  let version: Template<VersionPageView>
  let redirect: Template<RedirectPageView>
  let entry: Template<EntryPageView>
  let changes: Template<ChangesPageView>
  let changeReport: Template<ChangeReportPageView>

  /// Binds every template that pages need. Reports those that are missing or do not fit their
  /// view; the value is then `nil`.
  static func bind(_ library: TemplateLibrary) -> Diagnosed<SiteTemplates?> {
    var binder = TemplateBinder(library: library)
    let templates = SiteTemplates(&binder)
    return Diagnosed(templates, binder.diagnostics)
  }

  private init?(_ binder: inout TemplateBinder) {
    let front: Template<FrontPageView>? = binder.bind("front")
    let search: Template<SearchPageView>? = binder.bind("search")
    let codes: Template<CodesPageView>? = binder.bind("codes")
    let letter: Template<LetterPageView>? = binder.bind("letter")
    let concepts: Template<ConceptsPageView>? = binder.bind("concepts")
    let notFound: Template<NotFoundPageView>? = binder.bind("not-found")
    let article: Template<ArticlePageView>? = binder.bind("article")
    let concept: Template<ConceptPageView>? = binder.bind("concept")
    let vendor: Template<VendorPageView>? = binder.bind("vendor")
    let category: Template<CategoryPageView>? = binder.bind("category")
    let version: Template<VersionPageView>? = binder.bind("version")
    let redirect: Template<RedirectPageView>? = binder.bind("redirect")
    let entry: Template<EntryPageView>? = binder.bind("entry")
    let changes: Template<ChangesPageView>? = binder.bind("changes")
    let changeReport: Template<ChangeReportPageView>? = binder.bind("change-report")
    guard let front, let search, let codes, let letter, let concepts, let notFound, let article,
      let concept, let vendor, let category, let version, let redirect, let entry, let changes,
      let changeReport
    else { return nil }
    self.front = front
    self.search = search
    self.codes = codes
    self.letter = letter
    self.concepts = concepts
    self.notFound = notFound
    self.article = article
    self.concept = concept
    self.vendor = vendor
    self.category = category
    self.version = version
    self.redirect = redirect
    self.entry = entry
    self.changes = changes
    self.changeReport = changeReport
  }
}

/// Binds templates one by one and gathers their problems.
private struct TemplateBinder {
  let library: TemplateLibrary
  var diagnostics: [Diagnostic] = []

  mutating func bind<Source: View>(_ name: String) -> Template<Source>? {
    let bound = library.template(named: name, for: Source.self)
    // Templates share their layout and parts, so the same problem would come once for each.
    diagnostics += bound.diagnostics.filter { new in
      !diagnostics.contains { $0.id == new.id && $0.path == new.path && $0.start == new.start }
    }
    return bound.value
  }
}
