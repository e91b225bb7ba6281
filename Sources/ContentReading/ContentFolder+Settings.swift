import CatalogReaders
import Diagnostics
import YAMLReading

extension ContentFolder {
  /// What `read` takes out of a YAML file of the site's authors. Reports the keys that it does not ask for;
  /// `nil` for a file that cannot be read at all.
  func settings<Value>(
    in file: ContentFile, _ limits: ReadingLimits, _ read: (inout YAMLMapping) -> Value
  ) -> Diagnosed<Value?> {
    let decoded = text(file, limits)
    guard let document = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
    let yaml = YAMLParser.parse(document)
    let problems = decoded.diagnostics + yaml.diagnostics
    guard let node = yaml.value else { return Diagnosed(nil, problems) }
    var keys = YAMLMapping(node)
    let value = read(&keys)
    return Diagnosed(value, problems + keys.finish())
  }
}
