import Dispatch
import Foundation
import Synchronization

/// The program of `make fuzz`: libFuzzer with the target that `SITEGEN_FUZZ_TARGET` names.
@main
enum Fuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, testOneInput))
  }

  static let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["SITEGEN_FUZZ_TARGET"] ?? ""
    if let target = FuzzTarget(rawValue: name) { return target }
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    print("SITEGEN_FUZZ_TARGET must be one of: \(names)")
    exit(64)
  }()

  /// Waits for the target, on the main thread, where libFuzzer waits for us.
  static func problem(with bytes: [UInt8]) -> String? {
    let found = Mutex<String?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let problem = await target.run(bytes)
      found.withLock { $0 = problem }
      isDone.signal()
    }
    isDone.wait()
    return found.withLock { $0 }
  }
}

/// libFuzzer's own entry, which a program with a `main` calls
/// (https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let testOneInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { data, size in
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let problem = Fuzzer.problem(with: bytes) { fatalError(problem) }
  return 0
}
