/// A commit, and what its user calls it.
struct GitCommit {
  /// The name of the object: 40 or 64 hexadecimal digits.
  let id: String
  /// Such as `main`, or the first digits of `id`.
  let name: String
}
