internal import Catalog
internal import Diagnostics
internal import Text

/// The list “Struktur och planering, mot 2: varför”.
extension StructureReader {
  mutating func readMappings(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = node.blocks.itemsAndOthers
    let element = Element(name, at: node.range)
    for block in others {
      tellMapping(
        LocalizedText(sv: "Här står bara en lista", en: "Only a list stands here"),
        at: node.tape.range(of: block))
    }
    element.children = items.compactMap { readMapping($0) }
    if items.isEmpty, others.isEmpty {
      tellMapping(
        LocalizedText(sv: "Listan är tom", en: "The list is empty"), at: node.range)
    }
    return element
  }

  private mutating func readMapping(_ item: ListItem) -> Element? {
    let inlines = item.leadInlines
    let joined = JoinedText(leading: inlines)
    if inlines.count > joined.count, !joined.text.utf8.contains(UInt8(ascii: ":")) {
      tellMapping(
        LocalizedText(
          sv: "Området och graden skrivs utan fetstil, kursiv och länkar",
          en: "The area and the grade are written without bold, italics and links"),
        at: item.range, fixes: meant(item))
      return nil
    }
    guard let comma = areaEnd(in: joined.text) else {
      tellMapping(
        LocalizedText(
          sv: "Raden är inte skriven som ”område, \(Words.towards[language]) grad: varför”",
          en: "The line is not written as “area, \(Words.towards[language]) grade: why”"),
        at: item.range, fixes: meant(item))
      return nil
    }
    let area = joined.text[..<comma]
    let end = joined.text.utf8.index(comma, offsetBy: towardsMark.utf8.count)
    let rest = joined.text[end...]
    return readGrade(rest, area: area, joined, item)
  }

  private var towardsMark: String { ", \(Words.towards[language]) " }

  /// Where the longest known area ends; the first comma before “mot” when none is known.
  private func areaEnd(in text: String) -> String.Index? {
    let ends = text.places(of: towardsMark)
    let known = ends.last { areaNames.contains(String(text[..<$0]).trimmed.nameFolded) }
    return known ?? ends.first
  }

  private mutating func readGrade(
    _ rest: Substring, area: Substring, _ joined: JoinedText, _ item: ListItem
  ) -> Element? {
    guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      tellMissingColon(rest, joined, item)
      return nil
    }
    let grade = rest[..<colon]
    guard !tellGradeWord(grade, joined), let place = joined.range(of: grade),
      let areaPlace = joined.range(of: area)
    else { return nil }
    guard let cut = cutToWhy(joined, after: colon, item), !item.prose(without: cut).isBlank else {
      tellMissingWhy(at: place)
      return nil
    }
    return Element(
      "mapping", at: item.range,
      values: [
        value("area", String(area).trimmed, at: areaPlace),
        value("grade", String(grade).trimmed, at: place),
      ], prose: item.prose(without: cut))
  }

  /// From the item's beginning to where its reason begins.
  private func cutToWhy(_ joined: JoinedText, after colon: String.Index, _ item: ListItem)
    -> Range<UInt32>?
  {
    let utf8 = joined.text.utf8
    let rest = utf8[utf8.index(after: colon)...]
    let start = rest.firstIndex { $0 != 0x20 } ?? rest.endIndex
    let from = utf8.distance(from: utf8.startIndex, to: start)
    guard from < utf8.count, let why = joined.range(from, from + 1) else {
      return item.range.start..<item.range.start + UInt32(from)
    }
    return item.range.start..<why.start
  }

  // MARK: - Telling

  /// The fix that writes the line as it was meant.
  private func meant(_ item: ListItem) -> [Fix] {
    guard item.lead != nil else { return [] }
    let bytes = item.tape.bytes
    var start = Int(item.range.start)
    while start > 0, bytes[start - 1] == UInt8(ascii: "*") { start -= 1 }
    let line = String(decoding: bytes[start..<item.tape.lineEnd(start)], as: UTF8.self)
    guard
      let meant = MeantMapping(line, areas: areaNames, towards: Words.towards[language])
    else { return [] }
    let range = SourceRange(file: file, start: start, end: start + meant.length)
    return [
      Fix(
        meant.hasPlaces ? .placeholder : .suggested, .write(meant.beginning.trimmed),
        [Fix.Edit(range, meant.beginning)])
    ]
  }

  private mutating func tellMapping(
    _ message: LocalizedText, at range: SourceRange, fixes: [Fix] = []
  ) {
    findings.append(
      InvalidValue.mapping(message, at: range, towards: Words.towards[language], fixes: fixes))
  }

  /// `mot grad 2` says a word too much.
  private mutating func tellGradeWord(_ grade: Substring, _ joined: JoinedText) -> Bool {
    let word = language == .swedish ? "grad" : "grade"
    guard grade.lowercased().hasPrefix(word + " "), let range = joined.range(of: grade) else {
      return false
    }
    let kept = String(grade.dropFirst(word.count + 1))
    tellMapping(
      LocalizedText(
        sv: "Graden skrivs utan ordet ”\(word)”",
        en: "The grade is written without the word “\(word)”"),
      at: range, fixes: [.didYouMean(kept, at: range)])
    return true
  }

  /// A dash or a full stop where the colon should be, or nothing at all.
  private mutating func tellMissingColon(
    _ rest: Substring, _ joined: JoinedText, _ item: ListItem
  ) {
    let marks = [" – ", " - ", " — ", ". ", ", "]
    let found = marks.compactMap { rest.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    guard let found, let range = joined.range(of: rest[found]) else {
      return tellMissingWhy(at: joined.range(of: rest) ?? item.range)
    }
    let fix = Fix(
      .suggested, LocalizedText(sv: "skriv ”: ”", en: "write “: ”"), [Fix.Edit(range, ": ")])
    tellMapping(
      LocalizedText(
        sv: "Det saknas ett kolon efter graden", en: "A colon is missing after the grade"),
      at: range, fixes: [fix])
  }

  private mutating func tellMissingWhy(at range: SourceRange) {
    let end = SourceRange(file: range.file, start: Int(range.end), end: Int(range.end))
    let fix = Fix(
      .placeholder, LocalizedText(sv: "lägg till ”: varför”", en: "add “: why”"),
      [Fix.Edit(end, ": …")])
    tellMapping(
      LocalizedText(
        sv: "Raden säger inte varför övningen leder dit",
        en: "The line does not say why the exercise leads there"), at: range, fixes: [fix])
  }
}

extension String {
  /// Where an ASCII text begins in this one, each time.
  fileprivate func places(of text: String) -> [String.Index] {
    var (whole, text) = (self, text)
    let places = whole.withUTF8 { bytes in text.withUTF8 { ByteSearch.places(of: $0, in: bytes) } }
    return places.map { utf8.index(startIndex, offsetBy: $0) }
  }
}
