/// What well-known words in a header say of its columns.
enum ColumnWords {
  /// The columns of a table, by the words of its header; `nil` where no word tells the codes.
  static func columns(of header: [String]) -> [Column]? {
    var guesses = header.map { guess(of: $0) }
    // Beside a column of constants, a column of values holds their numbers.
    if guesses.contains(where: { $0?.role == .name && ($0?.strength ?? 0) > 2 }) {
      guesses = guesses.map {
        $0?.strength == 2 && $0?.role == .field ? Guess(role: .field, strength: 4) : $0
      }
    }
    var code: Int?
    for (index, guess) in guesses.enumerated() where (guess?.strength ?? 0) >= 3 {
      if (guess?.strength ?? 0) > (code.flatMap { guesses[$0]?.strength } ?? 0) { code = index }
    }
    guard let code else { return nil }
    var roles = guesses.map { $0?.role ?? .field }
    roles[code] = .code
    for (index, role) in roles.enumerated() where index != code {
      if role == .status, guesses[code]?.role == .status {
        // Beside a column of status codes, a status is what they mean.
        roles[index] = .label
      } else if role == .code || single.contains(role) && roles[..<index].contains(role) {
        roles[index] = .field
      }
    }
    let unknown = guesses.indices.filter { guesses[$0] == nil }
    let weak = guesses.indices.filter {
      $0 != code && roles[$0] == .field && guesses[$0]?.strength == 2
    }
    promote(in: &roles, unknown: unknown + weak)
    return zip(header, roles).map { Column(name: $0, role: $1) }
  }

  /// Whether a text could be nothing but the name of a column.
  static func isName(_ name: String) -> Bool {
    guard name.utf8.count <= 60, !name.contains(where: { "():;,0123456789.".contains($0) }) else {
      return exact[ColumnName(name).key] != nil
    }
    let words = name.split(separator: " ").count
    guard words <= 4, !isStatement(name), let guess = guess(of: name) else { return false }
    // `Our errors` is a title rather than a column.
    return words == 1 || guess.role != .label || exact[ColumnName(name).key] != nil
  }

  /// Whether a text says something, as `There is no key` or `NO_KEY`, and is not known as a name.
  private static func isStatement(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { statementWords.contains($0) } && exact[ColumnName(text).key] == nil
  }

  private static let statementWords: Set<Substring> = [
    "is", "are", "was", "were", "has", "have", "had", "been", "no", "not", "cannot", "must",
    "invalid", "missing", "expired", "too", "there",
  ]

