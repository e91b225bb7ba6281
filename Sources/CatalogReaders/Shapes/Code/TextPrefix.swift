/// The letters before a text that say how it is to be read.
struct TextPrefix {
  let template: CodeToken.Template?

  init?(_ word: Substring) {
    switch word {
    case "f", "F", "rf", "fr", "$": template = .braced
    case "s": template = .marked
    case "r", "R", "b", "B", "u", "U", "L", "u8", "N", "rb", "br", "raw": template = nil
    default: return nil
    }
  }
}
