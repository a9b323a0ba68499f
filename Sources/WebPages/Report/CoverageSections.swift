internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// Where to begin, and how much there is of each theme and phase.
struct CoverageSections {
  let report: Report
  let words: OverviewCells

  var startHere: PageSection? {
    PageSection(
      "start", words[ReportWords.startHere],
      report.startHere.isEmpty
        ? [words.paragraph(ReportWords.noStart(in: report.language))] : [startTable])
  }

  private var startTable: HTML {
    words.table(
      words[ReportWords.startHere],
      head: [ReportWords.exercise, ReportWords.time, ReportWords.form],
      [
        report.startHere.map { item in
          let form = Words.form.first { $0.schema == item.form?.rawValue }?[words.language]
          return words.row([
            words.head([.text("\(item.mark) "), words.title(item.title)]),
            words.cell(words.time(item.time)), words.cell(form ?? ""),
          ])
        }
      ])
  }

  var themes: PageSection? {
    let rows = report.themes.map { coverage in
      row(
        [.text("\(coverage.theme.number.value) "), words.title(coverage.theme.title)],
        coverage.exercises)
    }
    let all = row([.text(words[ReportWords.all])], report.exercises)
    let table = words.table(
      words[ReportWords.themes], "summed",
      head: [
        words.columnHead(ReportWords.theme), words.columnHead(ReportWords.exercises, "number"),
        words.columnHead(ReportWords.time, "number"),
      ], [rows, [all]])
    return PageSection("themes", words[ReportWords.themes], [table])
  }

  private func row(_ name: [HTML], _ items: [ReportItem]) -> HTML {
    let isHole = items.isEmpty
    return words.row([
      words.head(name),
      isHole ? words.cell(words[ReportWords.hole], "number hole") : words.number(items.count),
      words.cell(isHole ? "" : TimeNeeded.words(minutes: items.totalMinutes), "number"),
    ])
  }
}

extension CoverageSections {
  var phases: PageSection? {
    let rows = zip(Words.phase, report.phases.phases).map { word, phase in
      row(word.label(words.language), of: phase.exercises)
    }
    let unplaced = report.phases.unplaced
    let rest = unplaced.isEmpty ? [] : [[row(words[ReportWords.noPhase], of: unplaced)]]
    let table = words.table(
      words[ReportWords.phases], "grouped", head: [ReportWords.phase, ReportWords.exercises],
      [rows] + rest)
    return PageSection(
      "phases", words[ReportWords.phases],
      [words.paragraph(ReportWords.coverage(of: report.phases)), table])
  }

  private func row(_ name: String, of items: [ReportItem]) -> HTML {
    words.row([words.head([.text("\(name) (\(items.count))")]), words.items(items)])
  }
}
