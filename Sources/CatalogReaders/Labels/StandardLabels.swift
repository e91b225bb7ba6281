/// Labels that mean the same on the pages of most vendors, in lower case, with what they hold.
enum StandardLabels {
  static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    for (role, labels) in words {
      for label in labels { roles[label] = role }
    }
    return roles
  }()

  private static let words: [(ColumnRole, [String])] = [
    (
      .code,
      [
        "code", "error code", "error number", "error no", "error id", "error_code", "errorcode",
        "fehlercode", "code d'erreur", "código", "código de error", "código de erro", "codice",
        "codice errore", "код", "код ошибки", "コード", "エラーコード", "错误码", "错误代码", "错误编码", "오류 코드",
      ]
    ),
    (.name, ["name", "error name", "symbol", "symbolic name", "constant", "symbolic constant"]),
    (.label, ["title", "short description", "error title"]),
    (
      .status,
      [
        "http status", "http status code", "http status codes", "status code", "http code",
        "status",
        "http response code", "http response status", "http error code", "response status",
        "http response", "http statuscode", "http-status", "http-statuscode", "http 状态码", "http状态码",
      ]
    ),
    (
      .description,
      [
        "description", "meaning", "explanation", "details", "detail", "definition", "summary",
        "overview", "error description", "what it means", "beschreibung", "bedeutung", "erklärung",
        "explication", "signification", "descripción", "significado", "explicación", "descrição",
        "descrizione", "significato", "omschrijving", "opis", "описание", "説明", "内容", "描述", "说明",
        "错误描述", "설명",
      ]
    ),
    (
      .message,
      [
        "message", "messages", "error message", "error messages", "message text", "error text",
        "default message", "meldung", "fehlermeldung", "message d'erreur", "mensaje",
        "mensaje de error", "mensagem", "mensagem de erro", "messaggio", "сообщение",
        "メッセージ", "エラーメッセージ", "错误信息", "错误消息", "메시지",
      ]
    ),
    (
      .cause,
      [
        "cause", "causes", "cause(s)", "possible cause", "possible causes", "probable cause",
        "probable causes", "likely cause", "likely causes", "common causes", "common cause",
        "potential causes", "potential cause", "root cause", "reason", "reasons",
        "possible reason", "possible reasons", "why it happens", "why this happens",
        "why does this happen", "why it occurs", "when it occurs", "when this occurs", "ursache",
        "ursachen", "mögliche ursache", "mögliche ursachen", "grund", "raison", "causes possibles",
        "causa", "causas", "posible causa", "posibles causas", "motivo", "cause possibili",
        "oorzaak", "przyczyna", "причина", "причины", "возможная причина", "原因", "可能原因", "错误原因",
        "可能的原因", "考えられる原因", "원인",
      ]
    ),
    (
      .action,
      [
        "action", "actions", "solution", "solutions", "resolution", "resolutions", "fix", "fixes",
        "how to fix", "how to fix it", "how to fix this", "how to resolve", "how to resolve it",
        "how to solve", "how to handle", "what to do", "what you can do", "what should i do",
        "recommended action", "recommended actions", "recommended solution",
        "recommended resolution", "suggested action", "suggested actions", "suggested solution",
        "suggested resolution", "suggested fix", "required action", "action required",
        "possible solution", "possible solutions", "corrective action", "corrective actions",
        "remedy", "remedies", "remediation", "recommendation", "recommendations", "suggestion",
        "suggestions", "workaround", "troubleshooting", "next steps", "next step", "user action",
        "user response", "operator action", "operator response", "administrator response",
        "programmer response", "system programmer response", "mitigation", "lösung", "abhilfe",
        "behebung", "maßnahme", "maßnahmen", "empfohlene maßnahme", "résolution", "que faire",
        "action recommandée", "solución", "acción", "resolución", "acción recomendada", "solução",
        "ação", "resolução", "soluzione", "azione", "rimedio", "oplossing", "rozwiązanie",
        "решение", "действие", "действия", "対処", "対処方法", "対処法", "対策", "対応", "対応方法", "解決方法",
        "解決策", "解决方案", "解决方法", "解决办法", "处理建议", "处理方法", "处理措施", "处理方式", "해결", "해결 방법", "조치",
      ]
    ),
    (.severity, ["severity", "severity level", "error level", "error severity", "schweregrad"]),
    (.retryable, ["retryable", "retriable", "is retryable", "can retry", "retry"]),
    (.endpoint, ["endpoint", "endpoints", "affected endpoints", "applicable endpoints"]),
    (.applicability, ["applies to", "applicability", "applicable to", "platform", "platforms"]),
    (.since, ["since", "introduced in", "added in", "available since", "since version"]),
    (.deprecated, ["deprecated", "deprecated in", "deprecated since"]),
    (.removed, ["removed", "removed in"]),
    (.replacedBy, ["replaced by", "superseded by", "replacement", "use instead"]),
    (.alias, ["alias", "aliases", "also known as"]),
    (.category, ["category", "error category"]),
    (
      .field,
      [
        "symptom", "symptoms", "impact", "sqlstate", "system action", "example", "examples",
        "example response", "sample response", "response example", "error type", "type",
        "parameters",
        "症状", "示例", "例",
      ]
    ),
  ]
}
