/// One browser's connection: a request that arrives, an answer that leaves, and, for the script that
/// reloads pages, events for as long as the page is open.
struct PreviewConnection: ~Copyable {
  private enum Stage {
    case asking
    case listening
    case answered
    /// All is sent, and the browser may still be sending: whoever closes now takes the answer back.
    case parting
    case ended
  }

  private let socket: LoopbackSocket
  private var stage = Stage.asking
  private var request: [UInt8] = []
  private var unsent: ArraySlice<UInt8> = []
  /// When the stage began, and when something last arrived or left.
  private var start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant

  init(_ socket: consuming LoopbackSocket) {
    self.socket = socket
    start = .now
    last = start
  }

  /// Whether there is nothing left to be done.
  var hasEnded: Bool { stage == .ended }

  /// For how long nothing has come that could be answered, if it waits for that; a browser that reloads pages
  /// connects again.
  var idleTime: Duration? {
    switch stage {
    case .asking, .listening: last.duration(to: .now)
    case .answered, .parting, .ended: nil
    }
  }

  /// Reads and writes what can be at once; says whether it could do anything.
  mutating func proceed(with site: PreviewSite, events: [UInt8]) -> Bool {
    let received = receive()
    if stage == .asking { answer(with: site, events) }
    let isBusy = send() || received
    if isBusy { last = .now }
    if stage == .answered, unsent.isEmpty {
      socket.finishWriting()
      enter(.parting)
    }
    if isTooSlow { stage = .ended }
    return isBusy
  }

  /// Sends an event to a page that listens.
  mutating func announce(_ event: [UInt8]) {
    if stage == .listening { unsent += event }
  }

  private mutating func enter(_ next: Stage) {
    stage = next
    start = .now
    last = start
  }

  /// A page may listen for ever, as long as it takes what is sent to it.
  private var isTooSlow: Bool {
    let idle = last.duration(to: .now)
    return switch stage {
    case .asking: start.duration(to: .now) > Self.longestRequest
    case .listening: !unsent.isEmpty && idle > Self.longestPause
    case .answered: idle > Self.longestPause
    case .parting:
      idle > Self.longestParting || start.duration(to: .now) > Self.longestPause
    case .ended: false
    }
  }

  private mutating func receive() -> Bool {
    let progress = socket.read(into: &request)
    // What follows the request is not looked at.
    if stage != .asking { request = [] }
    switch progress {
    case .bytes: return true
    case .later: return false
    case .ended:
      if stage == .answered { return false }
      stage = .ended
      return true
    }
  }

  /// Answers as soon as the head of the request is there.
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
        enter(.listening)
        unsent = (PreviewReload.eventsHead + events)[...]
      } else {
        answer(response, to: request.method)
      }
    } catch {
      answer(PreviewResponse(error), to: .get)
    }
  }

  private mutating func answer(_ response: PreviewResponse, to method: PreviewRequest.Method) {
    enter(.answered)
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
  /// From the connection to the end of a request's head.
  private static let longestRequest = Duration.seconds(10)
  /// Until the next piece of an answer is taken, and all that is still sent after it has arrived.
  private static let longestPause = Duration.seconds(30)
  /// Until more of what is still sent after the answer arrives.
  private static let longestParting = Duration.seconds(2)
}
