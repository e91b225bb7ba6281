#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program that is running.
enum Executable {
  /// A path that leads to it.
  private static var path: String {
    #if canImport(Darwin)
      _dyld_get_image_name(0).map { String(cString: $0) } ?? CommandLine.arguments[0]
    #else
      "/proc/self/exe"
    #endif
  }

  /// Its size and when it was written: another build of sitegen has others.
  static var version: [UInt64] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    let times = [status.modified.tv_sec, status.modified.tv_nsec]
    return [UInt64(status.st_ino), UInt64(status.st_size)]
      + times.map { UInt64(bitPattern: Int64($0)) }
  }

  /// Runs it again and gives what it wrote to standard output; `nil` where it failed. `environment`
  /// replaces variables of this process's own.
  static func output(_ arguments: [String], environment: [String: String]) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    guard let process = start(arguments, environment, output: ends) else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    let bytes = DiskFile.everything(from: ends[0])
    var status: Int32 = -1
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String], output ends: [Int32]
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    var words = (["sitegen"] + arguments).map { strdup($0) } + [nil]
    var variables = Self.variables(environment).map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, path, &actions, nil, &words, &variables)
    return result == 0 ? process : nil
  }

  /// The variables of this process with some replaced, `NAME=value` each.
  private static func variables(_ replaced: [String: String]) -> [String] {
    var variables: [String] = []
    #if canImport(Darwin)
      var next = _NSGetEnviron().pointee
    #else
      var next = environ
    #endif
    while let variable = next.pointee {
      let text = String(cString: variable)
      if replaced[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
      next += 1
    }
    return variables + replaced.map { "\($0)=\($1)" }.sorted()
  }
}
