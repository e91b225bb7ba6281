/// Where a value is found: in a register, or in a slot of the view there, or further down.
struct ViewPath: Sendable {
  let register: Int32
  /// -1 for the register itself.
  let slot: Int32
  /// Further slots of a dotted name, as a range of the program's slots.
  let tailStart: Int32
  let tailEnd: Int32
}
