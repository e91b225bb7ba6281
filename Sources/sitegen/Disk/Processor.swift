#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The machine.
enum Processor {
  /// The cores that are at work, 1 or more.
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
