/// A web server for the one who writes a site: at 127.0.0.1 only, from memory, with pages that reload
/// themselves when `show` brings a newer site.
///
/// Of our own, because the servers there are bring Foundation or SwiftNIO, and with them a minute of
/// building or ten milliseconds at every start.
package actor PreviewServer {
  /// The one that it listens at.
  package nonisolated let port: UInt16
  private let listener: LoopbackSocket
  private var connections: [Box] = []
  private var site: PreviewSite
  /// The newest event, which pages that begin to listen get at once.
  private var event: [UInt8]

  /// A place in a list for what cannot be copied.
  private final class Box {
    var connection: PreviewConnection
    init(_ connection: consuming PreviewConnection) { self.connection = connection }
  }

  /// Listens at a port, where 0 means any that is free.
  package init(port: UInt16, showing site: PreviewSite) throws(PreviewError) {
    listener = try LoopbackSocket(port: port)
    self.port = listener.port
    self.site = site
    event = PreviewReload.event(ofBuild: site.build)
  }

  /// Answers with this site from now on, and has open pages reload.
  package func show(_ site: PreviewSite) {
    self.site = site
    announce(PreviewReload.event(ofBuild: site.build))
  }

  /// Has open pages say, in one line, why there is no newer site.
  package func show(problems: String) {
    announce(PreviewReload.event(ofProblems: problems))
  }

  /// Serves until the task is cancelled.
  package func run() async throws {
    while true {
      try await Task.sleep(for: proceed() ? .zero : Self.pause)
    }
  }

  /// How long to wait when nothing is going on: too short to be felt, too long to cost anything.
  private static let pause = Duration.milliseconds(15)

  private func announce(_ event: [UInt8]) {
    self.event = event
    for box in connections { box.connection.announce(event) }
  }

  /// Does what can be done at once; says whether there was anything.
  private func proceed() -> Bool {
    var isBusy = false
    makeRoom()
    while connections.count < Self.mostConnections, let socket = listener.accepted() {
      connections.append(Box(PreviewConnection(socket)))
      isBusy = true
    }
    for box in connections where box.connection.proceed(with: site, events: event) {
      isBusy = true
    }
    connections.removeAll { $0.connection.hasEnded }
    return isBusy
  }

  /// Where there are as many connections as there may be, that which nobody has used for longest gives way.
  private func makeRoom() {
    guard connections.count == Self.mostConnections else { return }
    let idle = connections.indices.compactMap { place in
      connections[place].connection.idleTime.map { (place, $0) }
    }
    guard let longest = idle.max(by: { $0.1 < $1.1 }), longest.1 > Self.shortestIdleTime else {
      return
    }
    connections.remove(at: longest.0)
  }

  private static let mostConnections = 256
  /// A browser that has just connected is about to ask.
  private static let shortestIdleTime = Duration.seconds(1)
}
