import ArgumentParser

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What git, or a repository, refused: a sentence for people with what to do about it.
struct GitError: Error, CustomStringConvertible {
  let description: String
  /// Whether what was typed is to be changed, and not the machine or the clone.
  let isUsage: Bool

  init(_ cause: String, _ suggestion: String, isUsage: Bool = true) {
    description = "\(cause) \(suggestion)"
    self.isUsage = isUsage
  }
}

extension GitError {
  static let notInstalled = GitError(
    "git could not be run.", "Install git, or compare versions, folders or catalog.json files.",
    isUsage: false)

  static func distrusted(_ folder: String) -> GitError {
    GitError(
      "git does not trust the repository of '\(folder)', which belongs to another user.",
      "Run 'git config --global --add safe.directory' with its path.", isUsage: false)
  }

  static func noRepository(_ folder: String) -> GitError {
    GitError(
      "The folder '\(folder)' is in no git repository.",
      "Run sitegen in a clone, or compare versions, folders or catalog.json files.")
  }

  static func noPast(_ folder: String) -> GitError {
    GitError(
      "The folder '\(folder)' is in no git repository.", "Name one in a clone with --source.")
  }

  static func failed(_ operation: String, _ words: String) -> GitError {
    let reason = words.isEmpty ? "without a word" : "with: \(words)"
    return GitError(
      "git \(operation) failed \(reason).", "Nothing was done.",
      isUsage: false)
  }

  static func hostileName(_ name: String) -> GitError {
    GitError(
      "'\(name)' cannot be the name of a git revision.",
      "Name a branch, a tag or a commit, such as main, v1.2 or HEAD~3.")
  }

  private static let deepening =
    "run 'git fetch --unshallow', or let the checkout step fetch everything (fetch-depth: 0)"

  static func unknownRevision(_ name: String, isShallow: Bool) -> GitError {
    GitError(
      "There is no version, folder, catalog.json or git revision '\(name)' here.",
      isShallow
        ? "This clone is shallow, so that it may only be missing: \(deepening)."
        : "Is it spelled rightly, and was it fetched? 'git branch --all' and 'git tag' list them.")
  }

  static func noMergeBase(_ base: String, _ revision: String, isShallow: Bool) -> GitError {
    GitError(
      "'\(base)' and '\(revision)' have no commit in common here.",
      isShallow
        ? "This clone is shallow: \(deepening)."
        : "Compare them without --merge-base.")
  }

  static func noFolder(_ path: String, in revision: String) -> GitError {
    GitError(
      "There is no folder '\(path)' in '\(revision)'.",
      "Compare with a revision that has it, or name the site's folder with --source.")
  }

  static func submodule(_ path: String, in revision: String) -> GitError {
    GitError(
      "'\(path)' is a submodule in '\(revision)', so its files are in another repository.",
      "Compare versions, or folders with its files that you have checked out.")
  }

  static func missingObject(_ revision: String) -> GitError {
    GitError(
      "Files of '\(revision)' are not in this clone, which is a partial one.",
      "Run 'git fetch --refetch --no-filter', or clone without a filter.",
      isUsage: false)
  }

  static func noDefaultBranch(_ folder: String, isShallow: Bool) -> GitError {
    GitError(
      "The default branch of the repository of '\(folder)' is not known.",
      isShallow
        ? "This clone is shallow: \(deepening), or name what to compare with, such as --base main."
        : "Name what to compare with: --base main.")
  }
}

extension Console {
  /// Prints what git refused and exits with 64 or 74.
  static func reportingGitErrors(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let failure as GitError {
      error("error: \(failure)\n")
      throw ExitCode(failure.isUsage ? EX_USAGE : EX_IOERR)
    }
  }
}
