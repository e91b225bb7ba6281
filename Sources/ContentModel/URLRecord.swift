package import Diagnostics

/// One published address.
package struct URLRecord: Sendable {
  /// Below the site's root, without a leading slash, such as `acme/errors/1001/`.
  package let path: String
  package let state: State
  /// Why the line says what it says, in the words of an author.
  package let remark: String?
  /// The line; `nil` for a record that is not in the file yet.
  package let place: SourceRange?

  /// What became of what was published there.
  package enum State: Sendable, Equatable {
    case published
    /// The same; that the code meant something else until this version, the last one, is approved.
    case reused(after: String)
    /// The code is not in the vendor's documents any more, from this version on.
    case retired(version: String)
    /// What stood there stands at another path of the site.
    case moved(to: String)
    /// The site may lose it.
    case givenUp
  }

  package init(path: String, _ state: State, remark: String? = nil, place: SourceRange? = nil) {
    self.path = path
    self.state = state
    self.remark = remark
    self.place = place
  }

  /// The same address in another state.
  package func becoming(_ state: State) -> URLRecord {
    URLRecord(path: path, state, remark: remark, place: place)
  }
}
