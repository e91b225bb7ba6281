#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A socket at 127.0.0.1, which other machines cannot reach. No call waits.
struct LoopbackSocket: ~Copyable {
  private let descriptor: Int32

  /// Listens at a port, where 0 means any that is free.
  init(port: UInt16) throws(PreviewError) {
    descriptor = socket(AF_INET, Self.stream, 0)
    guard descriptor >= 0 else { throw Self.failure(port) }
    // A port is free again as soon as the preview before has ended.
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = Self.address(port)
    let bound = Self.withGeneric(&address) { bind(descriptor, $0, $1) }
    guard bound == 0, listen(descriptor, 64) == 0 else {
      let failure = Self.failure(port)
      close(descriptor)
      throw failure
    }
    Self.configure(descriptor)
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    Self.configure(descriptor)
  }

  deinit { close(descriptor) }

  /// The one that it listens at.
  var port: UInt16 {
    var address = Self.address(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = Self.withGeneric(&address) { generic, _ in getsockname(descriptor, generic, &length) }
    return UInt16(bigEndian: address.sin_port)
  }

  /// A browser that wants to talk; `nil` where there is none.
  func accepted() -> LoopbackSocket? {
    let accepted = accept(descriptor, nil, nil)
    return accepted < 0 ? nil : LoopbackSocket(descriptor: accepted)
  }

  /// What happened to a read or a write.
  enum Progress {
    case bytes(Int)
    case later
    case ended
  }

  /// Appends what has arrived, at most 16 KB.
  func read(into bytes: inout [UInt8]) -> Progress {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 { bytes += buffer[..<count] }
    return Self.progress(count)
  }

  /// Sends as much as the system takes.
  func write(_ bytes: ArraySlice<UInt8>) -> Progress {
    Self.progress(
      bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Self.quietly) })
  }

  /// Says that nothing more will be written; what still arrives can be read.
  func finishWriting() { shutdown(descriptor, Self.writing) }

  private static func progress(_ count: Int) -> Progress {
    if count > 0 { return .bytes(count) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .later : .ended
  }

  private static func failure(_ port: UInt16) -> PreviewError {
    PreviewError(port: port, reason: String(cString: strerror(errno)))
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func withGeneric<Result>(
    _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  #if canImport(Darwin)
    private static let stream = SOCK_STREAM
    private static let quietly: Int32 = 0
    private static let writing = SHUT_WR

    /// No signal where the browser has gone.
    private static func configure(_ descriptor: Int32) {
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  #else
    private static let stream = Int32(SOCK_STREAM.rawValue)
    /// No signal where the browser has gone.
    private static let quietly = Int32(MSG_NOSIGNAL)
    private static let writing = Int32(SHUT_WR)

    private static func configure(_ descriptor: Int32) {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  #endif
}
