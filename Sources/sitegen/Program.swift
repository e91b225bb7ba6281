import ArgumentParser
import CSystemCalls

/// Where the program begins.
@main
enum Program {
  static func main() async {
    allocation_keeps_little()
    await Sitegen.main()
  }
}
