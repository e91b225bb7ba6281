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
      name: "a document up to a version that lacks it",
      set: [
        vendor: """
        name: Acme
        documents:
          - { file: '*.txt', until: 1.0.1, shape: table, category: Errors }
          - { file: '*.txt', shape: bullets, code: 'E\\d', category: Errors }
        """,
        "vendors/acme/1.1/errors.txt": "• E1\n\n  One\n", "vendors/acme/1.0.1/data.md": "E1",
      ],
      expected: ["\(vendor):3:14 missing-document"]),
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
      name: "a vendor by the name of a file of the site",
      set: [
        "vendors/index.json/vendor.yaml": sound[vendor] ?? "",
        "vendors/index.json/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "concepts/one.md": "---\ntitle: One\nentries: [index.json/errors/E1]\n---\n",
      ],
      expected: ["vendors/index.json taken-folder-name"]),
    Case(
      name: "vendors by the names of pages and folders of the site",
      set: [
        "vendors/search/vendor.yaml": sound[vendor] ?? "",
        "vendors/search/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "vendors/codes/vendor.yaml": sound[vendor] ?? "",
        "vendors/codes/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "vendors/schema/vendor.yaml": sound[vendor] ?? "",
        "vendors/schema/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "vendors/sitemap-2.xml/vendor.yaml": sound[vendor] ?? "",
        "vendors/sitemap-2.xml/1.0/errors.txt": "Code | Text\nE1 | One\n",
        "vendors/sitemap/vendor.yaml": sound[vendor] ?? "",
        "vendors/sitemap/1.0/errors.txt": "Code | Text\nE1 | One\n",
      ],
      expected: ["search", "codes", "schema", "sitemap-2.xml"].map {
        "vendors/\($0) taken-folder-name"
      }),
    Case(
      name: "a version by the name of the catalog",
      set: ["vendors/acme/Catalog.json/errors.txt": "Code | Text\nE1 | One\n"],
      expected: ["vendors/acme/Catalog.json taken-folder-name"]),
    Case(
      name: "a homepage that is no web address",
      set: [vendor: "homepage: acme.example\n" + (sound[vendor] ?? "")],
      expected: ["\(vendor):1:11 not-a-web-address"]),
    Case(
      name: "addresses that are none, or of which the document is not known",
      set: [
        vendor: """
        name: A
        documents:
          - { file: errors.txt, address: acme.example, shape: table }
          - { file: "*.md", address: "https://acme.example/", shape: table }
          - { address: "https://acme.example/", shape: table }
          - { file: old.txt, until: "1.0", address: "https://acme.example/", shape: table }
        """
      ],
      expected: [
        "\(vendor):3:34 not-a-web-address", "\(vendor):4:14 missing-document",
        "\(vendor):4:31 unused-address", "\(vendor):5:17 unused-address",
        "\(vendor):6:13 missing-document", "\(vendor):6:46 unused-address",
      ]),
    Case(
      name: "a homepage and a language with digits",
      set: [
        vendor: "homepage: https://acme.example/docs?v=1\n" + (sound[vendor] ?? ""),
        "site.yaml": "title: T\nlanguage: es-419\n",
      ]),
    Case(
      name: "a language that begins with a digit", set: ["site.yaml": "title: T\nlanguage: 4s\n"],
      expected: ["site.yaml:2:11 wrong-language"]),
    Case(
      name: "a language with parts of its own",
      set: ["site.yaml": "title: T\nlanguage: en-x-pirate\n"]),
    Case(
      name: "a language that ends too early", set: ["site.yaml": "title: T\nlanguage: en-\n"],
      expected: ["site.yaml:2:11 wrong-language"]),
    Case(
      name: "a version where the changes are",
      set: [
        "vendors/acme/Changes/errors.txt": "Code | Text\nE1 | One\n",
        "vendors/acme/notes/errors/E9.md": "Text\n",
      ],
      expected: ["vendors/acme/Changes taken-folder-name"]),
    Case(
      name: "a key of a document beside the documents",
      set: [
        vendor: "name: Acme\nshape: table\ndocuments:\n  - { file: '*', category: Errors }\n"
      ],
      expected: ["\(vendor):2:1 unknown-key"]),
    Case(
      name: "a key of the vendor below a document",
      set: [
        vendor: "documents:\n  - { file: '*', shape: table, category: Errors, name: Acme }\n"
      ],
      expected: ["\(vendor):2:50 unknown-key"]),
    Case(
      name: "the title of the site below another key",
      set: ["site.yaml": "navigation: []\nlimits: { title: Errors }\n"],
      expected: ["site.yaml:2:11 unknown-key"]),
    Case(
      name: "a document that is read otherwise up to a version",
      set: [
        vendor: """
        name: Acme
        documents:
          - { file: errors.txt, until: 1.0, shape: table, category: Errors }
          - { file: errors.txt, shape: bullets, code: 'E\\d', category: Errors }
        """,
        "vendors/acme/1.1/errors.txt": "• E1\n\n  One\n\n• E2\n\n  Two\n",
      ],
      expected: []),
    Case(
      name: "a document that was there up to a version",
      set: [
        vendor: """
        name: Acme
        documents:
          - { file: errors.txt, until: 1.0, shape: table, category: Errors }
          - { file: errors.md, shape: table, category: Errors }
        """,
        "vendors/acme/1.1/errors.md": "| Code | Text |\n|---|---|\n| E1 | One |\n| E2 | Two |\n",
      ],
      expected: []),
    Case(
      name: "a document that is read up to a version, and there still",
      set: [
        vendor: (sound[vendor] ?? "").replacing("shape:", with: "until: 1.0\n    shape:"),
        "vendors/acme/1.1/errors.txt": "Code | Text\nE1 | One\nE2 | Two\n",
      ],
      expected: ["vendors/acme/1.1/errors.txt:1:1 document-without-rule"]),
    Case(
      name: "a way of reading up to a version that is not there",
      set: [vendor: (sound[vendor] ?? "").replacing("shape:", with: "until: 1.1\n    shape:")],
      expected: ["\(vendor):4:12 unknown-version"]),
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
      name: "a slip in how a document is read whose bytes are odd",
      set: [
        vendor: (sound[vendor] ?? "").replacing("columns:", with: "encoding: utf\n    columns:"),
        "vendors/acme/1.0/errors.txt": "\u{FEFF}Code | Text\nE1 | One\n",
      ],
      expected: ["\(vendor):6:15 unknown-word"]),
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
