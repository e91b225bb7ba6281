import CatalogModel
import Testing

@testable import CatalogDiffing

/// Texts of which one speaks of fewer situations than the other, or of others, and texts that only say more words.
struct QualifierTests {
  private func check(_ base: String, _ revision: String, _ isNarrowed: Bool) {
    #expect(change(base, revision) == (isNarrowed ? .narrowed : .reworded), "\(base) > \(revision)")
    #expect(change(revision, base) == (isNarrowed ? .narrowed : .reworded), "\(revision) > \(base)")
  }

  private func change(
    _ base: String, _ revision: String, named: Set<String> = []
  ) -> TextChange {
    TurnedMeaning.change(from: base, to: revision, named: named)
  }

  @Test(arguments: [
    ("A request was sent.", "An unauthenticated request was sent."),
    ("The token has expired.", "The refresh token has expired."),
    ("The amount exceeds the limit.", "The amount exceeds the daily limit."),
    ("Transfers are disabled.", "International transfers are disabled."),
    ("The order cannot be changed.", "The order cannot be changed after shipping."),
    ("The name is already in use.", "The name is already in use with a different configuration."),
    ("Quota exceeded.", "Quota exceeded for uploads."),
    (
      "A consumer in pull mode asks for it", "A consumer in pull mode asks for it on shared streams"
    ),
    ("The board is out of range.", "The board is below the allowed range."),
    ("Returned if the user has no access.", "Returned if the user has no write access."),
    ("The device is offline.", "The device is offline during maintenance."),
    ("Too many login attempts.", "Too many failed login attempts."),
  ])
  func aQualifierNarrows(_ base: String, _ revision: String) { check(base, revision, true) }

