public import Markup

/// The one table of what a catalogue holds: kinds, keys, sections, value forms and their words.
///
/// Readers, messages, labels and `docs/format.md` follow from it. Its larger parts are classes, since
/// they never change and every file that is read asks for many of them.
public enum Schema {
  /// Every kind, in the order of `KindName`.
  public static let kinds: [KindSchema] = [
    programme, theme, exercise, behaviourExercise, module, maturityModel, area,
  ]

  public static func kind(_ name: KindName) -> KindSchema {
    switch name {
    case .programme: programme
    case .theme: theme
    case .exercise: exercise
    case .behaviourExercise: behaviourExercise
    case .module: module
    case .maturityModel: maturityModel
    case .area: area
    }
  }
}

/// What one kind of item is: where its files lie, its keys and its sections in tree order.
public final class KindSchema: Sendable {
  public enum Place: Sendable, Hashable {
    /// One file at the root, by its stem.
    case file(Word)
    /// Any number of files in a folder.
    case folder(Word)
  }

  public let name: KindName
  public let place: Place
  public let keys: [KeySchema]
  /// Whether text must stand before the first heading.
  public let leadIsRequired: Bool
  public let sections: [SectionSchema]
  /// The item as an element: its keys, its opening text and its sections.
  public let element: ElementSchema

  init(
    _ name: KindName, _ place: Place, keys: [KeySchema], leadIsRequired: Bool = true,
    sections: [SectionSchema]
  ) {
    self.leadIsRequired = leadIsRequired
    self.name = name
    self.place = place
    self.keys = keys + KeySchema.common
    self.sections = sections + [.exceptionReasons]
    element = ElementSchema(
      item: name, keys: self.keys, leadIsRequired: leadIsRequired, self.sections)
  }
}

/// A key of the front matter.
public final class KeySchema: Sendable {
  public let word: Word
  /// The schema name, as XML is written.
  public let name: MarkupName
  public let form: ValueForm
  public let isRequired: Bool
  /// Whether it takes several values, written in brackets or one to a line.
  public let isList: Bool

  init(_ word: Word, _ form: ValueForm, required: Bool = false, list: Bool = false) {
    self.word = word
    name = MarkupName(word.schema)
    self.form = form
    isRequired = required
    isList = list
  }
}

/// What may stand as a value, and so how it is read.
public enum ValueForm: Sendable {
  case text
  /// A whole number from 1.
  case number
  /// `45 min`, `10 x 10 min` → `PT45M`, `R10/PT10M`.
  case duration(occasions: Bool)
  /// `4 veckor` → `P4W`.
  case span
  /// `1 vecka före` → `P1W`.
  case leadTime
  /// `2 gånger i veckan`, `varannan vecka`.
  case rhythm
  /// `4–12`, `minst 4` → `4-12`, `4-`.
  case size
  /// `2026-12-01`.
  case date
  /// `1.0.0`.
  case version
  /// `https://…`.
  case address
  case identifier
  /// What an answer hangs on: `{#id}`.
  case key
  /// What a row of settings is about: a number or a time, as the row says.
  case amount([RowSchema])
  case choice([Word])
  /// An item of one of the kinds, by identifier or title.
  case reference([KindName])
}

/// A part of an item under a heading.
public final class SectionSchema: Sendable {
  public let word: Word
  public let content: Content
  public let isRequired: Bool
  /// Whether the heading takes a title after a colon and may occur several times.
  public let isTitled: Bool

  init(_ word: Word, _ content: Content, required: Bool = false, titled: Bool = false) {
    self.word = word
    self.content = content
    isRequired = required
    isTitled = titled
  }

  public indirect enum Content: Sendable {
    /// Text alone.
    case prose(Fields)
    /// `###` headings that are steps, or exactly so many of them.
    case steps(StepsSchema)
    /// One template: its uses, its text, its fields.
    case template
    /// A list of questions.
    case questions
    /// Sentences with blanks.
    case sentences
    /// A list “area, mot grade: why”.
    case mapping
    /// `### Tillfälle 3: rubrik`.
    case occasions
    /// Text, and templates filled in under `###`.
    case example
    /// A list with exactly so many items.
    case items(Int)
    /// A numbered list, one item a grade.
    case descriptors
    case table(TableSchema)
    /// A list “rule: why”.
    case reasons

    /// Whether it is steps that take so and so many minutes each.
    public var stepsHaveMinutes: Bool {
      if case .steps(let steps) = self { steps.haveMinutes } else { false }
    }
  }

  /// What may be filled in or ticked in a text.
  public enum Fields: Sendable {
    case none
    case boxes
  }
}

/// How the steps of a section are written.
public struct StepsSchema: Sendable {
  public let haveMinutes: Bool
  /// Exactly so many, where that is fixed.
  public let count: Int?
  /// The `####` headings within a step.
  public let parts: [Word]
  /// Whether a paragraph may stand before the first step.
  public let haveLead: Bool
}

/// A table whose columns go by their header's name.
public struct TableSchema: Sendable {
  /// The schema name of a row.
  public let row: String
  public let columns: [ColumnSchema]
  /// For a table of settings: what each row may be about, by its first cell.
  public let rows: [RowSchema]
}

public struct ColumnSchema: Sendable {
  public let word: Word
  public let isRequired: Bool
  /// Whether several words in a cell split at commas.
  public let isList: Bool
  /// The form of the cells; where nil, the row's own form.
  public let form: ValueForm?

  init(_ word: Word, _ form: ValueForm? = .text, required: Bool = false, list: Bool = false) {
    self.word = word
    self.form = form
    isRequired = required
    isList = list
  }
}

public struct RowSchema: Sendable {
  public let word: Word
  public let form: ValueForm
}
