internal import Catalog
internal import Diagnostics
internal import Text

/// Look-alikes, and what is told only because of one.
extension ItemReader {
  func lookAlikes(in bytes: [UInt8], _ frontMatter: FrontMatter) -> [LookAlike] {
    let found = LookAlikeFinder.find(
      in: bytes, from: frontMatter.bodyStart, file: frontMatter.range.file)
    guard let text = frontMatter.textBefore else { return found }
    let isEmpty = bytes[Int(text.start)..<Int(text.end)].allSatisfy { $0 <= 0x20 }
    let before =
      isEmpty
      ? LookAlike(form: .emptyLineBeforeFrontMatter, range: text, edits: [Fix.Edit(text, "")])
      : LookAlike(form: .textBeforeFrontMatter, range: text, edits: [])
    return [before] + found
  }

  /// What is read wrongly because of a look-alike is told as that alone: within its section, the
  /// look-alike is the first cause.
  func withoutConsequences(
    _ findings: [Diagnostic], of lookAlikes: [LookAlike], _ document: MarkdownDocument
  ) -> [Diagnostic] {
    guard !lookAlikes.isEmpty else { return findings }
    let sections = sections(of: document)
    let spoilt = lookAlikes.filter { $0.form != .headingWithoutBlank }.map { found in
      sections.last { $0 <= found.range.start } ?? 0
    }
    let kept = findings.filter { finding in
      let section = sections.last { $0 <= finding.range.start } ?? 0
      return section == 0 || !spoilt.contains(section)
    }
    return lookAlikes.map { LooksLike.diagnostic($0) } + kept
  }

  /// Where each section's heading stands.
  private func sections(of document: MarkdownDocument) -> [UInt32] {
    document.tape.nodes
      .filter { $0.kind == .heading && $0.flag & ProseTape.Node.levelMask == 2 }.map(\.start)
  }
}
