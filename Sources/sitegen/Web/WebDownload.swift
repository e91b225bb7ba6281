import Subprocess

/// Fetches documents from the web by curl, without a shell: it knows the proxies and certificates of the machine, and what
/// the network does in the program would take more memory than all else in it.
enum WebDownload {
  /// No document that is read is larger.
  private static let largest = 512 << 20

  /// Redirections lead to the web only, and nothing takes longer than two minutes.
  private static let settings = [
    "--fail", "--silent", "--show-error", "--location", "--max-redirs", "10", "--globoff",
    "--proto", "=http,https", "--max-time", "120", "--compressed",
    "--user-agent", "sitegen",
  ]

  /// What is published at an `http` or `https` address now; throws in curl's words why nothing came.
  static func bytes(at address: String) async throws(DownloadFailure) -> [UInt8] {
    do {
      let result = try await Subprocess.run(
        .name("curl"), arguments: Arguments(settings + ["--", address]), input: .none,
        output: .bytes(limit: largest), error: .string(limit: 1 << 16))
      if result.terminationStatus.isSuccess { return result.standardOutput }
      throw DownloadFailure(curl: result.standardError)
    } catch let failure as DownloadFailure {
      throw failure
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw DownloadFailure.notInstalled
    } catch {
      throw DownloadFailure(curl: "\(error)")
    }
  }
}
