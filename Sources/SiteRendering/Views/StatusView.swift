/// An HTTP status with its reason phrase.
struct StatusView: View {
  let code: Int

  static let fields = ViewFields<Self>([
    .text("code") { String($0.code) },
    .text("phrase") { ReasonPhrase.of($0.code) },
    .flag("server") { $0.code >= 500 },
  ])
}
