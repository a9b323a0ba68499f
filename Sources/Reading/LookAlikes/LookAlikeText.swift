internal import Text

/// What is said of a look-alike: what is wrong, how it should be, and what the fix does.
struct LookAlikeText {
  let message: LocalizedText
  let explanation: LocalizedText
  let fix: LocalizedText

  init(_ message: LocalizedText, _ explanation: LocalizedText, fix: LocalizedText) {
    self.message = message
    self.explanation = explanation
    self.fix = fix
  }
}

extension LookAlike {
  /// The look-alike in words.
  var text: LookAlikeText {
    switch form {
    case .headingWithoutBlank, .textBeforeFrontMatter, .emptyLineBeforeFrontMatter:
      Self.frameText(form)
    case .gluedTable, .gluedToTable, .tableWithoutDashes, .shortDashes, .wrongDashes, .wrongRow:
      Self.tableText(form)
    case .listMark, .listMarkWithoutBlank, .boxMark, .box, .misplacedBox, .shallowItem, .mixedMarks,
      .listFrom,
      .numberAtStart:
      Self.listText(form)
    case .definition, .footnote, .footnoteMark, .leftoverStrong, .leftoverStrike,
      .doubleUnderscore, .emptyBrackets, .blankInLink, .brokenLink, .reversedLink, .unclosedComment:
      Self.inlineText(form)
    }
  }

  private static func frameText(_ form: Form) -> LookAlikeText {
    switch form {
    case .emptyLineBeforeFrontMatter:
      LookAlikeText(
        LocalizedText(
          sv: "Det står en tom rad före den första raden ”---”",
          en: "There is an empty line before the first line “---”"),
        LocalizedText(
          sv: "Raden ”---” ska stå allra först i filen.",
          en: "The line “---” must come first in the file."),
        fix: LocalizedText(sv: "ta bort den tomma raden", en: "remove the empty line"))
    case .textBeforeFrontMatter:
      LookAlikeText(
        LocalizedText(
          sv: "Det står text före uppgifterna överst i filen",
          en: "There is text before the keys at the top of the file"),
        LocalizedText(
          sv: "Den första raden ”---” ska stå allra först i filen. Flytta texten efter den andra.",
          en: "The first line “---” must come first in the file. Move the text after the second."),
        fix: LocalizedText(sv: "flytta texten", en: "move the text"))
    default:
      LookAlikeText(
        LocalizedText(
          sv: "Raden ser ut som en rubrik, men saknar mellanslag efter #",
          en: "The line looks like a heading, but has no space after #"),
        LocalizedText(
          sv: "Utan mellanslag blir raden vanlig text.",
          en: "Without a space the line is plain text."),
        fix: LocalizedText(sv: "lägg till ett mellanslag", en: "add a space"))
    }
  }

  private static func tableText(_ form: Form) -> LookAlikeText {
    let emptyLine = LocalizedText(sv: "lägg till en tom rad", en: "add an empty line")
    switch form {
    case .gluedTable:
      return LookAlikeText(
        LocalizedText(
          sv: "Tabellen sitter ihop med raden ovanför och läses inte som en tabell",
          en: "The table is glued to the line above it and does not read as a table"),
        LocalizedText(
          sv: "Lägg in en tom rad före tabellen.", en: "Put an empty line before the table."),
        fix: emptyLine)
    case .tableWithoutDashes:
      return LookAlikeText(
        LocalizedText(
          sv: "Raden ser ut som början på en tabell, men saknar raden med streck under sig",
          en: "The line looks like the first of a table, but has no line of dashes below it"),
        LocalizedText(
          sv: "Under tabellens första rad står en rad med tre streck för varje kolumn: |---|---|.",
          en: "Below a table's first line stands a line with three dashes a column: |---|---|."),
        fix: LocalizedText(sv: "lägg till raden med streck", en: "add the line of dashes"))
    case .shortDashes:
      return LookAlikeText(
        LocalizedText(
          sv: "Strecken under tabellens första rad är för få",
          en: "The dashes below the table's first line are too few"),
        LocalizedText(
          sv: "Skriv minst tre streck för varje kolumn: |---|---|.",
          en: "Write at least three dashes for each column: |---|---|."),
        fix: LocalizedText(sv: "skriv tre streck", en: "write three dashes"))
    case .wrongDashes(let cells, let dashes):
      return LookAlikeText(
        LocalizedText(
          sv: "Tabellens första rad har \(cells) celler, men raden med streck har \(dashes)",
          en: "The table's first line has \(cells) cells, but its line of dashes has \(dashes)"),
        LocalizedText(
          sv: "Annars läses den inte som en tabell. Skriv tre streck för varje kolumn.",
          en: "Otherwise it does not read as a table. Write three dashes for each column."),
        fix: LocalizedText(sv: "skriv lika många", en: "write as many"))
    case .wrongRow(let cells, let columns):
      return rowText(cells, columns)
    default:
      return LookAlikeText(
        LocalizedText(
          sv: "Texten sitter ihop med tabellen och läses som en rad i den",
          en: "The text is glued to the table and reads as one of its rows"),
        LocalizedText(
          sv: "Lägg in en tom rad efter tabellen.", en: "Put an empty line after the table."),
        fix: emptyLine)
    }
  }

  private static func rowText(_ cells: Int, _ columns: Int) -> LookAlikeText {
    let message = LocalizedText(
      sv:
        "Raden har \(cells) \(cells == 1 ? "cell" : "celler"), men tabellen har \(columns) \(columns == 1 ? "kolumn" : "kolumner")",
      en:
        "The row has \(cells) \(cells == 1 ? "cell" : "cells"), but the table has \(columns) \(columns == 1 ? "column" : "columns")"
    )
    return cells < columns
      ? LookAlikeText(
        message,
        LocalizedText(
          sv: "Skriv ett streck | för varje cell, också för de tomma.",
          en: "Write a bar | for each cell, also for the empty ones."),
        fix: LocalizedText(sv: "lägg till tomma celler sist", en: "add empty cells at the end"))
      : LookAlikeText(
        message,
        LocalizedText(
          sv:
            "Det som står utanför kolumnerna kommer inte med. Hör strecket | till texten, skriv \\|.",
          en: "What stands past the columns is left out. If a bar | is part of the text, write \\|."
        ),
        fix: LocalizedText(sv: "behåll det i den sista cellen", en: "keep it in the last cell"))
  }
}
