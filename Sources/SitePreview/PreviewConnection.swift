/// One browser's connection: a request that arrives, an answer that leaves, and, for the script that
/// reloads pages, events for as long as the page is open.
struct PreviewConnection: ~Copyable {
  private enum Stage {
    case asking
    case listening
    case answered
    case ended
  }

  private let socket: LoopbackSocket
  private var stage = Stage.asking
  private var request: [UInt8] = []
  private var unsent: ArraySlice<UInt8> = []

  init(_ socket: consuming LoopbackSocket) { self.socket = socket }

  /// Whether there is nothing left to be done.
  var hasEnded: Bool {
    switch stage {
    case .ended: true
    case .answered: unsent.isEmpty
    case .asking, .listening: false
    }
  }

  /// Reads and writes what can be at once; says whether it could do anything.
  mutating func proceed(with site: PreviewSite, events: [UInt8]) -> Bool {
    let received = receive()
    if case .asking = stage { answer(with: site, events) }
    return send() || received
  }

  /// Sends an event to a page that listens.
  mutating func announce(_ event: [UInt8]) {
    if case .listening = stage { unsent += event }
  }

  private mutating func receive() -> Bool {
    switch socket.read(into: &request) {
    case .bytes: return true
    case .later: return false
    case .ended:
      if case .answered = stage { return false }
      stage = .ended
      return true
    }
  }

  /// Answers as soon as the head of the request is there. What follows it is not looked at.
  private mutating func answer(with site: PreviewSite, _ events: [UInt8]) {
    guard let end = request.firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound else {
      if request.count > Self.longestHead { answer(PreviewResponse(.malformed), to: .get) }
      return
    }
    let head = String(decoding: request[..<end], as: UTF8.self)
    do throws(PreviewRequest.Refusal) {
      let request = try PreviewRequest(head: head)
      let response = site.response(to: request)
      if request.path == PreviewReload.eventsPath, request.method == .get,
        response.status != .refused
      {
        stage = .listening
        unsent = (PreviewReload.eventsHead + events)[...]
      } else {
        answer(response, to: request.method)
      }
    } catch {
      answer(PreviewResponse(error), to: .get)
    }
  }

  private mutating func answer(_ response: PreviewResponse, to method: PreviewRequest.Method) {
    stage = .answered
    unsent = response.bytes(for: method)[...]
  }

  private mutating func send() -> Bool {
    guard !unsent.isEmpty else { return false }
    switch socket.write(unsent) {
    case .bytes(let count):
      unsent = unsent.dropFirst(count)
      return true
    case .later: return false
    case .ended:
      stage = .ended
      return true
    }
  }

  private static let longestHead = 65_536
}
