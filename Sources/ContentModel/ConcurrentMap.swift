extension Array where Element: Sendable {
  /// `transform` of each element, in their order, on `jobs` tasks, 1 or more.
  package func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    // Some parts for each task, so that one with more work than others does not keep all waiting.
    let size = Swift.max(1, count / (4 * Swift.max(1, jobs)))
    let parts = indices.stretches(of: size).map { self[$0] }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var done = [[Result]](repeating: [], count: parts.count)
      var next = 0
      while next < Swift.min(Swift.max(1, jobs), parts.count) {
        let number = next
        group.addTask { (number, parts[number].map(transform)) }
        next += 1
      }
      while let (number, results) = await group.next() {
        done[number] = results
        guard next < parts.count else { continue }
        let number = next
        group.addTask { (number, parts[number].map(transform)) }
        next += 1
      }
      return done.flatMap { $0 }
    }
  }
}
