/// The items of a list as templates see them. Each is made when a section comes to it and is gone behind it,
/// for a list may be as long as the site has codes.
protocol ViewList: AnyObject, Sendable {
  var count: Int { get }
  /// The value at a place, from 0.
  subscript(place: Int) -> ViewValue { get }
}
