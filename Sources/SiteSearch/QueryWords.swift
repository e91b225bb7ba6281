/// English words that tell a query's purpose and not its subject. `search-engine.js` has the same.
enum QueryWords {
  /// Words around a code that say nothing of which one.
  static let asking = words(
    """
    a about an and any are as at be been but by can code codes could did do does error errors
    fix for from get gets getting got had has have help how http i if in into is it its me mean
    means my of on or our please receive received saw see seeing should so status that the then
    there these they this those to us was we were what when where which who why will with would
    you your
    """)

  /// What people say and clients print of an answer over HTTP, with words of the statuses themselves.
  static let telling = words(
    """
    api backend body cause client endpoint failed fetch forbidden found gateway indicate no not page
    promise request response result resulted results returned returns server service success
    unauthorized uncaught unexpected
    """)
  /// What statuses are called, each word behind its number.
  static let statusNames = words(
    """
    400bad 401unauthorized 403forbidden 404found 405method 405allowed 408timeout 409conflict
    410gone 422unprocessable 422entity 500internal 502bad 503unavailable 504timeout
    """)

  /// Words that fill logs and messages.
  static let logging = words(
    """
    com connection data debug delete err exception fatal host html https info io json level line
    localhost log main message method ms msg net org path port post put request response sec
    severity stack thread time timestamp trace url utc warn warning worker www xml
    """)

  /// Words for a code or an error, in languages that logs are written in.
  private static let cues = words(
    """
    err ret rc cause reason failure fault exception fehler fel fout virhe erro errore hata 误 誤 错 錯
    """)
  /// What such words end with, alone or behind others: those for a code, and those for an error.
  private static let codeEndings = [
    "code", "codes", "codigo", "codice", "kod", "kode", "kodu", "sqlstate", "код", "码", "碼",
    "コード", "코드",
  ]
  private static let errorEndings = ["error", "errno", "erreur", "خطا", "خطای", "خطاي"]
  /// What such words hold, whose ending changes or says more.
  private static let cueStems = ["ошибк", "помилк", "שגיא", "エラー", "오류", "에러"]
  /// Pieces of keys whose codes are none of an error.
  static let noCues = words(
    """
    activation area barcode country currency decode encode exit exited exits http language otp
    passcode postal postcode promo qr sms source status unicode verification zip zipcode
    """)
  /// Words between a key and its value.
  static let filling = words("is was n no nr number nummer string value номер 번호 号 號 番")
  /// Words before a number that is no code.
  static let counted = words(
    """
    account amount attempt count customer eth id in item job line lines order pid port price
    process request rev revision row session ticket time times total tries try uid user version
    """)
  /// What is counted or measured by the number before it.
  static let units = words(
    """
    ms s sec second seconds minute minutes byte bytes kb mb gb times attempt attempts retries row
    rows tries files items records eur usd gbp
    """)
  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a word only asks, or tells that somebody answered.
  static func isTelling(_ word: String) -> Bool { asking.contains(word) || telling.contains(word) }

  /// Whether a word of a sentence says something; one letter stands for something else.
  static func isSaid(_ word: String) -> Bool {
    word.utf16.count > 1 && !NumberKey.isDigits(word) && !asking.contains(word)
  }

  static func isQuiet(_ word: String, isPasted: Bool) -> Bool {
    asking.contains(word) || (isPasted && logging.contains(word))
  }

  /// Whether a piece is a word for a code or an error, or a name that ends with one, as `errcode`.
  static func isCue(_ piece: String) -> Bool {
    cues.contains(piece) || isCode(piece) || hasEnding(piece, of: errorEndings)
      || cueStems.contains { piece.utf8.holds($0.utf8) }
  }

  /// Whether a piece is a word for a code, or a name that ends with one.
  static func isCode(_ piece: String) -> Bool { hasEnding(piece, of: codeEndings) }

  private static func hasEnding(_ piece: String, of endings: [String]) -> Bool {
    endings.contains { piece.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
