#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something that the disk refused.
struct DiskError: Error, CustomStringConvertible {
  /// What was tried, such as `write`.
  let operation: String
  let path: String
  /// A value of `errno`.
  let number: Int32

  /// Made right after the call that failed, unless the number is given.
  init(_ operation: String, _ path: String, _ number: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// Of links, the system says that there are too many of them where we follow none.
  var reason: String {
    number == ELOOP ? "it is a symbolic link" : String(cString: strerror(number))
  }
  var description: String { "cannot \(operation) '\(path)': \(reason)" }
}
