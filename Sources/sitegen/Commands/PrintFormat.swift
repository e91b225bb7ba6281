import ArgumentParser

/// A way of printing what was found.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
