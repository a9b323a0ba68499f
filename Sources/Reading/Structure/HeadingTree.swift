internal import Catalog
internal import Text

/// A heading with the blocks under it and the headings below it.
struct HeadingNode {
  let heading: MarkdownDocument.Heading
  var blocks: [Block] = []
  var children: [HeadingNode] = []

  var title: Located<String> {
    Located(heading.content.plainText.trimmed, at: heading.range)
  }

  var isEmpty: Bool { blocks.isEmpty && children.isEmpty }
}

/// A document as a tree: what stands before the first heading, then the headings.
struct HeadingTree {
  var lead: [Block] = []
  var nodes: [HeadingNode] = []

  init(_ parts: [MarkdownDocument.Part]) {
    var open: [HeadingNode] = []
    for part in parts {
      switch part {
      case .heading(let heading):
        close(&open, to: heading.level)
        open.append(HeadingNode(heading: heading))
      case .block(let block):
        if open.isEmpty { lead.append(block) } else { open[open.count - 1].blocks.append(block) }
      }
    }
    close(&open, to: 0)
  }

  /// Closes the open headings that a heading of this level does not belong to.
  private mutating func close(_ open: inout [HeadingNode], to level: Int) {
    while let last = open.last, last.heading.level >= level {
      open.removeLast()
      if open.isEmpty {
        nodes.append(last)
      } else {
        open[open.count - 1].children.append(last)
      }
    }
  }
}
