/// What fields of well-known names hold, the likeliest name of each role first.
///
/// Names are compared by their letters and digits alone, in lower case: `error_code` is `errorcode`.
enum FieldNames {
  static let byRole: [(role: ColumnRole, names: [String])] = [
    (
      .code,
      [
        "errorcode", "errcode", "code", "errorid", "errid", "messageid", "messagecode", "errorno",
        "errno", "errornumber", "number", "id", "ruleid", "rule", "identifier", "key", "slug",
        "symbol", "constant", "name", "errorname", "error", "status", "statuscode", "value",
        "const", "type",
      ]
    ),
    (
      .name,
      [
        "name", "errorname", "symbol", "constant", "const", "symbolicname", "identifier",
        "codename",
        "statusname", "enumname", "key", "messagekey", "slug", "macro", "error",
      ]
    ),
    (
      .description,
      [
        "description", "desc", "longdescription", "errordescription", "details", "detail",
        "explanation", "meaning", "documentation", "docs", "doc", "text", "message", "msg",
        "errormessage", "errmsg", "messagetext", "errormsg", "messagetemplate", "template",
        "usermessage", "body", "info", "summary", "shortdescription", "title", "reason", "label",
        "value", "comment", "error", "en", "enus", "engb", "default", "other",
      ]
    ),
    (
      .label,
      ["title", "label", "errortitle", "shortdescription", "short", "summary", "heading", "name"]
    ),
    (
      .message,
      [
        "message", "msg", "errormessage", "errmsg", "errormsg", "messagetext", "messagetemplate",
        "template", "usermessage", "defaultmessage", "displaymessage",
      ]
    ),
    (
      .status,
      [
        "httpstatus", "httpstatuscode", "httpcode", "httpresponsecode", "http", "statuscode",
        "status", "responsecode", "code",
      ]
    ),
    (
      .cause, ["cause", "causes", "possiblecause", "possiblecauses", "rootcause", "reason", "why"]
    ),
    (
      .action,
      [
        "action", "actions", "resolution", "resolutions", "solution", "solutions", "fix",
        "howtofix",
        "remedy", "remediation", "mitigation", "mitigations", "recommendation", "recommendedaction",
        "recommendedactions",
        "suggestion", "suggestions", "suggestedaction", "hint", "whattodo", "workaround",
        "correctiveaction", "useraction", "useractions", "advice", "nextsteps",
      ]
    ),
    (.severity, ["severity", "messageseverity", "level", "loglevel", "errorlevel"]),
    (
      .retryable,
      ["retryable", "isretryable", "retriable", "retry", "canretry", "shouldretry", "transient"]
    ),
    (.since, ["since", "introduced", "introducedin", "addedin", "versionadded", "sinceversion"]),
    (.deprecated, ["deprecated", "isdeprecated", "deprecatedin", "versiondeprecated"]),
    (.removed, ["removed", "removedin"]),
    (.replacedBy, ["replacedby", "replacement", "supersededby"]),
    (.alias, ["alias", "aliases", "formercode", "legacycode"]),
    (.endpoint, ["endpoint", "endpoints", "operations"]),
    (.applicability, ["appliesto", "applicability", "products", "platforms"]),
    (.category, ["category", "errorcategory", "group", "section", "module"]),
  ]

  static func normalized(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// What a name that is none of these says as that of a column of texts, in whatever language.
  static func role(ofText name: String) -> ColumnRole? {
    byRole.contains { $0.names.contains(name) } ? nil : ColumnWords.roleOfTexts(named: name)
  }

  /// The name of the text in the language of the codes, where a text stands in several.
  static let languages = ["en", "enus", "engb", "default", "other"]
}
