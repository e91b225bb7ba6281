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
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let refusal = Sitegen.unknownCommand(in: arguments) {
      Console.error(
        """
        Error: \(refusal)
        Usage: sitegen <subcommand>
          See 'sitegen --help' for more information.

        """)
      exit(EX_USAGE)
    }
    await Sitegen.main(NegativeCodes.behindOptions(arguments))
  }

  /// Opens those that the caller has closed, so that no file of ours gets one of their numbers, and with it what
  /// is said to people.
  private static func keepStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