  @Test(arguments: [
    ("Not available for all users.", "Not available for admin users."),
    ("Every card must be verified.", "Every corporate card must be verified."),
    ("Applies to any currency.", "Applies to crypto currency."),
    ("The access token is invalid.", "The refresh token is invalid."),
    ("Unable to read the source bucket.", "Unable to read the mirrored bucket."),
  ])
  func anotherQualifierSpeaksOfOthers(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("The recipient is blocked.", "The user is blocked."),
    ("The wallet cannot be closed.", "The card cannot be closed."),
    ("No wallet was found.", "No card was found."), ("Wallet expired", "Card expired"),
    ("It was refused by the merchant.", "It was refused by the network."),
    ("No access to storage", "No access to disk"),
    ("The stream is open in the browser.", "The stream is open in the player."),
  ])
  func anotherThingIsTheMatter(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("The token of the app has expired.", "The refresh token of the mobile app has expired."),
    ("The wallet of the merchant is empty.", "The card of the recipient is empty."),
    ("The card of this merchant is lost.", "The virtual card of this recipient is lost."),
  ])
  func twoPlacesOfOneClause(_ base: String, _ revision: String) { check(base, revision, true) }

  @Test(arguments: [
    ("It has at most {limit} of them.", "It has at most 100 of them."),
    ("No route to %s was found", "No route to paris was found"),
  ])
  func aValueInPlaceOfAPlaceholder(_ base: String, _ revision: String) {
    #expect(change(base, revision) == .narrowed)
    #expect(change(revision, base) == .reworded)
  }

  @Test(arguments: [
    ("The refresh token has expired.", "The {type} token has expired.", TextChange.reworded),
    ("The file config.json is missing.", "The file {name} is missing.", .reworded),
    ("Wait 30 seconds until {date}.", "Wait {count} seconds until {date}.", .reworded),
    // What else is another text.
    ("The refresh token has expired.", "The {type} token has not expired.", .turned),
    ("The refresh token has expired.", "The {type} token has expired for uploads.", .narrowed),
    ("The key is not found here.", "The key is {state} found here.", .turned),
    ("Up to 10 keys are allowed.", "Up to {count} keys are allowed.", .reworded),
    ("Up to 10 keys are allowed.", "At least {count} keys are allowed.", .turned),
    ("10 requests per user are allowed.", "{count} requests per account are allowed.", .turned),
    ("Wait 30 seconds until {date}.", "Wait {count} minutes until {date}.", .turned),
  ])
  func aTemplateSaysOfAnyValueWhatWasSaidOfOne(
    _ base: String, _ revision: String, _ expected: TextChange
  ) {
    #expect(change(base, revision) == expected)
  }

  @Test(arguments: [
    ("The user was removed from it.", "The account was removed from it."),
    ("It cannot connect with that.", "It cannot join with that."),
    ("Failed to get the list.", "Failed to fetch the list."),
    ("Failed to compress logs.", "Failed to obtain logs."), ("To compress it", "To obtain it"),
    ("The order was handled.", "The order was processed."),
    ("The server returns it late.", "The server sends it late."),
    ("The {bucket} is full.", "The {container} is full."),
    ("The value is full.", "The {container} is full."),
    ("{0}: it has failed", "It has failed"),
  ])
  func otherWordsForTheSame(_ base: String, _ revision: String) { check(base, revision, false) }

  @Test(arguments: [
    ("The card has expired or was lost.", "The card has expired."),
    ("The email or phone number is missing.", "The phone number is missing."),
    ("The body is missing.", "The body is missing or empty."),
  ])
  func anAlternativeWidens(_ base: String, _ revision: String) { check(base, revision, true) }

  @Test(arguments: [
    ("Payment refused.", "Payment refused. This code is only returned for prepaid cards."),
    ("No reason given.", "No reason given. Banks only use this code where a law asks for it."),
    ("No reason given.", "No reason given. This code is only used where no other applies."),
  ])
  func aSentenceOnItsUseLimitsIt(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("The token is invalid.", "The provided token is invalid."),
    ("An error occurred.", "An unexpected error occurred."),
    ("The order was not found.", "The order was not found in our system."),
    ("The account is locked.", "The account is currently locked."),
    ("Access denied.", "Access denied for this resource."),
    ("Invalid JSON.", "Invalid JSON in the request body."),
    ("The service is unavailable.", "The service is temporarily unavailable."),
    ("Your plan does not include it.", "Your current plan does not include it."),
    ("The document has errors.", "The document has one or more errors."),
    ("The email address is malformed.", "The email address you entered is malformed."),
    ("Letters and digits are not allowed", "Letters or digits are not allowed"),
    ("The print failed to prevent damage", "The print failed to prevent printer damage"),
    ("A limit per key", "A limit per API key"), ("Up to €100", "Up to EUR 100"),
    ("It must be 10 characters", "It must be up to 10 characters"),
    ("Something is wrong", "Something is quite wrong"), ("It is old", "It is too old"),
    ("The key is revoked", "The key is centrally revoked"),
    ("It returned an invalid response", "It returned an unexpected response"),
    ("The unknown parameter x", "The invalid parameter x"),
    ("Each user has a limit", "Each account has a limit"),
  ])
  func whatGoesWithoutSayingDoesNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("Wait until the job is done.", "Wait until the nightly job is done."),
    ("Failed. Check the key and try again.", "Failed. Check the private part and try again."),
    (
      "Failed. Make sure the tool is in the dock.",
      "Failed. Make sure the tool is in the left dock."
    ),
  ])
  func otherAdviceIsNoOtherSituation(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test func wordsOfTheCodeAreKnownAnyway() {
    let named = Set(["ldap", "timeout"])
    #expect(change("Server is busy", "LDAP server is busy") == .narrowed)
    #expect(change("Server is busy", "LDAP server is busy", named: named) == .reworded)
    let sides = Sides(
      [entry("763", "Server is busy", name: "LDAP_BUSY")],
      [entry("763", "LDAP server is busy", name: "LDAP_BUSY")])
    #expect(VendorChanges(sides.comparison).changes.map(\.rule) == ["text-changed"])
  }

  /// The change of the code tells that.
  @Test func wordsThatTheCodeLostOrGotAreNoMore() {
    let sides = Sides(
      [entry("storage-open", "Opening of storage failed: see the log for more")],
      [entry("idb-open", "Opening of idb failed: see the log for more")])
    let changes = VendorChanges(sides.comparison).changes
    #expect(changes.map(\.rule) == ["code-renamed", "text-changed"])
  }

  @Test func aMessageThatSpeaksOfSomethingElseIsAnotherOne() {
    let sides = Sides(
      [entry("7", statements: [.message("user not in group")])],
      [entry("7", statements: [.message("inviter not in group")])])
    #expect(VendorChanges(sides.comparison).changes.map(\.rule) == ["message-replaced"])
  }

  /// Of other languages no words are known that go without saying.
  @Test(arguments: [
    ("Das Konto ist leider gesperrt", "Das Konto ist gesperrt"),
    ("该账户已冻结", "该企业账户已冻结"),
  ])
  func otherLanguagesAreLeftAlone(_ base: String, _ revision: String) {
    check(base, revision, false)
  }
}
