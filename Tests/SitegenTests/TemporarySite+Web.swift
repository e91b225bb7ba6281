import Foundation

/// Sites whose web is a folder `web`: what stands behind the last slash of an address is a file there.
extension TemporarySite {
  /// Notes in `asked.txt` what it was called with.
  private static let curl = """
    #!/bin/sh
    for address; do :; done
    echo "$*" >> asked.txt
    if [ -f "web/${address##*/}" ]; then cat "web/${address##*/}"; exit 0; fi
    echo "curl: (22) The requested URL returned error: 404" >&2
    exit 22

    """

  static func onWeb(_ files: [String: String]) throws -> TemporarySite {
    let site = try TemporarySite(files.merging(["bin/curl": curl]) { $1 })
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: site.url("bin/curl").path)
    return site
  }

  func runOnWeb(_ arguments: [String]) throws -> SitegenRun {
    let path = "\(url("bin").path):/usr/bin:/bin"
    return try run(arguments, environment: ["PATH": path])
  }
}
