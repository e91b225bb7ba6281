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
    return Diagnosed(binder.isComplete ? templates : nil, binder.diagnostics)
  }

  private init(_ binder: inout TemplateBinder) {
    front = binder.bind("front")
    search = binder.bind("search")
    codes = binder.bind("codes")
    letter = binder.bind("letter")
    concepts = binder.bind("concepts")
    notFound = binder.bind("not-found")
    article = binder.bind("article")
    concept = binder.bind("concept")
    vendor = binder.bind("vendor")
    category = binder.bind("category")
    version = binder.bind("version")
    redirect = binder.bind("redirect")
    entry = binder.bind("entry")
    changes = binder.bind("changes")
    changeReport = binder.bind("change-report")
  }
}

/// Binds templates one by one and gathers their problems.
private struct TemplateBinder {
  let library: TemplateLibrary
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether each is bound.
  private(set) var isComplete = true

  init(library: TemplateLibrary) { self.library = library }

  /// An empty template in the place of one that is not bound.
  mutating func bind<Source: View>(_ name: String) -> Template<Source> {
    let bound = library.template(named: name, for: Source.self)
    // Templates share their layout and parts, so the same problem would come once for each.
    diagnostics += bound.diagnostics.filter { new in
      !diagnostics.contains { $0.id == new.id && $0.path == new.path && $0.start == new.start }
    }
    isComplete = isComplete && bound.value != nil
    return bound.value ?? Template(name: name, program: TemplateProgram())
  }
}
