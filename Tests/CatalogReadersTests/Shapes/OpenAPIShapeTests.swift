import CatalogModel
import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

/// An OpenAPI description in YAML, and its entries with their endpoints and messages.
struct OpenAPICase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let entries: [String]

  init(_ name: String, _ text: String, _ entries: [String]) {
    (self.name, self.text, self.entries) = (name, text, entries)
  }

  var testDescription: String { name }

  func check() {
    let document = SourceDocument(path: "acme/1/a.yaml", text: text)
    let instructions = ReadingInstructions(shape: .openAPI(OpenAPIShape()))
    let read = DocumentReader(instructions).read(document, named: "a.yaml")
    let outlines = zip(EntryOutline.lines(of: read.value), read.value.entries).map { line, entry in
      line + entry.messages.map { " “\($0)”" }.joined() + entry.endpoints.map { " @" + $0 }.joined()
    }
    #expect(outlines == entries)
    #expect(read.diagnostics.map(\.id) == (entries.isEmpty ? ["no-entries"] : []))
    expectEveryLineAccountedFor(document, read)
  }
}

@Suite("Reading OpenAPI descriptions")
struct OpenAPIShapeTests {
  @Test(arguments: [
    OpenAPICase(
      "codes of an enumeration, with their descriptions",
      """
      openapi: 3.0.0
      components:
        schemas:
          Error:
            properties:
              code: { $ref: '#/components/schemas/Code' }
          Code:
            enum:
              - card_expired
              - card_stolen
            x-enum-varnames: [Expired, Stolen]
            x-enum-descriptions:
              card_expired: The card has expired.
      """,
      [
        "9-9 Code: card_expired name=Expired | The card has expired.",
        "10-10 Code: card_stolen name=Stolen",
      ]),
    OpenAPICase(
      "descriptions listed in a text, constants with their own",
      """
      openapi: 3.1.0
      components:
        schemas:
          ErrorCode:
            description: |
              The code:
              - `no_card`: There is none.
              * no_key - Neither.
            enum: [no_card, no_key]
          ErrorType:
            oneOf:
              - const: card_error
                description: Of cards.
      """,
      [
        "9-9 ErrorCode: no_card | There is none.", "9-9 ErrorCode: no_key | Neither.",
        "12-12 ErrorType: card_error | Of cards.",
      ]),
    OpenAPICase(
      "codes in examples, with the status and the endpoints",
      """
      openapi: 3.0.0
      paths:
        /cards:
          get:
            responses:
              '404': { $ref: '#/components/responses/NotFound' }
              '200': { content: { a/b: { example: { code: fine } } } }
          post:
            responses:
              '404': { $ref: '#/components/responses/NotFound' }
      components:
        responses:
          NotFound:
            description: There is none.
            content:
              application/json:
                examples:
                  one:
                    summary: No card
                    value: { error: { code: no_card, message: "No card {id}." } }
                  two:
                    value: { error: { code: 404, message: None } }
      """,
      ["20-20 Responses: no_card status=404 | No card “No card {id}.” @GET /cards @POST /cards"]),
    OpenAPICase(
      "responses, where there are no codes",
      """
      swagger: '2.0'
      paths:
        /a:
          get:
            responses:
              400: { description: Bad. }
              404: { $ref: '#/responses/Missing' }
              200: { description: Good. }
          put:
            responses:
              400: { description: Worse. }
              default: { description: Any. }
      responses:
        Missing: { description: Not there. }
      """,
      [
        "6-6 Responses: 400 status=400 | Bad. ¶ Worse. @GET /a @PUT /a",
        "14-14 Responses: Missing status=404 | Not there. @GET /a",
      ]),
    OpenAPICase(
      "references in circles, and out of the document",
      """
      openapi: 3.0.0
      components:
        schemas:
          Error: { $ref: '#/components/schemas/Error' }
          ErrorB:
            allOf:
              - $ref: '#/components/schemas/ErrorB'
              - $ref: 'other.yaml#/C'
              - properties: { code: { enum: [x_y] } }
      """, ["9-9 ErrorB: x_y"]),
    OpenAPICase(
      "tables and lists in the descriptions of responses",
      """
      openapi: 3.1.0
      paths:
        /doors:
          post:
            responses:
              '400':
                description: |
                  The request is wrong.

                  | Code | Meaning | Solution |
                  |------|---------|----------|
                  | 1001 | No key  | Send one |
                  | 1002 | Old key | |
              '403':
                description: "Not you:\\n\\n- `door_shut`: It is *shut*.\\n- `door_lost`: It is gone."
              '404':
                description: |
                  | Status | Meaning |
                  |--------|---------|
                  | 404 | Not there |
              '409':
                description: |
                  Try:
                  - again
                  - `later`
        /keys:
          get:
            responses:
              '400':
                description: |
                  | Code | Meaning |
                  |------|---------|
                  | 1002 | Old key |
      """,
      [
        "12-12 Responses: 1001 status=400 | No key @POST /doors",
        "13-13 Responses: 1002 status=400 | Old key @POST /doors @GET /keys",
        "15-15 Responses: door_shut status=403 | It is shut. @POST /doors",
        "15-15 Responses: door_lost status=403 | It is gone. @POST /doors",
      ]),
    OpenAPICase(
      "tables of errors in other descriptions",
      """
      openapi: 3.1.0
      info:
        description: |
          # Errors of doors

          | Code | Meaning |
          |------|---------|
          | D-01 | No door |

          # Colours

          | Code | Meaning |
          |------|---------|
          | C-01 | Red |
      paths:
        /doors:
          get:
            description: |
              Opens.

              | Error code | Meaning |
              |------------|---------|
              | D-02 | No key |
            responses: {}
      """,
      [
        "8-8 Errors of doors: D-01 | No door", "23-23 Responses: D-02 | No key @GET /doors",
      ]),
    OpenAPICase(
      "enumerations of other things",
      """
      openapi: 3.0.0
      paths: {}
      components:
        schemas:
          Card:
            properties:
              type: { enum: [debit, credit] }
              code: { enum: [a_b, c_d] }
          Error:
            properties:
              status: { enum: [open_a, open_b] }
              code: { enum: [400, 404] }
              type: { enum: [error] }
      """, []),
  ])
  func descriptions(_ test: OpenAPICase) { test.check() }
}
