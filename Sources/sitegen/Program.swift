import ArgumentParser
import CSystemCalls

/// Where the program begins.
@main
enum Program {
  /// Memory is allotted to threads as they come, so what is said about that must be said before the first.
  @MainActor
  static func main() async {
    allocation_keeps_little(Int32(clamping: Processor.coreCount))
    await Sitegen.main()
  }
}
