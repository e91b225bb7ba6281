/// The way from one version of a catalog to the others.
struct VersionSwitchView: View {
  /// The newest first; the current one is where the reader is.
  let versions: [LinkView]

  static let fields = ViewFields<Self>([
    .text("count") { Counted.text($0.versions.count, "version", "versions") },
    .text("current") { $0.versions.first { $0.isCurrent }?.title },
    .list("versions") { $0.versions },
  ])
}