  /// The names that a line consists of, each well known and as long as can be, two or more.
  static func names(in line: Substring) -> [String]? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words.count <= 12 else { return nil }
    var names: [String] = []
    var start = 0
    while start < words.count {
      let end = (start + 1...min(words.count, start + 4)).last { end in
        exact[ColumnName(words[start..<end].joined(separator: " ")).key] != nil
      }
      guard let end else { return nil }
      names.append(words[start..<end].joined(separator: " "))
      start = end
    }
    return names.count > 1 ? names : nil
  }

  /// The place of a column of statuses, which holds the codes where its cells are numbers and no
  /// other column has them.
  static func statusColumn(in header: [String]) -> Int? {
    guard header.count > 1, columns(of: header) == nil else { return nil }
    return header.firstIndex { guess(of: $0).map { $0.role == .status } ?? false }
  }

  private static let single: Set<ColumnRole> = [
    .name, .label, .status, .description, .category, .severity, .retryable,
  ]

  /// A table without a description has its text in the next best column.
  private static func promote(in roles: inout [ColumnRole], unknown: [Int]) {
    guard !roles.contains(.description) else { return }
    let hasLabel = roles.contains(.label)
    let place =
      roles.firstIndex(of: .message) ?? (hasLabel ? nil : roles.firstIndex(of: .cause))
      ?? (roles.contains(.cause) ? nil : roles.firstIndex(of: .label) ?? unknown.first)
    if let place { roles[place] = .description }
  }

  /// A role, and how surely the column holds the codes: 5 says so, 3 may be if nothing else does,
  /// 0 does not.
  private struct Guess {
    let role: ColumnRole
    let strength: Int
  }

  private static func guess(of name: String) -> Guess? {
    guard name.utf8.count <= 80 else { return nil }
    var key = ColumnName(name).key
    if let guess = exact[key] { return guess }
    key = ColumnName(parted(name)).key
    if let guess = exact[key] { return guess }
    let head = head(of: key)
    if let guess = exact[head] { return guess }
    // A word that is joined with another one before it: `Antwortcode`.
    if !head.contains(" "), head.hasSuffix("code") { return Guess(role: .code, strength: 4) }
    return guess(ofWords: head.split(separator: " ").map(String.init))
  }

  /// The words of a name, be they joined by capitals or marks: `errorCode`, `error_code`.
  private static func parted(_ name: String) -> String {
    var result = ""
    for character in name {
      if "_-.".contains(character) {
        result.append(" ")
        continue
      }
      if character.isUppercase, result.last?.isLowercase == true { result.append(" ") }
      result.append(character)
    }
    return result
  }

  private static let narrowingMarks = [
    "(", "[", "/", ",", " of ", " for ", " in ", " to ", " – ", " & ", " and ", " de ", " del ",
    " do ", " da ", " di ", " d'", " d’", " der ", " des ",
  ]

  /// The part before what narrows it: `description` in `description of the error (English)`.
  private static func head(of key: String) -> String {
    var head = key[...]
    for mark in Self.narrowingMarks {
      if let place = head.firstRange(of: mark), place.lowerBound > head.startIndex {
        head = head[..<place.lowerBound]
      }
    }
    return String(head.trimming(\.isWhitespace))
  }

  /// The last word is what the column holds; those before it narrow it.
  private static func guess(ofWords words: [String]) -> Guess? {
    guard words.count > 1, words.count <= 5, let last = words.last else { return nil }
    if words.contains("http"), ["code", "codes", "status", "response"].contains(last) {
      return Guess(role: .status, strength: 3)
    }
    let noun = exact[last] ?? exact[String(last.dropLast(last.hasSuffix("s") ? 1 : 0))]
    guard let noun else { return nil }
    if noun.role == .status { return Guess(role: .status, strength: 2) }
    let strength = ["code", "codes", "コード", "код"].contains(last) ? 4 : min(noun.strength, 2)
    return Guess(role: noun.role, strength: strength)
  }

  private static let exact: [String: Guess] = {
    var result: [String: Guess] = [:]
    for (role, strength, words) in dictionary {
      for word in words.split(separator: ",") {
        let key = String(word.trimming(\.isWhitespace))
        if result[key] == nil { result[key] = Guess(role: role, strength: strength) }
      }
    }
    return result
  }()
}

