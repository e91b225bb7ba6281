import Subprocess

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs git in a folder, without a shell, and only commands that read objects and names.
///
/// It takes no lock, fetches nothing, asks nobody, and never touches the working tree. Words are in
/// the C locale, so that they are the same everywhere.
struct Git {
  /// The folder it is run in.
  let folder: String

  /// More output than this is refused: no site is that large.
  private static let largest = 1 << 30

  /// What it prints; throws `GitError` where it cannot be run.
  func run(_ arguments: [String], input: [UInt8] = []) async throws -> Run {
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(["-C", folder] + Self.settings + arguments),
        environment: .inherit.updating(Self.variables), input: .array(input),
        output: .bytes(limit: Self.largest), error: .string(limit: 1 << 16))
      return Run(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        words: result.standardError)
    } catch let error as SubprocessError {
      if error.code == .executableNotFound { throw GitError.notInstalled }
      throw GitError.failed(arguments.first ?? "", "\(error)")
    }
  }

  /// One run that ended.
  struct Run {
    let isSuccess: Bool
    let output: [UInt8]
    /// What it said to people.
    let words: String

    /// The first line of the output; `nil` where the run failed or said nothing.
    var line: String? {
      guard isSuccess, !output.isEmpty else { return nil }
      let line = output.prefix { $0 != UInt8(ascii: "\n") }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// Paths are names, never patterns, and objects that a partial clone left out are not fetched.
  private static let settings = [
    "--no-pager", "--literal-pathspecs", "--no-optional-locks", "-c", "protocol.allow=never",
    "-c", "core.fsmonitor=false",
  ]

  /// Hooks are run with a `GIT_DIR` for the folder that they are run in. Without a `GIT_WORK_TREE`, git would
  /// take any other folder for the root of the repository, so it has to find out by itself.
  private static let variables: [Environment.Key: String?] = {
    var variables: [Environment.Key: String?] = [
      "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_PAGER": "cat",
    ]
    if getenv("GIT_WORK_TREE") == nil { variables.updateValue(nil, forKey: "GIT_DIR") }
    return variables
  }()
}
