import ContentModel

/// Where a document is that is named on the command line.
enum DocumentOrigin {
  /// On the disk, or what standard input leads to.
  case file(path: String)
  /// On the web, at an `http` or `https` address.
  case web(address: String)

  /// `-` is standard input.
  init(argument: String) {
    if WebAddress.isOne(argument) {
      self = .web(address: argument)
    } else {
      self = .file(path: argument == "-" ? "/dev/stdin" : argument)
    }
  }

  /// What problems call the place.
  var place: String {
    switch self {
    case .file(let path): path
    case .web(let address): address
    }
  }

  /// On the web.
  var address: String? {
    switch self {
    case .file: nil
    case .web(let address): address
    }
  }

  /// What the document is called: without the folders, and on the web as a file can be called, `errors` where nothing
  /// stands behind the host.
  var name: String {
    switch self {
    case .file(let path): path.split(separator: "/").last.map(String.init) ?? path
    case .web(let address): Self.fileName(ofAddress: address)
    }
  }

  /// Throws a `DiskError` or a `DownloadFailure` where it cannot be read.
  func bytes() async throws -> [UInt8] {
    switch self {
    case .file(let path): try DiskFile.read(path, followingLinks: true)
    case .web(let address): try await WebDownload.bytes(at: address)
    }
  }

  private static func fileName(ofAddress address: String) -> String {
    let page = address.prefix { $0 != "?" && $0 != "#" }
    let parts = page.split(separator: "/").dropFirst(2)
    let name = parts.last.map { words(of: $0).joined(separator: "-").drop { $0 == "." } } ?? ""
    return name.isEmpty ? "errors" : String(name.prefix(100))
  }

  /// What stands between characters that are escaped or do not belong into the name of a file.
  private static func words(of segment: Substring) -> [Substring] {
    segment.split(separator: "%").enumerated().flatMap { number, part in
      let isEscaped = number > 0 || segment.first == "%"
      return part.dropFirst(isEscaped ? 2 : 0).split { !$0.isFileNamePart }
    }
  }
}

extension Character {
  fileprivate var isFileNamePart: Bool {
    isASCII && (isLetter || isNumber) || self == "." || self == "_" || self == "-"
  }
}
