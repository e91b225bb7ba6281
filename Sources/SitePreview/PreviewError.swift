/// Why a preview cannot be served.
package struct PreviewError: Error, CustomStringConvertible {
  let port: UInt16
  /// In the words of the system.
  let reason: String

  package var description: String {
    "Port \(port) of this machine cannot be used: \(reason). Choose another with --port."
  }
}
