/// How the page of a report looks, by day and by night.
enum HTMLReportStyle {
  static let text = """

    :root { color-scheme: light dark; --line: #8884; --quiet: light-dark(#555, #aaa);
      --breaking: light-dark(#b3261e, #ff8a80); --suspect: light-dark(#8a5a00, #ffca6b);
      --additive: light-dark(#1b6e34, #7fd69a); --editorial: light-dark(#31588f, #9cc3ff); }
    body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.3; }
    h2 { margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    h2 span, h3 span, summary span { font-weight: normal; font-size: 1rem; color: var(--quiet); }
    h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
    p { margin: .25rem 0 .5rem; color: var(--quiet); }
    .counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
    .counts li { padding: .25rem .75rem; border: 1px solid; border-radius: 1rem; }
    .counts .none { color: var(--quiet); }
    table { border-collapse: collapse; margin: 1rem 0; }
    table { font-size: .9rem; overflow-wrap: normal; }
    th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: right; }
    th:first-child { text-align: left; }
    details { margin: .75rem 0; padding: .25rem 1rem; border-left: .25rem solid currentColor; }
    details > * { color: CanvasText; }
    details > p { color: var(--quiet); }
    summary { cursor: pointer; font-weight: bold; }
    details > summary { color: inherit; }
    .breaking { color: var(--breaking); } .suspect { color: var(--suspect); }
    .additive { color: var(--additive); } .editorial { color: var(--editorial); }
    ul { padding-left: 1.25rem; }
    li { margin: .35rem 0; }
    li > span { color: var(--quiet); }
    code { padding: 0 .25rem; border-radius: .25rem; background: #8882; }
    blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line);
      white-space: pre-wrap; }
    del { background: light-dark(#ffdcd8, #6b1f1a); }
    ins { background: light-dark(#d3f5dc, #14532a); }
    del + ins { margin-left: .25em; }
    li details { margin: 0; padding: 0; border: 0; font-size: .85rem; }
    li details > summary { font-weight: normal; color: var(--quiet); }
    pre { margin: .25rem 0; padding: .5rem; background: #8882; white-space: pre-wrap; }
    small { display: block; color: var(--quiet); }

    """
}
