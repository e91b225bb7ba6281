/// One of the two things that are compared.
package enum ComparedSide: String, Sendable {
  case base, revision
}
