import CatalogModel

extension PageRenderer {
  /// Every code of the site, and every name of one, under its first character, or the way there.
  func codesPage(_ alphabet: CodeAlphabet) -> CodesPageView {
    let isOnePage = alphabet.isOnePage
    let letters = alphabet.letters.map { letter in
      LetterView(
        link: LinkView(
          title: letter.title,
          href: isOnePage ? "#" + letter.anchor : Route.codes.link(to: .codes(from: letter.title))),
        anchor: isOnePage ? nil : letter.anchor, termCount: letter.places.count)
    }
    let groups = (isOnePage ? alphabet.letters : []).map { letter in
      CodeGroupView(
        title: letter.title, anchor: letter.anchor, terms: terms(of: letter, on: .codes))
    }
    return CodesPageView(
      page: frame(.codes, title: Self.allCodes), letters: letters, groups: groups)
  }

  /// The codes and names that begin with the letter of a place.
  func letterPage(_ alphabet: CodeAlphabet, _ place: Int) -> LetterPageView {
    let letter = alphabet.letters[place]
    let route = Route.codes(from: letter.title)
    let title = "Codes that begin with \(letter.title)"
    return LetterPageView(
      page: frame(route, title: title, parents: [(Self.allCodes, .codes)]), title: title,
      letters: alphabet.letters.enumerated().map { number, other in
        LetterView(
          link: LinkView(
            title: other.title, href: route.link(to: .codes(from: other.title)),
            isCurrent: number == place),
          termCount: other.places.count)
      }, terms: terms(of: letter, on: route))
  }

  private static let allCodes = "All codes from A to Z"

  /// The terms of a letter in their order.
  private func terms(of letter: CodeAlphabet.Letter, on page: Route) -> [CodeTermView] {
    let terms = letter.places.compactMap { place in
      CodeTermView(place.term, of: site.vendors[Int(place.vendor)], on: page)
    }
    let keys = terms.map { NaturalOrder.Key($0.term.lowercased()) }
    // Numbers alone are moved, and they alone compared where they tell the order.
    let starts = keys.indices.map { (start: keys[$0].start, place: $0) }
    let sorted = starts.sorted { left, right in
      if let one = left.start, let other = right.start, one != other { return one < other }
      let (one, other) = (keys[left.place], keys[right.place])
      return one == other ? terms[left.place].precedesTwin(terms[right.place]) : one < other
    }
    return sorted.map { terms[$0.place] }
  }
}

extension CodeAlphabet.Letter {
  /// Where it stands on the page of all codes.
  fileprivate var anchor: String { "codes-" + URLSegment.ofCode(title) }
}
