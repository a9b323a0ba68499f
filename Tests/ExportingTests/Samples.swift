import Catalog
import Text

/// Small pieces of the model, as an author's text would make them.
enum Sample {
  static let range = SourceRange(file: FileID(0))

  static func text(_ text: String) -> Inline { .text(text, range) }

  static func paragraph(_ text: String) -> Block { .paragraph([Self.text(text)]) }

  static func prose(_ paragraphs: String...) -> Prose { Prose(paragraphs.map(paragraph)) }

  static func item(_ text: String, box: Bool? = nil, _ more: [Block] = []) -> ProseListItem {
    ProseListItem(box: box, key: nil, blocks: [paragraph(text)] + more, range: range)
  }

  static func list(_ items: [ProseListItem], ordered: Bool = false) -> Block {
    .list(ProseList(isOrdered: ordered, items: items, range: range))
  }

  static func cell(_ content: Inline...) -> TableCell {
    TableCell(content: content, range: range)
  }
}
