import Testing

@testable import CatalogDiffing

/// Texts with the same words that say something else, and texts in other words that say the same.
struct TurnedMeaningTests {
  private func check(_ base: String, _ revision: String, _ isTurned: Bool) {
    #expect(TurnedMeaning.isTurned(base, revision) == isTurned, "\(base) > \(revision)")
    #expect(TurnedMeaning.isTurned(revision, base) == isTurned, "\(revision) > \(base)")
  }

  @Test(arguments: [
    ("You may retry this request", "You may not retry this request"),
    ("The request can be repeated", "The request can't be repeated"),
    ("The request can be repeated", "The request can’t be repeated"),
    ("The request can be repeated", "The request cannot be repeated"),
    ("Do not retry", "Retry"),
    ("The IP is not allowed", "The IP is allowed"),
    ("You are not allowed to retry this", "You are allowed to retry this"),
    ("The user exists", "The user does not exist"),
    ("Sent with a token in the header", "Sent without a token in the header"),
    ("Not found. Retry it.", "Not found. Do not retry it."),
  ])
  func aNegationTurnsWhatItNegates(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("The card is valid", "The card is invalid"), ("At least 5 items", "At most 5 items"),
    ("Allowed before the date", "Allowed after the date"), ("A maximum of it", "A minimum of it"),
    ("The feature is enabled", "The feature is disabled"),
    ("This field is required", "This field is optional"),
    ("The error is permanent", "The error is temporary"),
    ("Either the key or the card is missing.", "Neither the key nor the card is missing."),
    ("Either a or b is missing.", "Neither a nor b is missing."),
    ("Sent unless the card is valid", "Sent if the card is valid"),
    ("The name is too long", "The name is too short"),
    ("The amount is too high", "The amount is too low"),
    ("The header is missing", "The header is present"),
    ("The client must retry", "The client may retry"),
    ("The first item is wrong", "The last item is wrong"),
    ("Sent if any field is wrong", "Sent if all fields are wrong"),
    ("Any of the fields is wrong", "All of the fields are wrong"),
    ("The amount was credited to it", "The amount was debited from it"),
    ("The key was created", "The key was deleted"), ("Above the limit", "Under the limit"),
    ("The shop is closed", "The shop is opened"),
    ("The amount exceeds the limit", "The amount is below the limit"),
    ("The link is public", "The link is private"),
    ("The item is in stock", "The item is out of stock"),
    ("The item in the cart is in stock", "The item in the cart is out of stock"),
    ("The source account is closed", "The destination account is closed"),
    ("All items failed", "Some items failed"),
    ("One of the items failed", "All of the items failed"),
    ("Some of the items failed", "None of the items failed"),
    ("Every field is required", "Some field is required"),
    ("The token and the key must be set", "The token or the key must be set"),
    ("Between 1 and 10, inclusive", "Between 1 and 10, exclusive"),
    ("The token must be renewed", "The token can be renewed"),
    ("Clients may retry it", "Clients should retry it"),
    ("The header is required", "The header is recommended"),
    ("The answer is always signed", "The answer is sometimes signed"),
    ("The date must not be in the past", "The date must be in the past"),
    ("The card is no longer supported", "The card is not yet supported"),
    ("Retry during the window", "Retry after the window"), ("Sent once", "Sent twice"),
    ("The amount is in cents", "The amount is in dollars"),
    ("At most 100 characters", "At most 100 bytes"),
    ("The limit was raised", "The limit was lowered"),
    ("Use the live key", "Use the test key"), ("Contact the merchant", "Contact the customer"),
  ])
  func aContraryInTheSamePlaceTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("Maximum of 100 items", "Maximum of 10 items"), ("Wait 30 seconds", "Wait 30 minutes"),
    ("From 5-10 characters", "From 5-20 characters"), ("Up to 5 MB", "Up to 10MB"),
    ("At least 5% of it", "At least 7% of it"), ("After three days", "After five days"),
    ("Wait for one minute", "Wait for one hour"), ("Wait for a minute", "Wait for a day"),
    ("10 requests per minute", "10 requests per hour"), ("Up to EUR 100", "Up to USD 100"),
    ("More than 100 requests a minute", "More than 60 requests a minute"),
    ("Up to €100", "Up to $100"), ("Up to 100 EUR", "Up to 100 USD"),
    ("At least £5", "At least £7"), ("Of 5–10 characters", "Of 5–20 characters"),
  ])
  func anotherQuantityTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("At least one item must be given", "Exactly one item must be given"),
    ("At most one item may be given", "Exactly one item may be given"),
    ("Only one of a and b may be set", "At least one of a and b may be set"),
    ("Exactly one of the fields must be set", "One or more of the fields must be set"),
    ("Up to 10 items are allowed", "Exactly 10 items are allowed"),
    ("At least 10 items are required", "More than 10 items are required"),
    ("No more than 10 items are allowed", "Fewer than 10 items are allowed"),
    ("It must be greater than 10", "It must be greater than or equal to 10"),
    ("It must be less than 10", "It must be less than or equal to 10"),
    ("It must be > 0", "It must be >= 0"), ("It must be ≤ 10", "It must be < 10"),
    ("It must be on or before the end date", "It must be before the end date"),
    ("It is sent exactly once", "It is sent at least once"),
    ("It must be at most the limit", "It must be at least the limit"),
    ("It must be below the limit", "It must be less than or equal to the limit"),
    ("It must not exceed 10", "It must not be below 10"),
    ("The message is sent once", "The message is sent at least once"),
    ("The message is sent twice a day", "The message is sent at least twice a day"),
    ("Sent once per card", "Sent more than once per card"),
  ])
  func anotherBoundTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("Up to 10 items are allowed", "At most 10 items are allowed"),
    ("At most one item may be given", "Only one item may be given"),
    ("A minimum of 10 items is required", "At least 10 items are required"),
    ("It must be at least 10", "It must be >= 10"),
    ("It must be 10 or more", "It must be at least 10"),
    ("It must not exceed 10", "It must be at most 10"),
    ("It must be greater than or equal to 10", "It must be 10 or greater"),
    ("It must not be less than 10", "It must be at least 10"),
    ("It must be no later than the end date", "It must be on or before the end date"),
    // The complaint and the requirement.
    ("It must be at most 10", "It is more than 10"), ("It must be > 10", "It is less than 10"),
    ("Must have at least 8 characters", "Has fewer than 8 characters"),
    ("More than 10 items are refused", "At most 10 items are accepted"),
    ("It must not exceed the limit", "It must be less than or equal to the limit"),
    ("It exceeds the maximum of 10", "It is more than the maximum of 10"),
    ("It can be used once", "It can only be used once"),
    ("It may be used once", "It may be used exactly once"),
    ("It must be used once", "It was used more than once"),
    ("It may be used at most once", "It may be used once"),
    // Signs of other things, and words of other kinds.
    ("Retry it once the card is active", "Retry at least once when the card is active"),
    ("All of them at once", "At least once all of them"),
    ("Set <limit> 10", "Set the limit 10"), ("a -> 10", "a < 10"),
    ("It must be 10 characters", "It must be up to 10 characters"),
  ])
  func anotherWayToNameABoundDoesNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("Only admins can do this", "Admins can do this"),
    ("The link is only valid for the owner", "The link is valid for the owner"),
    ("Sent only if the card has expired", "Sent if the card has expired"),
    ("Open for business accounts only", "Open for business accounts"),
    ("It must only have letters", "It must have letters"),
    ("Only cards of the bank are accepted", "All cards of the bank are accepted"),
    ("The amount was partially refunded", "The amount was refunded"),
    ("The order is partly paid", "The order is paid"),
    ("The order is not fully paid", "The order is not paid"),
    ("The storage is almost full", "The storage is full"),
    ("Only an owner may close it", "An owner may close it"),
    ("The error is only sent for cards", "The error is sent for cards"),
    ("The request was rejected (web only).", "The request was rejected."),
    ("The request was rejected. Legacy apps only.", "The request was rejected."),
  ])
  func aLimitThatCameTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("Only admins can do this", "Nobody but admins can do this"),
    ("Only admins can do this", "This is reserved for admins"),
    ("Only PNG files are read", "PNG files are read, others are ignored"),
    ("Only cards of the bank", "Exclusively cards of the bank"),
    ("It may only have letters", "It must have letters"),
    ("Only letters are allowed", "The name must have letters that are allowed"),
    ("This is only a warning", "This is a warning"),
    ("You only need to wait", "You need to wait"),
    ("You only have to wait", "You have to wait"),
    ("Retry only after the reset", "Retry after the reset"),
    ("The link is only valid for 10 minutes", "The link is valid for 10 minutes"),
    ("The only way is to wait", "The way is to wait"),
    ("The field is read-only", "The field can be read alone"),
    ("Only one card may be used", "One card may be used"),
    ("Not only admins can do this", "Admins can do this"),
    ("The amount was partially refunded", "A part of the amount was refunded"),
    ("The amount was fully refunded", "The amount was refunded"),
    ("The order is not fully paid", "The order is partially paid"),
    ("The service is temporarily unavailable", "The service is unavailable"),
    ("The card was already used", "The card was used"),
    ("The request was rejected. Only admins see why.", "The request was rejected."),
    ("The request was rejected. Only.", "The request was rejected."),
  ])
  func aLimitInOtherWordsDoesNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("Up to 10 requests per user", "Up to 10 requests per account"),
    ("A limit per card", "A limit for each device"),
    ("10 requests per user per day", "10 requests per account per day"),
    ("10 requests per API key", "10 requests per project"),
  ])
  func anotherBasisTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("A limit per user", "A limit for every user"), ("A limit per key", "A limit per API key"),
    ("A limit per user", "A limit per users"), ("The limit per request", "The limit per call"),
    ("A limit per user", "A limit"), ("A limit per user and card", "A limit per card and user"),
    ("Each user has a limit", "Each account has a limit"),
    ("A limit per application", "A limit per app"), ("One per line", "One for each row"),
  ])
  func anotherWayToNameABasisDoesNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("From {a} to {b}", "From {b} to {a}"), ("Value {0} of {1}", "Value {1} of {0}"),
    ("Got <type> for <name>, not <key>", "Got <name> for <type>, not <key>"),
  ])
  func anotherPlaceOfAValueTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("Both {a} and {b}", "Both {b} and {a}"), ("One of {a}, {b}", "One of {b}, {a}"),
    ("{a} is above {b}", "{b} is higher than {a}"), ("From {a} to {b}", "From {a} to {c}"),
  ])
  func anotherOrderOfValuesDoesNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    // The complaint and the requirement.
    ("The amount must be positive", "The amount is not positive"),
    ("Value must not be empty", "The value is empty"),
    ("You are not authorized to see this", "You must be authorized to see this"),
    ("Not a number", "Expected a number"),
    // Another way to negate.
    ("The password is wrong", "The password is not correct"),
    ("The card is invalid", "The card is not valid"),
    ("The device is unregistered", "The device is not registered"),
    ("The feature is disabled", "The feature is not enabled"),
    ("Failed to read the file", "Could not read the file"),
    ("Missing parameter in the request", "No parameter in the request"),
    ("The user has no permission to read this", "The user lacks permission to read this"),
    ("There is no account with this id", "The account with this id was not found"),
    ("The session can't be used", "The session cannot be used"),
    ("Could not find the user", "The user was not found"),
    // Words that negate nothing, or something that came with them.
    ("Not only cards are accepted", "Cards are accepted"),
    ("Whether or not the card is valid", "Whether the card is valid"),
    ("Payment failed", "Payment failed. No card was charged."),
    ("The card was rejected", "The card, which was not signed, was rejected"),
    // Contraries elsewhere, and words that only look like some.
    ("Retry it after 30 seconds", "Wait 30 seconds before you retry it"),
    ("The form was sent", "The inform was sent"), ("Show the voice", "Show the invoice"),
    // Contraries that come to the same.
    ("Sent unless the card is valid", "Sent if the card is not valid"),
    ("It must be different", "It must not be the same"), ("It is absent", "It is not present"),
    ("It must not exceed the limit", "It must be below the limit"),
    ("The PIN is not right", "The PIN is wrong"),
    ("It may only have letters", "It must only have letters"),
    ("It may not be empty", "It must not be empty"),
    ("It applies to any card", "It applies to all cards"),
    ("Letters and digits are not allowed", "Letters or digits are not allowed"),
    ("Check the key and try again", "Check the key or the name and try again"),
    ("The code must be sent", "The code should be sent"),
    ("It can be 5 at most", "It must be 5 at most"),
    ("The item is not in stock", "The item is out of stock"),
    ("It is not within the range", "It is outside the range"),
    ("Wait 120 seconds", "Wait 2 minutes"), ("It is not in the list", "It is missing in the list"),
  ])
  func otherWordsForTheSameDoNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("Wait 60 seconds", "Wait 1 minute"), ("Up to 1000 items", "Up to 1,000 items"),
    ("Up to five items", "Up to 5 items"), ("Up to 5 MB", "Up to 5MB"),
    ("Wait 30", "Wait 30 seconds"), ("Wait a minute", "Wait 60 seconds"),
    ("A second request", "A third request"), ("Up to $100", "Up to 100 USD"),
    ("Up to €100", "Up to EUR 100"), ("Wait one day", "Wait 24 hours"),
    ("It is too large", "It is larger than 10 MB"),
    ("See section 4 of version 3", "See section 5 of version 4"),
    ("Since 2023", "Since 2024"), ("Until 3 May 2023", "Until 4 May 2024"),
    ("On 2023-01-03", "On 2023-01-04"), ("Uses TLS 1.1", "Uses TLS 1.2"),
    ("See https://a.example/v2/100", "See https://a.example/v3/101"),
    ("Returns 4xx", "Returns 5xx"), ("Value {0} of {1}", "Value {1} of {2}"),
  ])
  func otherNumbersDoNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }
}
