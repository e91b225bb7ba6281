import ArgumentParser
import SitePreview

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output for what was asked for, standard error for everything else.
enum Console {
  /// Throws where not all of it could be written, unless nobody reads it any more.
  static func output(_ text: String) throws(DiskError) {
    let failure = DiskFile.write(all: Array(text.utf8), to: STDOUT_FILENO)
    if failure != 0, failure != EPIPE { throw DiskError("write", "standard output", failure) }
  }

  static func error(_ text: String) {
    _ = DiskFile.write(all: Array(text.utf8), to: STDERR_FILENO)
  }

  /// Standard input to its end, at most a megabyte; bytes that are no UTF-8 are replaced.
  static func input() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 1_048_576 {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether standard error is a terminal that wants colors (https://no-color.org).
  static var isColored: Bool { isColored(STDERR_FILENO) }
  static var isOutputColored: Bool { isColored(STDOUT_FILENO) }

  /// Prints what the disk or the network refused and exits with 74, or which argument is wrong and exits with 64.
  static func reportingFailures(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let failure as DiskError {
      error("error: \(failure)\n")
      throw ExitCode(EX_IOERR)
    } catch let failure as PreviewError {
      error("error: \(failure)\n")
      throw ExitCode(EX_IOERR)
    } catch let failure as WrongArgument {
      error("error: \(failure)\n")
      throw ExitCode(EX_USAGE)
    } catch let failure as MissingFolder {
      error("error: \(failure)\n")
      throw ExitCode.failure
    }
  }

  private static func isColored(_ descriptor: Int32) -> Bool {
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return isatty(descriptor) == 1 && !noColor
  }
}
