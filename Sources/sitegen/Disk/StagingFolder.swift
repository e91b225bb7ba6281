import CFolderExchange

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder beside the output in which a build is put together.
struct StagingFolder {
  let path: String
  /// The folders in it so far.
  private var folders: Set<String> = []

  /// Has the process in its name, so that two builds do not share one.
  init(beside output: String) {
    let parts = output.split(separator: "/", omittingEmptySubsequences: false)
    let name = ".\(parts.last ?? "output").sitegen-\(getpid())"
    path = (parts.dropLast().map(String.init) + [name]).joined(separator: "/")
  }

  func create() throws(DiskError) {
    guard mkdir(path, 0o755) == 0 else { throw DiskError("create", path) }
  }

  mutating func write(_ bytes: [UInt8], as name: String) throws(DiskError) {
    try createParents(of: name)
    try DiskFile.write(bytes, to: "\(path)/\(name)")
  }

  /// A hard link to a file that stays as it is; a copy where the file system has no links.
  mutating func link(_ file: String, as name: String) throws(DiskError) {
    try createParents(of: name)
    let target = "\(path)/\(name)"
    if posixLink(file, target) != 0 {
      try DiskFile.write(try DiskFile.read(file), to: target)
    }
  }

  /// Links a file, or everything below a folder.
  mutating func linkTree(_ source: String, as name: String) throws(DiskError) {
    guard DiskFile.kind(source) == .folder else { return try link(source, as: name) }
    for child in try DiskFolder(path: source).children() {
      try linkTree("\(source)/\(child.name)", as: "\(name)/\(child.name)")
    }
  }

  /// Puts this folder where the output is. The two change places in one step; where the system
  /// cannot do that, there is a moment in between without any output.
  func takePlace(of output: String) throws(DiskError) {
    guard DiskFile.kind(output) != nil else {
      guard rename(path, output) == 0 else { throw DiskError("create", output) }
      return
    }
    if folder_exchange(path, output) == 0 { return try clear() }
    let previous = path + ".previous"
    guard rename(output, previous) == 0 else { throw DiskError("replace", output) }
    guard rename(path, output) == 0 else {
      let failure = DiskError("replace", output)
      rename(previous, output)
      throw failure
    }
    try Self.remove(previous)
  }

  /// Removes the folder with all it holds.
  func clear() throws(DiskError) {
    if DiskFile.kind(path) != nil { try Self.remove(path) }
  }

  private static func remove(_ folder: String) throws(DiskError) {
    for child in try DiskFolder(path: folder).children() {
      let path = "\(folder)/\(child.name)"
      if child.isFolder {
        try remove(path)
      } else if unlink(path) != 0 {
        throw DiskError("remove", path)
      }
    }
    guard rmdir(folder) == 0 else { throw DiskError("remove", folder) }
  }

  private mutating func createParents(of name: String) throws(DiskError) {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(name[..<slash])
    guard folders.insert(folder).inserted else { return }
    try createParents(of: folder)
    let path = "\(path)/\(folder)"
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw DiskError("create", path) }
  }
}

/// The C function, which a method of the same name would hide.
private func posixLink(_ file: String, _ target: String) -> Int32 {
  link(file, target)
}
