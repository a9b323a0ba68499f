internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Tables: `thead` with one row of heads, `tbody` with rows whose first cell may name them.
extension XMLProse {
  mutating func rows(of position: UInt32) {
    let parts = elements(of: position) { $0 == .thead || $0 == .tbody }
    guard parts.map({ tree.tag($0) }) == [.thead, .tbody] else {
      return findings.append(UnsupportedMarkup.tableParts(at: tree.range(position)))
    }
    let header = elements(of: parts[0]) { $0 == .tr }
    for part in parts + header { tellAttributes(of: part) }
    if header.count != 1 {
      findings.append(UnsupportedMarkup.tableParts(at: tree.range(parts[0])))
    }
    for row in header + elements(of: parts[1], where: { $0 == .tr }) {
      let isHeader = row == header.first
      let cells = elements(of: row) { $0 == .th || $0 == .td && !isHeader }
      if cells.isEmpty { tellEmpty(row) }
      if !isHeader { tellAttributes(of: row) }
      add(.row, from: row) { prose in for cell in cells { prose.cell(cell) } }
    }
  }

  private mutating func elements(
    of position: UInt32, where belongs: (ProseTag) -> Bool
  ) -> [UInt32] {
    var elements: [UInt32] = []
    for child in tree.children(of: position) {
      if tree.node(child).isText {
        tellStray(child)
      } else if let tag = tree.tag(child), belongs(tag) {
        elements.append(child)
      } else {
        tellUnknown(child)
      }
    }
    return elements
  }

  private mutating func cell(_ position: UInt32) {
    tellAttributes(of: position) { $0 == "scope" && ($1 == "col" || $1 == "row") }
    add(.cell, from: position) { $0.line { $0.inlines(in: position) } }
  }

  /// Tells of all attributes but those whose name and value are known.
  mutating func tellAttributes(
    of position: UInt32, but isKnown: (String, String) -> Bool = { _, _ in false }
  ) {
    for attribute in tree.attributes(of: position) {
      let name = tree.document.name(of: attribute)
      if name.namespace != nil || !isKnown(name.local, attribute.value) {
        findings.append(UnsupportedMarkup.attribute(name.local, at: tree.range(of: attribute)))
      }
    }
  }
}
