/// A regular expression that looks at a text in time linear in its length, whatever the text says.
///
/// The syntax is the part of Perl's that needs no backtracking:
///
/// - literals; `\` before ASCII punctuation takes it literally; `\t` is a tab
/// - `.` is every scalar but a line feed; `[a-z_]` and `[^a-z_]` are classes
/// - `\d` is `[0-9]`, `\w` is `[0-9A-Za-z_]`, `\s` is ASCII white space; `\D`, `\W` and `\S` are
///   the others. `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` are Unicode's letters, upper-case letters,
///   lower-case letters and numbers
/// - `( )` and `(?: )` group, `(?<name> )` also captures; `|` separates alternatives
/// - `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}` repeat, with `?` behind them as seldom as possible
/// - `^` and `$` are the ends of the text, `\b` lies between a `\w` and what is none
/// - `(?i)` at the very beginning ignores case, one scalar at a time
///
/// Everything works on Unicode scalars, without normalization. The text is always the substring
/// that is handed in: `^`, `$` and `\b` see nothing beyond its ends.
///
/// Among several matches at one place, the one wins that a backtracking matcher would find first:
/// left alternatives before right ones, more before fewer (or fewer before more). A repetition is
/// not continued by iterations that match nothing.
///
/// The method is Thompson's construction, carried out by a Pike machine (Russ Cox, "Regular
/// Expression Matching: the Virtual Machine Approach"): with a program of `m` instructions, at most
/// 5,000, each function takes at most `m` steps for each scalar of the text, up to a constant
/// factor.
package struct Pattern: Sendable {
  package let source: String
  /// The names of the capturing groups, each once, in the order of the source.
  package let groupNames: [String]
  let program: PatternProgram

  package init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    let syntax = try parser.parse()
    self.source = source
    groupNames = parser.groupNames
    program = try PatternCompiler.program(
      of: syntax, groupCount: groupNames.count, sourceLength: source.utf8.count)
  }

  /// The match that takes in the whole text.
  package func wholeMatch(in text: Substring) -> PatternMatch? {
    matches(in: text, .whole).first
  }

  /// The match at the beginning of the text.
  package func prefixMatch(in text: Substring) -> PatternMatch? {
    matches(in: text, .prefix).first
  }

  /// The matches from left to right, each the first behind the one before. An empty match right
  /// behind another match is left out.
  ///
  /// Linear in the text as a whole, however many matches there are: what was searched in vain
  /// beyond the end of a match is remembered, a bit for each instruction and byte, and not
  /// searched again for the next one.
  package func matches(in text: Substring) -> [PatternMatch] {
    matches(in: text, .all)
  }

  /// Runs the machine over the text; offsets count UTF-8 bytes from its beginning.
  func run(over text: Substring, _ goal: PatternGoal) -> PatternRun {
    var text = text
    return text.withUTF8 { bytes in
      let subject = PatternSubject(bytes: bytes)
      guard program.mayMatch(subject, goal) else { return PatternRun(captures: [], steps: 0) }
      var machine = PatternMachine(program, over: subject, goal)
      return machine.run()
    }
  }

  private func matches(in text: Substring, _ goal: PatternGoal) -> [PatternMatch] {
    run(over: text, goal).captures.map { PatternMatch($0, names: groupNames, in: text) }
  }
}

extension Pattern: Hashable {
  /// Equal by source, scalar by scalar: canonically equivalent sources find different things.
  package static func == (left: Pattern, right: Pattern) -> Bool {
    left.source.utf8.elementsEqual(right.source.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
