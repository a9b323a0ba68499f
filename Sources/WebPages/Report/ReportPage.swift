internal import Catalog
public import Checking
internal import Markup
public import Text

/// The report as one page that holds everything it needs.
public struct ReportPage: Sendable {
  private let report: Report
  private let language: Language

  public init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  public var html: [UInt8] {
    OverviewDocument(
      words: words, kind: ReportWords.report,
      subject: "\(report.programme.title) \(report.programme.version)",
      facts: ReportWords.counts(of: report), sections: report.exercises.isEmpty ? [] : sections,
      empty: ReportWords.noExercises
    ).html
  }

  private var words: OverviewCells { OverviewCells(language: language, own: report.language) }

  private var sections: [PageSection] {
    let coverage = CoverageSections(report: report, words: words)
    let index = IndexSections(report: report, words: words)
    return [
      coverage.startHere, coverage.themes, MaturitySection(report: report, words: words).section,
      OrderSection(report: report, words: words).section, coverage.phases, index.byTime,
      index.byOccasion,
    ].compactMap(\.self)
  }
}
