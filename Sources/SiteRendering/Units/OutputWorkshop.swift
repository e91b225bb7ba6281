import Diagnostics

/// Makes files on several tasks and hands each to the writer of the task that made it.
struct OutputWorkshop<Writer: OutputWriter>: Sendable {
  /// One for each task, 1 or more.
  private(set) var writers: [Writer]
  /// How many parts the templates of one page may include.
  let mostIncludes: Int

  init(jobs: Int, mostIncludes: Int, _ writer: () -> Writer) {
    writers = (0..<max(1, jobs)).map { _ in writer() }
    self.mostIncludes = mostIncludes
  }

  /// Runs all jobs. Reports their problems in the order of the jobs, whatever task ran which.
  /// What a job holds is let go of once it is done.
  mutating func run(_ jobs: consuming [OutputJob]) async -> [Diagnostic] {
    let queue = JobQueue(consume jobs)
    let mostIncludes = mostIncludes
    let shifts = await withTaskGroup(of: Shift.self) { group in
      for writer in writers {
        group.addTask { await Self.work(from: queue, with: writer, mostIncludes) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    writers = shifts.map(\.writer)
    let done = shifts.flatMap(\.done).sorted { $0.number < $1.number }
    return done.flatMap(\.diagnostics)
  }

  /// What one task did.
  private struct Shift: Sendable {
    let writer: Writer
    let done: [FinishedJob]
  }

  private static func work(
    from queue: JobQueue, with writer: Writer, _ mostIncludes: Int
  ) async -> Shift {
    var writer = writer
    var renderer = TemplateRenderer(mostCalls: mostIncludes)
    var done: [FinishedJob] = []
    var isWanted = true
    while isWanted, let (number, job) = await queue.take() {
      writer.begin(job.unit)
      if let result = job.result { writer.note(result) }
      let diagnostics = job.make(&renderer) { file in
        isWanted = writer.take(file) && isWanted
      }
      if !diagnostics.isEmpty { writer.renounce() }
      done.append(FinishedJob(number: number, diagnostics: diagnostics))
    }
    return Shift(writer: writer, done: done)
  }

  private struct FinishedJob: Sendable {
    let number: Int
    let diagnostics: [Diagnostic]
  }
}

/// Hands out jobs in their order, each once, with their numbers.
private actor JobQueue {
  /// The last of them first.
  private var jobs: [OutputJob]
  private var number = 0

  init(_ jobs: consuming [OutputJob]) {
    jobs.reverse()
    self.jobs = jobs
  }

  func take() -> (number: Int, job: OutputJob)? {
    guard let job = jobs.popLast() else { return nil }
    defer { number += 1 }
    return (number, job)
  }
}
