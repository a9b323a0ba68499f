internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Tables: `thead` with one row of heads, `tbody` with rows whose first cell may name them.
extension XMLProse {
  mutating func rows(of position: UInt32) {
    let parts = elements(of: position, named: ["thead", "tbody"])
    guard parts.map({ name($0) }) == ["thead", "tbody"] else {
      return findings.append(UnsupportedMarkup.tableParts(at: range(position)))
    }
    let header = elements(of: parts[0], named: ["tr"])
    for part in parts + header { tellAttributes(of: part) }
    if header.count != 1 { findings.append(UnsupportedMarkup.tableParts(at: range(parts[0]))) }
    for row in header + elements(of: parts[1], named: ["tr"]) {
      let cells = elements(of: row, named: row == header.first ? ["th"] : ["th", "td"])
      if cells.isEmpty { tellEmpty(row) }
      if row != header.first { tellAttributes(of: row) }
      add(.row, from: row) { prose in for cell in cells { prose.cell(cell) } }
    }
  }

  mutating func elements(of position: UInt32, named names: [String]) -> [UInt32] {
    children(of: position).filter { child in
      if node(child).isText {
        tellStray(child)
        return false
      }
      if names.contains(name(child)) { return true }
      tellUnknown(child)
      return false
    }
  }

  mutating func cell(_ position: UInt32) {
    tellAttributes(of: position, but: ["scope": ["col", "row"]])
    add(.cell, from: position) { $0.line { $0.inlines(in: position) } }
  }

  mutating func tellAttributes(of position: UInt32, but known: [String: [String]] = [:]) {
    for attribute in document.attributes(of: node(position)) {
      let isKnown =
        attribute.name.namespace == nil
        && known[attribute.name.local]?.contains(attribute.value) == true
      if !isKnown {
        findings.append(
          UnsupportedMarkup.attribute(
            attribute.name.local, at: text.range(of: attribute, in: node(position), file)))
      }
    }
  }
}
