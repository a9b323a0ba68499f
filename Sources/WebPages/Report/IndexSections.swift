internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// What fits a time and an occasion.
struct IndexSections {
  let report: Report
  let words: OverviewCells

  var byTime: PageSection? {
    let table = words.table(
      words[ReportWords.byTime], "grouped", head: [ReportWords.time, ReportWords.exercises],
      [
        report.times.map { group in
          words.row([words.head([.text(words.time(group.time))]), words.items(group.items)])
        }
      ])
    return PageSection("time", words[ReportWords.byTime], [table])
  }

  var byOccasion: PageSection? {
    let table = words.table(
      words[ReportWords.byOccasion], "grouped", head: [ReportWords.time, ReportWords.exercises],
      report.occasions.map(rows))
    return PageSection(
      "occasions", words[ReportWords.byOccasion],
      [words.paragraph(ReportWords.occasionExplained), table])
  }

  private func rows(of group: OccasionGroup) -> [HTML] {
    let name =
      group.occasion.map { words.title($0.capitalizedFirst) }
      ?? .text(words[ReportWords.noOccasion])
    return [words.groupHead([name])]
      + group.times.map { time in
        words.row([words.head([.text(words.time(time.time))]), words.items(time.items)])
      }
  }
}
