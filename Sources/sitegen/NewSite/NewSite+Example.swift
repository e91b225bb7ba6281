extension NewSite {
  /// A made-up vendor with two versions of its page and a note, to be looked at and thrown away.
  static let exampleVendor = [
    File(
      path: "content/vendors/example/vendor.yaml",
      text: """
        name: Example Payments
        product: Payments API
        documents:
          # 'sitegen read FILE' proposes these lines for any document.
          - file: errors.md
            shape: table

        """),
    File(
      path: "content/vendors/example/2026-01-15/errors.md",
      text: """
        # Errors of the Payments API

        Every error has an HTTP status and one of these codes.

        ## Payments

        | Code | HTTP status | Meaning |
        |---|---|---|
        | `card_declined` | 402 | The bank declined the card. |
        | `card_expired` | 402 | The card is past its last month. |
        | `amount_too_small` | 400 | The amount is below the least amount of the currency. |

        ## Access

        | Code | HTTP status | Meaning |
        |---|---|---|
        | `key_missing` | 401 | The request has no `Authorization` header. |
        | `key_unknown` | 401 | There is no such key, or it was revoked. |

        """),
    File(
      path: "content/vendors/example/2026-06-01/errors.md",
      text: """
        # Errors of the Payments API

        Every error has an HTTP status and one of these codes.

        ## Payments

        | Code | HTTP status | Meaning |
        |---|---|---|
        | `card_declined` | 402 | The bank declined the card, and did not say why. |
        | `card_expired` | 402 | The card is past its last month. |
        | `amount_too_small` | 422 | The amount is below the least amount of the currency. |

        ## Access

        | Code | HTTP status | Meaning |
        |---|---|---|
        | `key_missing` | 401 | The request has no `Authorization` header. |
        | `key_unknown` | 401 | There is no such key, or it was revoked. |
        | `too_many_requests` | 429 | More than 100 requests arrived within a second. |

        """),
    File(
      path: "content/vendors/example/notes/payments/card_declined.md",
      text: """
        ## What to do

        - Ask the customer for another card, or to call the bank.
        - Do not try the same card again at once: see [too_many_requests](entry:example/access/too_many_requests).

        """),
  ]
}
