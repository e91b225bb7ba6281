/// What a rule says from base to revision, and what is then said from revision to base.
///
/// Written from the meaning of the rules. A rule has several mirrors where it tells apart less, or
/// more, than its counterpart: what was added comes back as removed, announced or not.
enum MirroredRules {
  /// Rules of which at least one speaks of the same thing in the other direction; none where the
  /// other direction has nothing to say.
  static let table: [String: Set<String>] = [
    "code-added": leaving,
    "code-removed": ["code-added"],
    "deprecated-code-removed": ["code-added"],
    "removed-before-end": ["code-added"],
    // What left, and whose meaning another code has taken over, is added on the way back.
    "code-renamed": ["code-renamed", "code-added"],
    "code-renumbered": ["code-renumbered", "code-added"],
    "code-recased": ["code-recased"],
    "code-moved": ["code-moved", "category-regrouped", "code-added"],
    "code-regrouped": ["code-regrouped"],
    "regrouped-code-changed": ["regrouped-code-changed"],
    "range-narrowed": ["range-narrowed", "range-widened"],
    "range-widened": ["range-narrowed"],
    "range-changed": ["range-changed"],
    // What the code means now need not be another's on the way back: the other direction then speaks of
    // words, of which reuse says nothing.
    "code-reused": wordings.union(["code-reused"]),
    "perhaps-renamed": ["perhaps-renamed"],
    "perhaps-moved": ["perhaps-moved"],
    // Only an entry that came is looked at.
    "meaning-repeated": [],
    "repetition-changed": ["repetition-changed"],

    "text-added": ["text-removed", "code-reused"],
    "text-removed": ["text-added", "code-reused", "end-perhaps-announced"],
    "text-changed": ["text-changed", "code-reused", "end-perhaps-announced"],
    "text-typography": ["text-typography"],
    "meaning-perhaps-changed": [
      "meaning-perhaps-changed", "code-reused", "end-perhaps-announced",
    ],
    "meaning-perhaps-turned": ["meaning-perhaps-turned", "code-reused", "end-perhaps-announced"],
    "end-perhaps-announced": [
      "text-changed", "text-removed", "meaning-perhaps-changed",
      "meaning-perhaps-turned", "code-reused",
    ],
    "label-changed": ["label-changed", "code-reused"],
    "name-added": ["name-changed", "code-reused"],
    "name-changed": ["name-changed", "name-added", "code-reused"],

    "status-class-changed": ["status-class-changed"],
    "status-changed": ["status-changed"],
    "status-added": ["status-removed"],
    "status-removed": ["status-added"],
    "status-documented": ["status-undocumented"],
    "status-undocumented": ["status-documented"],

    "field-added": ["field-removed"],
    "field-removed": ["field-added"],
    "field-renamed": ["field-renamed"],
    "field-changed": ["field-changed"],
    "field-reworded": ["field-reworded"],

    "deprecated": ["undeprecated"],
    "deprecated-with-replacement": ["undeprecated"],
    "undeprecated": ["deprecated", "deprecated-with-replacement"],
    "deprecation-reworded": ["deprecation-reworded"],
    "code-unused": ["unused-code-used", "code-unused"],
    "unused-code-used": ["code-unused"],
    "removal-announced": ["statement-removed"],
    "removal-moved": ["removal-moved"],
    "replacement-stated": ["statement-removed"],
    "replacement-changed": ["replacement-changed"],

    "alias-added": ["alias-removed"],
    "alias-removed": ["alias-added"],
    "message-added": ["code-reused", "message-removed"],
    "message-removed": ["code-reused", "message-added"],
    "message-replaced": ["code-reused", "message-replaced", "placeholder-removed"],
    "message-reworded": ["code-reused", "message-reworded", "placeholder-removed"],
    "placeholder-removed": [
      "code-reused", "placeholder-removed", "message-reworded", "message-replaced",
    ],
    "statement-typography": ["statement-typography", "code-reused"],
    "cause-added": ["statement-removed", "cause-reworded", "code-reused"],
    "cause-turned": ["cause-turned", "code-reused"],
    "cause-reworded": ["cause-reworded", "cause-added", "code-reused"],
    "action-added": ["statement-removed", "action-reworded", "code-reused"],
    "action-replaced": ["action-replaced", "code-reused"],
    "action-reworded": ["action-reworded", "action-added", "code-reused"],
    "endpoint-changed": ["endpoint-changed"],
    "endpoint-added": ["endpoint-removed", "statement-removed"],
    "endpoint-removed": ["endpoint-added"],
    "applicability-added": ["applicability-removed", "statement-removed"],
    "applicability-removed": ["applicability-added"],
    "severity-changed": ["severity-changed"],
    "retryable-changed": ["retryable-changed"],
    "since-changed": ["since-changed"],
    "statement-added": ["statement-removed"],
    "statement-removed": [
      "statement-added", "cause-added", "action-added", "endpoint-added", "applicability-added",
      "removal-announced", "replacement-stated", "code-reused",
    ],

    "category-added": ["category-removed", "category-regrouped"],
    "category-removed": ["category-added", "category-regrouped"],
    // A category that was taken apart is put together on the way back, and the other way around.
    "category-regrouped": [
      "category-regrouped", "category-added", "category-removed", "code-moved",
    ],
    "category-retitled": ["category-retitled"],
    "category-text-changed": ["category-text-changed"],
    "introduction-changed": ["introduction-changed"],
    "reordered": ["reordered"],
    "white-space-changed": ["white-space-changed"],
  ]

  /// Rules that need more than two catalogs that were read whole: versions before, a promise of the
  /// vendor's, a document that was not read; or that say it once for many.
  static let beyondTwoCatalogs: Set<String> = [
    "retired-code-used", "code-restored", "added-to-closed-catalog", "coverage-dropped",
    "many-removed-at-once",
  ]

  private static let leaving: Set = [
    "code-removed", "deprecated-code-removed", "removed-before-end", "code-renamed",
    "code-renumbered", "code-moved",
  ]

  private static let wordings: Set = [
    "text-added", "text-removed", "text-changed", "meaning-perhaps-changed",
    "meaning-perhaps-turned", "name-added",
    "name-changed", "message-added", "message-removed", "message-replaced", "message-reworded",
    "placeholder-removed", "end-perhaps-announced", "label-changed", "statement-typography",
    "cause-added", "cause-turned", "cause-reworded", "action-added", "action-replaced",
    "action-reworded", "statement-removed",
  ]
}
