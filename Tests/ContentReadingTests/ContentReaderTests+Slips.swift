/// Slips of the kind that everybody makes, each of which is one report and not several.
extension ContentReaderTests {
  static let slips = [
    Case(
      name: "a document for which there is no rule, in two versions",
      set: [
        "vendors/acme/1.0/more.md": "Code | Text\n", "vendors/acme/1.1/more.md": "Code | Text\n",
        "vendors/acme/1.1/errors.txt": "Code | Text\nE1 | One\n",
      ],
      expected: ["vendors/acme/1.1/more.md:1:1 document-without-rule"]),
    Case(
      name: "an image beside a document", set: ["vendors/acme/1.0/logo.png": "\u{0}\u{1}"],
      expected: ["vendors/acme/1.0/logo.png:1:1 document-without-rule"]),
    Case(
      name: "settings in a file of another name", set: ["Site.yml": "title: T\n"],
      remove: ["site.yaml"], expected: ["site.yaml missing-site-settings"]),
    Case(
      name: "settings of a vendor in a file of another name",
      set: ["vendors/acme/vendor.yml": sound[vendor] ?? ""], remove: [vendor],
      expected: ["vendors/acme missing-vendor-settings"]),
    Case(
      name: "settings by both names", set: ["site.yml": "title: T\n"],
      expected: ["site.yml unknown-file"]),
    Case(
      name: "a folder in capitals",
      set: [
        "vendors/Acme/vendor.yaml": sound[vendor] ?? "",
        "vendors/Acme/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "concepts/one.md": "---\ntitle: One\nentries: [acme/errors/E1]\n---\n",
      ],
      remove: [vendor, "vendors/acme/1.0/errors.txt"],
      expected: ["vendors/Acme wrong-folder-name"]),
    Case(
      name: "a number of entries of a version that is not there",
      set: [vendor: (sound[vendor] ?? "") + "\nexpect: { 1.0: 2, 1.00: 3 }\n"],
      expected: ["\(vendor):7:19 unknown-version"]),
    Case(
      name: "another number of entries because a line is not read",
      set: [
        vendor: (sound[vendor] ?? "") + "\nexpect: 3\n",
        "vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nwhat is this\nE2 | Two\n",
      ],
      expected: ["vendors/acme/1.0/errors.txt:3:1 line-not-read"]),
    Case(
      name: "a slip in how a document is read",
      set: [vendor: (sound[vendor] ?? "").replacing("Code: code", with: "Code: cod")],
      expected: ["\(vendor):6:22 unknown-word"]),
    Case(
      name: "a slip in a key of how a document is read",
      set: [vendor: (sound[vendor] ?? "").replacing("columns:", with: "colums:")],
      expected: ["\(vendor):6:5 unknown-key"]),
    Case(
      name: "front matter that is no YAML", set: ["pages/about.md": "---\ntitle: A: B\n---\n"],
      expected: ["pages/about.md:2:9 broken-yaml"]),
    Case(
      name: "no settings of the site", set: ["site.yaml": ""],
      expected: ["site.yaml:1:1 empty-document"]),
    Case(
      name: "settings of a vendor that are empty", set: [vendor: "\n"],
      expected: ["\(vendor):1:1 empty-document"]),
    Case(
      name: "a merge that nobody decided",
      set: [
        vendor: "<<<<<<< HEAD\nname: Acme\n=======\nname: ACME\n>>>>>>> theirs\n",
        "pages/about.md": "---\ntitle: T\n---\na\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n",
      ],
      expected: ["pages/about.md:5:1 merge-conflict", "\(vendor):1:1 merge-conflict"]),
  ]
}
