/// What was seen of an object.
struct ObjectMembers {
  var count = 0
  /// One bit for each property.
  var seen: UInt64 = 0
  /// The property that is likely to come next.
  var next = 0
}
