extension ColumnWords {
  /// Words parted by commas, the first mention of one holds.
  static let dictionary: [(role: ColumnRole, strength: Int, words: String)] = [
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
      エラー番号, код, код ошибки, 에러 코드, 에러코드, 오류 코드, 오류코드, 코드, alarm code, alarm number, \
      alarm no, event code, event id, fault number, fault no, exit code, exit codes, exit status, \
      returncode, retcode, abort code, completion code, diagnostic code, trouble code, \
      código de respuesta, codigo de respuesta, código de retorno, código de resposta, \
      codice di errore, antwortcode, rückgabecode, meldungsnummer, code retour, code de retour, \
      code réponse, virhekoodi, felkod, fejlkode, feilkode, hibakód, kód, kód chyby, chybový kód, \
      cod, cod eroare, mã lỗi, kode kesalahan, kode, رمز الخطأ, كود الخطأ, קוד שגיאה, รหัส, 応答コード, \
      結果コード, リターンコード, レスポンスコード, 错误号, 异常码, 结果码, 故障码, 故障代码, 报警代码, 报警码, код ответа, коды ошибок, \
      номер ошибки, 응답 코드, 결과 코드, رمز, کد, کوڈ, קוד, त्रुटि कोड, कोड, ত্রুটি কোড, কোড, mã, shifra, \
      шифра, κωδικός, κωδικοσ, kod ralat, pogreška kod, รหัสข้อผิดพลาด, 오류 번호
      """
    ),
    (
      .status, 3,
      """
      status code, statuscode, http status code, http code, http status, http, http statuscode, \
      httpstatus, http response code, http response, http error code, http error, \
      http statuscode, http-status, statut http, código http, codigo http, estado http, http状态码, \
      http 状态码, http狀態碼, http 狀態碼, http 響應碼, httpステータスコード, httpステータス, http ステータスコード, ステータスコード, http код, статус http, \
      http-код, código de estado, código de estado http, código de status, codice http, \
      http-statuscode, code statut, статус ответа
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
      error name, error constant, literal, constant, constant name, constants, symbol, symbolic name, \
      error string, enum, enum value, mnemonic, konstante, constante, 常量, 定数, константа
      """
    ),
    (
      .name, 2,
      """
      name, key, identifier, code name, fehlername, nom, nombre, nome, 名称, 名前, имя, ім'я, ідентифікатор, \
      име, όνομα, الاسم, اسم, نام, שם, नाम, নাম, ชื่อ, tên, nama
      """
    ),
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
    (
      .field, 1,
      """
      no, no., nr, nr., #, №, num, 序号, s no, sno, s.no, s.no., s. no., sl no, sl. no, sl. no., sl.no, sl.no.,
      sr no, sr. no, sr. no., sr.no, sr.no., serial no, serial no., serial number
      """
    ),
    (
      .message, 0,
      """
      message, error message, messages, errormessage, error msg, msg, message text, error text, \
      response message, user message, display message, exception message, meldung, fehlermeldung, \
      message d'erreur, mensaje, mensaje de error, mensagem, mensagem de erro, messaggio, 错误信息, \
      错误消息, 消息, 信息, 提示信息, 返回信息, 錯誤訊息, 訊息, メッセージ, エラーメッセージ, сообщение, \
      текст ошибки, 메시지, 에러 메시지, messaggio di errore, foutmelding, felmeddelande, \
      komunikat, mesaj, hata mesajı, thông báo, pesan, 返回消息, 报错信息, 出错信息, 错误提示, エラー文, \
      сообщение об ошибке, текст сообщения, 응답 메시지, повідомлення, текст, μήνυμα, رسالة, الرسالة, پیام, پیغام, متن, \
      הודעה, संदेश, বার্তা, ข้อความ, mesej
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
      説明, 内容, 意味, 詳細, описание, значение ошибки, пояснение, расшифровка, 설명, 의미, bezeichnung, \
      erläuterungen, beskrivning, beskrivelse, kuvaus, leírás, popis, descriere, opis błędu, \
      hata açıklaması, mô tả, ý nghĩa, deskripsi, keterangan, คำอธิบาย, الوصف, 备注, 详情, 注释, 返回说明, \
      状态说明, 错误含义, エラー内容, エラーの説明, 説明文, 概要, описание ошибки, объяснение, комментарий, \
      примечание, commentaire, remarque, comentario, observaciones, observação, 내용, 비고, опис, значення, \
      περιγραφή, σημασία, المعنى, وصف, شرح, توضیح, توضیحات, تفصیل, תיאור, משמעות, विवरण, अर्थ, বিবরণ, ความหมาย, \
      รายละเอียด, penerangan
      """
    ),
    (
      .label, 0,
      """
      label, title, short description, summary, phrase, reason phrase, short text, short message, \
      headline, titel, titre, título, titolo, 标题, タイトル, название, заголовок, назва, назив, naziv, العنوان, عنوان
      """
    ),
    (
      .cause, 0,
      """
      cause, causes, reason, reasons, possible cause, possible causes, possible reason, \
      possible reasons, probable cause, likely cause, common cause, common causes, why, root cause, \
      error cause, error reason, reason for error, when, ursache, ursachen, grund, mögliche ursache, \
      raison, causa, causas, motivo, razón, causa possível, 原因, 可能原因, 错误原因, 発生原因, причина, \
      причины, 원인, \
      возможная причина, возможные причины, cause possible, causes possibles, causa probable, \
      causas posibles, mögliche ursachen, przyczyna, neden, penyebab, nguyên nhân, 可能的原因, 原因说明, \
      考えられる原因, 主な原因, السبب, سبب, علت, αιτία, สาเหตุ, pemicu, סיבה
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
      处理方式, 處理方式, 解決方案, 建议, 対処方法, 対処, 対応, 対処法, 対応方法, 解決策, решение, действие, что делать, рекомендации, 해결 방법, 対策, \
      処置, 対応策, 処理方法, 解決方法, 处理措施, 处理办法, 处理意见, 解决建议, 排查方法, рекомендация, как исправить, \
      способ решения, устранение, acción recomendada, qué hacer, posible solución, o que fazer, \
      ação recomendada, que faire, solution possible, was tun, empfohlene maßnahme, rozwiązanie, \
      çözüm, solusi, cách xử lý, 조치, 조치 방법, 해결방법, countermeasure, countermeasures, \
      corrective actions, corrective measure, handling method, handling suggestion, reason and fix, \
      remedies, recovery action, operator action, reset method, рішення, дія, λύση, الحل, الإجراء, \
      راه حل, راهکار, פתרון, समाधान, วิธีแก้ไข, giải pháp, tindakan, penyelesaian
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
    (
      .deprecated, 0,
      """
      deprecated, deprecated?, is deprecated, deprecated in, deprecated since, deprecation, \
      deprecated since version, obsolete since, veraltet seit
      """
    ),
    (.removed, 0, "removed, removed in, removed since, removed in version"),
    (.replacedBy, 0, "replaced by, replacement, superseded by, use instead"),
    (.alias, 0, "alias, aliases, also known as, old code, legacy code"),
    (
      .field, 0,
      "example, examples, type, class, group, module, component, source, parameter, field"
    ),
  ]
}
