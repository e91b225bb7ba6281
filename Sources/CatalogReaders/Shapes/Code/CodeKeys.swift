/// What the keys of objects in source code hold, and which status a constant's name stands for.
enum CodeKeys {
  /// `nil` for a key that says nothing that is known.
  static func role(of key: Substring) -> ColumnRole? {
    let word = key.lastPart.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "$" }
    return roles[word] ?? (word.hasPrefix("default") ? texts[String(word.dropFirst(7))] : nil)
  }

  /// What a key says behind `default`, as of the texts that a class has for its errors.
  private static let texts = roles.filter { [.message, .description, .label].contains($0.value) }

  private static let roles: [String: ColumnRole] = [
    "code": .code, "errorcode": .code, "errcode": .code, "errno": .code, "id": .code,
    "number": .code, "value": .code, "errorid": .code, "returncode": .code, "defaultcode": .code,
    "name": .name, "key": .name, "symbol": .name, "constant": .name,
    "message": .message, "msg": .message, "errormessage": .message, "errmsg": .message,
    "text": .message, "template": .message, "defaultdetail": .message,
    "description": .description, "desc": .description, "detail": .description,
    "details": .description, "explanation": .description, "meaning": .description,
    "longdescription": .description, "detaileddescription": .description,
    "detailedexplanation": .description, "shortdescription": .label,
    "usermessage": .message, "displaymessage": .message, "customermessage": .message,
    "title": .label, "label": .label, "summary": .label, "reason": .cause, "cause": .cause,
    "causes": .cause, "possiblecauses": .cause, "commoncauses": .cause, "possiblecause": .cause,
    "actions": .action, "remediationsteps": .action, "resolutionsteps": .action,
    "howtofix": .action, "whattodo": .action, "recommendation": .action,
    "action": .action, "solution": .action, "resolution": .action, "suggestion": .action,
    "fix": .action, "hint": .action, "remediation": .action,
    "status": .status, "httpstatus": .status, "statuscode": .status, "httpcode": .status,
    "httpstatuscode": .status, "http": .status, "severity": .severity, "level": .severity,
    "retryable": .retryable, "retry": .retryable, "category": .category,
    "deprecated": .deprecated, "since": .since,
  ]

  /// The HTTP status that a constant such as `HttpStatus.NOT_FOUND` names.
  static func status(named word: Substring) -> Int? {
    let name = word.lastPart.uppercased().filter { $0 != "_" }
    let short = name.hasPrefix("STATUS") ? String(name.dropFirst(6)) : name
    return statuses[short]
      ?? statuses[
        String(short.drop { $0 == "H" || $0 == "T" || $0 == "P" || $0 == "S" || $0 == "C" })]
  }

  private static let statuses: [String: Int] = [
    "OK": 200, "CREATED": 201, "ACCEPTED": 202, "NOCONTENT": 204, "BADREQUEST": 400,
    "UNAUTHORIZED": 401, "PAYMENTREQUIRED": 402, "FORBIDDEN": 403, "NOTFOUND": 404,
    "METHODNOTALLOWED": 405, "NOTACCEPTABLE": 406, "PROXYAUTHENTICATIONREQUIRED": 407,
    "PROXYAUTHREQUIRED": 407, "REQUESTTIMEOUT": 408, "CONFLICT": 409,
    "GONE": 410, "LENGTHREQUIRED": 411, "PRECONDITIONFAILED": 412, "PAYLOADTOOLARGE": 413,
    "REQUESTENTITYTOOLARGE": 413, "URITOOLONG": 414, "REQUESTURITOOLONG": 414,
    "UNSUPPORTEDMEDIATYPE": 415, "RANGENOTSATISFIABLE": 416, "REQUESTEDRANGENOTSATISFIABLE": 416,
    "EXPECTATIONFAILED": 417, "MISDIRECTEDREQUEST": 421,
    "UNPROCESSABLEENTITY": 422, "UNPROCESSABLECONTENT": 422, "LOCKED": 423,
    "FAILEDDEPENDENCY": 424, "TOOEARLY": 425, "UPGRADEREQUIRED": 426, "PRECONDITIONREQUIRED": 428,
    "TOOMANYREQUESTS": 429, "REQUESTHEADERFIELDSTOOLARGE": 431, "UNAVAILABLEFORLEGALREASONS": 451,
    "INTERNALSERVERERROR": 500, "NOTIMPLEMENTED": 501, "BADGATEWAY": 502,
    "SERVICEUNAVAILABLE": 503, "GATEWAYTIMEOUT": 504, "HTTPVERSIONNOTSUPPORTED": 505,
    "INSUFFICIENTSTORAGE": 507,
  ]
}
