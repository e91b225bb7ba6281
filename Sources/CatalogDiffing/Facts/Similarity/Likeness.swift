/// How much of two entries is the same, and of what.
struct Likeness: Sendable, Equatable {
  /// What was compared.
  enum Subject: Int, Sendable {
    case codes
    case texts
    /// The mean of both.
    case codesAndTexts
  }

  let subject: Subject
  /// 0 to 100.
  let percent: Int

  /// From here on an entry is taken to be the same under another code. Texts alone must be more
  /// alike than texts of codes that are alike, too. Tried on the histories of public catalogs.
  private var leastForSame: Int {
    switch subject {
    case .codes, .texts: 80
    case .codesAndTexts: 70
    }
  }

  /// From here on somebody should look.
  private var leastForSuspicion: Int {
    switch subject {
    case .codes: 65
    case .texts: 60
    case .codesAndTexts: 55
    }
  }

  /// Percent beyond what is needed to be the same; less than 0 where somebody should look.
  var strength: Int { percent - leastForSame }

  var isSame: Bool { strength >= 0 }
  var isSuspicious: Bool { percent >= leastForSuspicion }

  /// The one to be told of two that are as strong.
  static func isLessTelling(_ one: Likeness, _ other: Likeness) -> Bool {
    (one.percent, one.subject.rawValue) < (other.percent, other.subject.rawValue)
  }

  /// No more than a suspicion.
  var doubted: Likeness { Likeness(subject: subject, percent: min(percent, leastForSame - 1)) }
}

extension Likeness.Subject {
  /// `their codes and texts`.
  fileprivate var words: String {
    switch self {
    case .codes: "their codes"
    case .texts: "their texts"
    case .codesAndTexts: "their codes and texts"
    }
  }
}

extension Sentence.StringInterpolation {
  /// `85 percent of their texts are the same`.
  mutating func appendInterpolation(_ likeness: Likeness) {
    appendInterpolation(count: likeness.percent)
    appendInterpolation(words: " percent of \(likeness.subject.words) are the same")
  }
}
