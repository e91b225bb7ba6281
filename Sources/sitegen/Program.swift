import ArgumentParser
import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where the program begins.
@main
enum Program {
  static func main() async {
    keepStandardStreams()
    allocation_keeps_little()
    await Sitegen.main(NegativeCodes.behindOptions(Array(CommandLine.arguments.dropFirst())))
  }

  /// Opens those that the caller has closed, so that no file of ours gets one of their numbers, and with it what
  /// is said to people.
  private static func keepStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
