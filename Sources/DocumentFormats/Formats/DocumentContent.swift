/// What a format makes of a document.
package enum DocumentContent: Sendable {
  case lines([DocumentLine])
  case data(DataValue)
}
