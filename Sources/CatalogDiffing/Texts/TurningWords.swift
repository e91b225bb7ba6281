/// The few words of a language other than English that turn what a text says: `nicht`, `seulement`, `debe`, `未`.
///
/// Little is known of such a language, so that all other words of two texts must have stayed.
struct TurningWords: Sendable {
  private let signs: Set<String>
  private let negations: Set<String>
  /// They limit what is said: `only`.
  private let limits: Set<String>
  /// They say what must be.
  private let requirements: Set<String>
  /// They say what may be.
  private let permissions: Set<String>

  /// Whether only one of two texts in one language negates or limits what both say, or what must be in one may be
  /// in the other. What only one of them says must or may be is the complaint that the other is the requirement of.
  static func areExchanged(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let (left, right) = (base.flatMap(\.words), revision.flatMap(\.words))
    return language(of: left, right)?.isTurned(left, right) ?? false
  }

  /// Whether nothing speaks for another language than English.
  static func areEnglish(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let (left, right) = (base.flatMap(\.words), revision.flatMap(\.words))
    return !left.contains(where: isIdeograph) && !right.contains(where: isIdeograph)
      && language(of: left, right) == nil
  }

  /// The one with the most signs; `nil` where English has as many, or only one of two texts has ideographs.
  private static func language(of base: [String], _ revision: [String]) -> TurningWords? {
    switch (base.contains(where: isIdeograph), revision.contains(where: isIdeograph)) {
    case (true, true): return chinese
    case (true, false), (false, true): return nil
    case (false, false): break
    }
    var counts = european.map { _ in 0 }
    var countOfEnglish = 0
    for word in base + revision {
      for language in languages[word] ?? [] { counts[language] += 1 }
      if english.contains(word) { countOfEnglish += 1 }
    }
    guard let most = counts.max(), most > countOfEnglish else { return nil }
    return counts.firstIndex(of: most).map { european[$0] }
  }

  /// The places in `european` of those that have a word.
  private static let languages: [String: [Int]] = {
    european.enumerated().reduce(into: [:]) { languages, language in
      for word in language.element.all { languages[word, default: []].append(language.offset) }
    }
  }()

  private func isTurned(_ base: [String], _ revision: [String]) -> Bool {
    let (rest, other) = (base.filter { !isTurning($0) }, revision.filter { !isTurning($0) })
    guard !rest.isEmpty, WordOverlap.share(rest, other) >= Self.leastOfRest else { return false }
    func differ(_ words: Set<String>) -> Bool {
      base.contains(where: words.contains) != revision.contains(where: words.contains)
    }
    switch (differ(requirements), differ(permissions)) {
    case (false, false): return differ(negations) || differ(limits)
    case (true, true): return !differ(negations)
    case (true, false), (false, true): return false
    }
  }

  private static let leastOfRest = 0.8

  private func isTurning(_ word: String) -> Bool {
    [negations, limits, requirements, permissions].contains { $0.contains(word) }
  }

  private var all: Set<String> {
    signs.union(negations).union(limits).union(requirements).union(permissions)
  }

  private static func isIdeograph(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isIdeographic ?? false
  }
}

extension TurningWords {
  private init(
    signs: String, negations: String, limits: String, requirements: String, permissions: String
  ) {
    self.init(
      signs: Self.words(signs), negations: Self.words(negations), limits: Self.words(limits),
      requirements: Self.words(requirements), permissions: Self.words(permissions))
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  private static let english = words(
    "a an and are be by for from has in is not of on only or that the this to was with you")

  private static let european = [german, french, spanish, portuguese, italian, dutch, russian]

  private static let german = TurningWords(
    signs: "auf das dem den der des die ein eine einer ist mit oder und von war wird wurde zu",
    negations: "kein keine keinen keiner nicht nie niemals ohne", limits: "ausschließlich nur",
    requirements: "muss muß müssen soll sollen", permissions: "darf dürfen kann können")

  private static let french = TurningWords(
    signs: "au avec aux cette d dans de des du est et l la le les ou par pour sur un une été",
    negations: "aucun aucune jamais n ne pas sans", limits: "exclusivement seul seule seulement",
    requirements: "devez doit doivent faut", permissions: "peut peuvent pouvez")

  private static let spanish = TurningWords(
    signs: "al con de del el en es esta está ha la las los o para por que se su un una y",
    negations: "ni ningún ninguna no nunca sin", limits: "exclusivamente solo sólo solamente",
    requirements: "debe deben", permissions: "puede pueden")

  private static let portuguese = TurningWords(
    signs: "ao com da das de do dos e em está foi na no o os ou para por que um uma é",
    negations: "nem nenhum nenhuma nunca não sem", limits: "apenas exclusivamente somente só",
    requirements: "deve devem", permissions: "pode podem")

  private static let italian = TurningWords(
    signs: "al alla che con da dei del della di e gli i il in la le lo o per un una è stato",
    negations: "mai nessun nessuna non senza", limits: "esclusivamente soltanto solo",
    requirements: "deve devono", permissions: "possono può")

  private static let dutch = TurningWords(
    signs: "dat de een en het met naar of op te van voor werd wordt zijn",
    negations: "geen niet nooit zonder", limits: "alleen uitsluitend",
    requirements: "moet moeten", permissions: "kan kunnen mag mogen")

  private static let russian = TurningWords(
    signs: "в для до за и из или к на о от по при с у что",
    negations: "без не нельзя нет ни никогда", limits: "только",
    requirements: "должен должна должно должны", permissions: "может можно могут")

  /// Words of Chinese are single signs here.
  private static let chinese = TurningWords(
    signs: "", negations: "不 勿 无 未 没 沒 無 非", limits: "仅 僅 只",
    requirements: "必 应 應 需 須 须", permissions: "允 可 能 許 许")
}
