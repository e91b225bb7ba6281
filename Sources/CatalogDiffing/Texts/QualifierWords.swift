/// What words do to a clause that has them beside those of another one.
enum QualifierWords {
  /// Whether a word narrows what is spoken of.
  static func tells(_ word: String) -> Bool {
    !goesWithoutSaying(word) && !prepositions.contains(word) && word.utf8.allSatisfy(isLetter)
      && word.utf8.count > 1 && !(word.hasSuffix("ly") && !often.contains(word))
  }

  /// Whether a word says nothing that the texts of errors do not say anyway, or holds of all.
  static func goesWithoutSaying(_ word: String) -> Bool {
    plain.contains(word) || idle.contains(word)
      || word.hasSuffix("s") && plain.contains(String(word.dropLast()))
  }

  /// Whether a word does more than narrow: it negates, or says what must be.
  static func tellsOtherwise(_ word: String) -> Bool {
    NegatedWords.isNegation(word) || Wordings.modals.contains(word)
  }

  /// Whether `to` behind a word is before a verb: `failed to`, unlike `access to`.
  static func takesInfinitive(_ word: String) -> Bool {
    Wordings.modals.contains(word) || Wordings.refusals.contains(word) || infinitives.contains(word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// They come and go without saying anything.
  static let idle = words(
    """
    a an and/or are be been being had has have is it its the their them there these they this
    those was were
    """)

  /// They tie what is said to what it is said of.
  static let links = words("are be been being had has have is was were")

  static let prepositions = words(
    """
    above after against as at because before below between by despite due during for from if in
    inside into of on out outside over since that through to under unless until up via when
    where which while who whose with within without
    """)

  /// Behind a clause they begin what narrows it.
  static let openings = prepositions.subtracting(words("as into of that to out"))

  /// By them a number is compared, and nothing else comes to be true as well.
  static let comparisons = words("more less fewer greater equal higher lower longer shorter")

  static let limits = words("only solely exclusively")

  /// By them a text speaks of the code itself.
  static let codes = words("code codes error errors")

  /// A clause that begins like that says what to do, or gives an example.
  static let beginningsOfAdvice = words(
    """
    add check choose confirm consult contact disconnect either enable ensure enter example exit
    for g e i hint increase install like make note please provide read recommended reduce refer
    remove restart retry review see select send set start stop such to try typically update
    upgrade use using usually verify visit wait
    """)

  private static let infinitives = words(
    """
    able allowed asked attempt attempted attempting attempts authorised authorized chance contact decided decline
    declined declines eligible enough entitled forgot going had has have how impossible instructed intended
    necessary ok order permission permitted possible ready refuse refuses right sure time tried tries try
    trying used wait waiting want wanted wants way
    """)

  /// Adverbs that are adjectives, too.
  private static let often = words("daily hourly monthly nightly quarterly weekly yearly")

  /// What errors are about anyway, and what is said of anything that is sent, found or running.
  private static let plain = words(
    """
    able action actual additional again all already also and another any api app application
    argument associated attempt attempted attribute available backend body call certain client
    corresponding currently current customer data database detected each element endpoint
    entered entire entity entry error every exception existing field file following format found
    general generic given header here http https id identifier input instance internal issuing
    item just kind known least list max maximum message min minimum most name new next now
    number object operation or other our output own parameter particular payload possible
    present problem property provided quite rather received record relevant remote request
    requested required resource respective response running same second sent server service some
    specific specified still string submitted such supplied system table text then third too
    tried try trying type underlying unexpected unique unspecific uploaded uri url valid value very
    whole you your yet
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