extension ColumnWords {
  /// Words parted by commas, the first mention of one holds.
  private static let dictionary: [(role: ColumnRole, strength: Int, words: String)] = [
    (
      .code, 5,
      """
      code, codes, error code, error codes, errorcode, err code, errcode, return code, result code, \
      response code, reason code, fault code, api code, api error code, internal code, error number, \
      errornumber, error no, errno, error id, error key, message id, msg id, message code, \
      exception code, sub code, subcode, decline code, failure code, sqlstate, fehlercode, \
      fehlernummer, fehlernr, code d'erreur, code d’erreur, code erreur, codes d'erreur, \
      código de error, codigo de error, código, codigo, código de erro, codigo de erro, \
      código do erro, codice, codice errore, foutcode, kod błędu, kod, hata kodu, 错误码, 错误代码, \
      返回码, 错误编码, 响应码, 返回代码, 代码, 状态码, 编码, 错误代号, 业务码, 錯誤代碼, 錯誤碼, 代碼, 回傳碼, 狀態碼, 響應碼, 回應碼, エラーコード, コード, \
      エラー番号, код, код ошибки, 에러 코드, 에러코드, 오류 코드, 오류코드, 코드
      """
    ),
    (
      .status, 3,
      """
      status code, statuscode, http status code, http code, http status, http, http statuscode, \
      httpstatus, http response code, http response, http error code, http error, \
      http statuscode, http-status, statut http, código http, codigo http, estado http, http状态码, \
      http 状态码, http狀態碼, http 狀態碼, http 響應碼, httpステータスコード, httpステータス, http ステータスコード, ステータスコード, http код, статус http
      """
    ),
    (.status, 2, "status, http-code, statut, estado, 状态, ステータス, статус"),
    (
      .label, 3,
      """
      error, errors, exception, error type, error title, fehler, erreur, erro, エラー, ошибка, 错误, 오류
      """
    ),
    (
      .name, 3,
      """
      error name, error constant, constant, constant name, constants, symbol, symbolic name, \
      error string, enum, enum value, mnemonic, konstante, constante, 常量, 定数
      """
    ),
    (.name, 2, "name, key, identifier, code name, fehlername, nom, nombre, nome, 名称, 名前, имя"),
    (
      .alias, 4,
      """
      number, numbers, nummer, numéro, numero, número, numeric code, numeric value, 番号, номер
      """
    ),
    (.alias, 3, "decimal, dec, hex, hex code, hex value, hex. value, hexadecimal"),
    (.field, 2, "value, wert, valeur, valor, 値, 值, значение"),
    (.field, 4, "id, return value"),
    (.field, 2, "result"),
    (.field, 1, "no, nr, #, num, 序号, s no, sno, sl no, sr no"),
    (
      .message, 0,
      """
      message, error message, messages, errormessage, error msg, msg, message text, error text, \
      response message, user message, display message, exception message, meldung, fehlermeldung, \
      message d'erreur, mensaje, mensaje de error, mensagem, mensagem de erro, messaggio, 错误信息, \
      错误消息, 消息, 信息, 提示信息, 返回信息, 錯誤訊息, 訊息, メッセージ, エラーメッセージ, сообщение, \
      текст ошибки, 메시지, 에러 메시지
      """
    ),
    (
      .description, 0,
      """
      description, descriptions, error description, meaning, explanation, details, detail, \
      error details, definition, desc, problem, text, long description, full description, notes, \
      note, comment, comments, remark, remarks, what it means, what happened, interpretation, info, \
      information, further information, beschreibung, bedeutung, erklärung, erläuterung, \
      fehlerbeschreibung, signification, explication, libellé, descripción, descripcion, \
      significado, explicación, descrição, descricao, explicação, descrizione, significato, \
      omschrijving, betekenis, opis, açıklama, 描述, 说明, 含义, 错误描述, 释义, 详细说明, 错误说明, 備註, 說明, 描述說明, \
      説明, 内容, 意味, 詳細, описание, значение ошибки, пояснение, расшифровка, 설명, 의미
      """
    ),
    (
      .label, 0,
      """
      label, title, short description, summary, phrase, reason phrase, short text, short message, \
      headline, titel, titre, título, titolo, 标题, タイトル, название, заголовок
      """
    ),
    (
      .cause, 0,
      """
      cause, causes, reason, reasons, possible cause, possible causes, possible reason, \
      possible reasons, probable cause, likely cause, common cause, common causes, why, root cause, \
      error cause, error reason, reason for error, when, ursache, ursachen, grund, mögliche ursache, \
      raison, causa, causas, motivo, razón, causa possível, 原因, 可能原因, 错误原因, 発生原因, причина, \
      причины, 원인
      """
    ),
    (
      .action, 0,
      """
      action, actions, solution, solutions, resolution, resolutions, remedy, what to do, fix, \
      how to fix, suggested action, recommended action, corrective action, recovery, workaround, \
      user action, user response, troubleshooting, recommendation, recommendations, next step, \
      next steps, suggestion, suggestions, handling, how to resolve, how to handle, \
      possible solution, possible solutions, suggested solution, resolution steps, mitigation, \
      required action, action required, client action, merchant action, error handling, lösung, \
      maßnahme, maßnahmen, abhilfe, behebung, action corrective, résolution, solución, acción, \
      resolución, solução, ação, soluzione, 解决方案, 解决办法, 处理建议, 处理方法, 解决方法, 排查建议, \
      处理方式, 處理方式, 解決方案, 建议, 対処方法, 対処, 対応, 対処法, 対応方法, 解決策, решение, действие, что делать, рекомендации, 해결 방법
      """
    ),
    (
      .severity, 0,
      "severity, error level, level, error severity, schweregrad, gravité, severidad, 级别"
    ),
    (
      .retryable, 0,
      """
      retryable, retryable?, retry, retry?, can retry, can retry?, is retryable, should retry, \
      should retry?, retriable, retriable?, safe to retry, safe to retry?
      """
    ),
    (.endpoint, 0, "endpoint, endpoints, method, methods, operation, operations, api, apis"),
    (
      .applicability, 0,
      "applicability, applies to, applicable to, product, products, platform, platforms, gilt für"
    ),
    (
      .category, 0,
      """
      category, error category, kategorie, catégorie, categoría, categoria, 分类, 类别, カテゴリ, категория
      """
    ),
    (
      .since, 0,
      "since, introduced, introduced in, added in, since version, available since, ab version"
    ),
    (.replacedBy, 0, "replaced by, replacement, superseded by, use instead"),
    (.alias, 0, "alias, aliases, also known as, old code, legacy code"),
    (
      .field, 0,
      "example, examples, type, class, group, module, component, source, parameter, field"
    ),
  ]
}
