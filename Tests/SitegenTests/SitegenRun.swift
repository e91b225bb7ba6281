import Foundation

/// One run of the built executable, which stands beside the tests.
struct SitegenRun {
  /// Its exit code; negative when a signal ended it.
  let status: Int32
  let output: String
  let errors: String

  /// Runs `sitegen` in a folder until it ends.
  init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    let process = Self.process(arguments, folder, environment)
    let output = folder.appendingPathComponent(".output-\(UUID())")
    let errors = folder.appendingPathComponent(".errors-\(UUID())")
    // Files instead of pipes, which fill up when nobody reads them.
    process.standardOutput = try Self.emptyFile(output)
    process.standardError = try Self.emptyFile(errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    try FileManager.default.removeItem(at: output)
    try FileManager.default.removeItem(at: errors)
  }

  /// A run that is not yet started, with what tests must not depend on taken out of its environment.
  static func process(
    _ arguments: [String], _ folder: URL, _ environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    process.environment = variables.merging(environment) { $1 }
    return process
  }

  /// The path of the executable.
  static var path: String { executable.path }

  private static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appendingPathComponent("sitegen")
  }()

  private static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}

extension Process {
  /// Runs it to its end and gives what it wrote to standard output.
  func output() throws -> String {
    let pipe = Pipe()
    standardOutput = pipe
    standardError = FileHandle.nullDevice
    try run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
