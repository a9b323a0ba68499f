internal import Text

/// Text under one heading, of any length, that is still to be laid out as slides.
struct SlideSection: Sendable {
  let title: String
  let lines: [SlideLine]
  let notes: [SlideNote]

  init(_ title: String, lines: [SlideLine], notes: [SlideNote] = []) {
    self.title = title
    self.lines = lines
    self.notes = notes.filter { !$0.paragraphs.isEmpty }
  }

  /// As many slides as it takes; the notes lie at the first.
  func slides(_ language: Language) -> [Slide] {
    let mark = LocalizedText(sv: " (forts.)", en: " (cont.)")[language]
    let heading = LineBreaking.heading(of: title, room: Slide.longestLine - mark.count)
    let all = (heading.rest + lines).flatMap { line in
      LineBreaking.lines(of: line.text).map { SlideLine(level: line.level, text: $0) }
    }
    return pages(of: all).enumerated().map { index, lines in
      Slide(
        title: heading.title + (index == 0 ? "" : mark), lines: lines,
        notes: index == 0 ? notes : [])
    }
  }

  /// The lines dealt out; at least one page, for a heading may stand alone.
  private func pages(of lines: [SlideLine]) -> [[SlideLine]] {
    var rest = lines[...]
    var pages: [[SlideLine]] = []
    repeat {
      let count = firstPage(of: rest)
      pages.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    } while !rest.isEmpty
    return pages
  }

  /// A full page, or one line less so that no point is parted from its sub-points.
  private func firstPage(of lines: ArraySlice<SlideLine>) -> Int {
    let most = Slide.mostLines
    guard lines.count > most else { return lines.count }
    let last = lines[lines.startIndex + most - 1]
    let next = lines[lines.startIndex + most]
    return last.level == .point && next.level == .subpoint ? most - 1 : most
  }
}
