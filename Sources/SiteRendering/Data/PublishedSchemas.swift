/// The JSON Schemas of our files, which the site publishes below `schema/`.
enum PublishedSchemas {
  static let files: [OutputFile] = []
}
