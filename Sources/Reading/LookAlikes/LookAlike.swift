internal import Diagnostics
internal import Text

/// Something that looks like Markdown to a person, but is not read as it.
struct LookAlike {
  enum Form: Equatable {
    // Lines
    case headingWithoutBlank, textBeforeFrontMatter, emptyLineBeforeFrontMatter
    case gluedTable, gluedToTable, tableWithoutDashes, shortDashes
    case wrongDashes(cells: Int, dashes: Int)
    case wrongRow(cells: Int, columns: Int)
    case listMark, listMarkWithoutBlank, boxMark, box
    case misplacedBox(Language)
    case shallowItem(blanks: Int)
    case mixedMarks(String, String)
    case listFrom(Int)
    case numberAtStart(Int)
    case definition, footnote, footnoteMark

    // Within lines
    case leftoverStrong, leftoverStrike, doubleUnderscore, emptyBrackets
    case blankInLink, brokenLink, reversedLink, unclosedComment
  }

  var form: Form
  let range: SourceRange
  var edits: [Fix.Edit]
  /// How many lines are written so.
  var lines = 1

  /// Whether what follows in its section may be read wrongly because of it.
  var spoilsSection: Bool {
    switch form {
    case .headingWithoutBlank, .leftoverStrong, .leftoverStrike, .doubleUnderscore,
      .emptyBrackets, .blankInLink, .brokenLink, .reversedLink, .footnoteMark:
      false
    default: true
    }
  }

  /// The same with a fix that fits the place: blanks and boxes can only stand in some.
  func fitting(_ structure: StructureReader) -> LookAlike {
    var fitting = self
    switch form {
    case .box, .boxMark:
      guard !structure.mayHoldBox(range) else { return self }
      fitting.form = .misplacedBox(structure.language)
      fitting.edits = edits.map { Fix.Edit($0.range, $0.replacement.first == "[" ? "" : "- ") }
    case .doubleUnderscore, .emptyBrackets:
      guard !structure.mayHoldBlank(range) else { return self }
      fitting.edits = edits.map { $0.replacement == "____" ? Fix.Edit($0.range, "") : $0 }
    default: break
    }
    return fitting
  }
}
