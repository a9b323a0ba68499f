public import Text

/// A row of slides about one thing, ready for any form of slides.
public struct Deck: Sendable {
  public let language: Language
  public let title: String
  public let slides: [Slide]
}

/// A slide that can be read from the back of a room: few lines, none of them long.
public struct Slide: Sendable {
  public static let mostLines = 6
  /// Of a line or a title, in characters.
  public static let longestLine = 100

  public let title: String
  public let lines: [SlideLine]
  /// What whoever leads says or knows; never shown.
  public let notes: [SlideNote]
}

public struct SlideLine: Sendable, Hashable {
  public enum Level: Int, Sendable { case point, subpoint }

  public let level: Level
  public let text: String
}

/// What is to be said or known at a slide.
public struct SlideNote: Sendable, Hashable {
  /// What it belongs to, such as a step's title.
  public let label: String
  public let paragraphs: [String]
}

extension Deck {
  /// The same deck for forms that have no notes: they follow on slides of their own at its end.
  public func withNotesAsSlides() -> Deck {
    let lines = slides.flatMap(\.notes).flatMap { note in
      [SlideLine(level: .point, text: note.label)]
        + note.paragraphs.map { SlideLine(level: .subpoint, text: $0) }
    }
    let plain = slides.map { Slide(title: $0.title, lines: $0.lines, notes: []) }
    let title = LocalizedText(sv: "Manus och stöd", en: "Scripts and support")[language]
    let last = lines.isEmpty ? [] : SlideSection(title, lines: lines).slides(language)
    return Deck(language: language, title: self.title, slides: plain + last)
  }
}
