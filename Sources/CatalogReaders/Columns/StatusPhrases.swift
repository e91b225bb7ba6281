/// The words that stand beside the number of an HTTP status and say nothing more than it does.
enum StatusPhrases {
  /// Their letters alone, in lower case, and with `http` before them.
  static let implied: Set<String> = {
    let letters = phrases.split(separator: ",").map { $0.filter(\.isLetter).lowercased() }
    return Set(
      letters + letters.map { "http" + $0 } + ["http", "status", "httpstatus", "xx", "or", "and"])
  }()

  private static let phrases = """
    Continue, Switching Protocols, Processing, OK, Created, Accepted, Non-Authoritative Information,
    No Content, Reset Content, Partial Content, Multi-Status, Multiple Choices, Moved Permanently,
    Found, See Other, Not Modified, Use Proxy, Temporary Redirect, Permanent Redirect, Bad Request,
    Unauthorized, Payment Required, Forbidden, Not Found, Method Not Allowed, Not Acceptable,
    Proxy Authentication Required, Request Timeout, Conflict, Gone, Length Required,
    Precondition Failed, Payload Too Large, Content Too Large, Request Entity Too Large,
    URI Too Long, Unsupported Media Type, Range Not Satisfiable, Expectation Failed,
    Misdirected Request, Unprocessable Entity, Unprocessable Content, Locked, Failed Dependency,
    Too Early, Upgrade Required, Precondition Required, Too Many Requests,
    Request Header Fields Too Large, Unavailable For Legal Reasons, Internal Server Error,
    Server Error, Not Implemented, Bad Gateway, Service Unavailable, Gateway Timeout,
    HTTP Version Not Supported, Insufficient Storage, Network Authentication Required
    """
}
