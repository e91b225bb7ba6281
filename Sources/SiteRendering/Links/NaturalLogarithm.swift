/// The natural logarithm, the same to the last bit on every machine.
enum NaturalLogarithm {
  /// Halves the number until it is near one; there the series of the inverse hyperbolic tangent
  /// converges fast: ln x = 2 artanh((x - 1) / (x + 1)).
  static func of(_ number: Double) -> Double {
    let exponent = Double(number.exponent)
    let ratio = (number.significand - 1) / (number.significand + 1)
    var term = ratio
    var sum = 0.0
    for k in stride(from: 1.0, to: 40, by: 2) {
      sum += term / k
      term *= ratio * ratio
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
