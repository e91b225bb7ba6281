/// How pages learn that there is a newer build: a script in each, to which the server sends events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
enum PreviewReload {
  static let scriptPath = "/.sitegen/reload.js"
  static let eventsPath = "/.sitegen/events"

  /// What is put at the end of every page.
  static func element(of build: Int) -> [UInt8] {
    Array("<script type=\"module\" src=\"\(scriptPath)?build=\(build)\"></script>\n".utf8)
  }

  /// The head of the endless answer by which events are sent.
  static let eventsHead = Array(
    """
    HTTP/1.1 200 OK\r
    Content-Type: text/event-stream\r
    Cache-Control: no-store\r
    \r

    """.utf8)

  static func event(ofBuild build: Int) -> [UInt8] {
    Array("event: build\ndata: \(build)\n\n".utf8)
  }

  /// `problems` is one line.
  static func event(ofProblems problems: String) -> [UInt8] {
    Array("event: problems\ndata: \(problems)\n\n".utf8)
  }

  static let script = PreviewResponse(
    status: .found, mediaType: MediaType.of(scriptPath),
    body: Array(
      """
      const own = new URL(import.meta.url).searchParams.get("build");
      const events = new EventSource("\(eventsPath)");
      const notice = document.createElement("p");
      notice.setAttribute("role", "status");
      Object.assign(notice.style, {
        position: "fixed", insetInline: "0", insetBlockEnd: "0", margin: "0", padding: "0.75rem 1rem",
        background: "#b3261e", color: "#fff", font: "1rem system-ui, sans-serif", zIndex: "10",
      });
      events.addEventListener("build", ({ data }) => {
        if (data !== own) location.reload();
        notice.remove();
      });
      events.addEventListener("problems", ({ data }) => {
        notice.textContent = data;
        document.body.append(notice);
      });

      """.utf8))
}
