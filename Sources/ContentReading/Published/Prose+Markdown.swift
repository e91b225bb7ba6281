import CatalogModel
import Markdown

extension Prose {
  /// A text that was written as CommonMark: paragraphs, lists without numbers, code spans. Of
  /// anything else the characters stay.
  init(markdown: String) {
    var blocks: [Block] = []
    for block in MarkdownBlocks.blocks(of: markdown) {
      let inlines = Self.inlines(of: block.content)
      if block.item == nil {
        blocks.append(.paragraph(inlines))
      } else if case .list(let items)? = blocks.last {
        blocks[blocks.count - 1] = .list(items + [inlines])
      } else {
        blocks.append(.list([inlines]))
      }
    }
    self.init(blocks)
  }

  private static func inlines(of content: MarkdownBlock.Content) -> [Inline] {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines):
      inlines.map { inline in
        switch inline {
        case .text(let text), .html(let text): .text(text)
        case .code(let text, _): .code(text)
        case .softBreak, .lineBreak: .text("\n")
        }
      }
    case .code(let text): [.code(text)]
    case .html(let text): [.text(text)]
    }
  }
}
