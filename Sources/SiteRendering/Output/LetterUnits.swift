import ContentModel

/// The units of the pages of letters: of each the page, which depends on what it says of its terms and on how many
/// begin with any of the letters.
struct LetterUnits: Sendable {
  /// In the order of the alphabet; none where all terms stand on one page.
  let all: [OutputUnit]

  /// `common` is what all files of the site depend on; `nil` where that is not known.
  init(_ alphabet: CodeAlphabet, of site: Site, _ common: InputDigest?, jobs: Int) async {
    let letters = alphabet.isOnePage ? [] : alphabet.letters
    let links = common.map { digest in
      var digest = digest
      for letter in letters {
        digest.add(letter.title)
        digest.add(UInt64(letter.places.count))
      }
      return digest
    }
    all = await letters.concurrentMap(jobs: jobs) { letter in
      OutputUnit(
        name: "letters/\(letter.title)", key: links.map { letter.key(of: site, behind: $0) })
    }
  }
}

extension CodeAlphabet.Letter {
  fileprivate func key(of site: Site, behind digest: InputDigest) -> UInt64 {
    var digest = digest
    for place in places {
      CodeTermView(place.term, of: site.vendors[Int(place.vendor)], on: .codes)?.add(to: &digest)
    }
    return digest.value
  }
}
