internal import Catalog
internal import Checking
internal import Diagnostics
internal import Text

/// The report as people read it in a terminal or a log, 80 columns wide.
struct ReportText {
  let report: Report
  let language: Language
  let hasColour: Bool

  func render() -> String {
    let parts = [[title] + totals] + (report.exercises.isEmpty ? [empty] : sections)
    return parts.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
  }

  private var sections: [[String]] {
    [startHere, themes, maturity, order, phases, byTime, byOccasion]
  }

  private var empty: [String] {
    paragraph(ReportWords.noExercises)
  }
}

// MARK: - What it is, where to begin, how much there is

extension ReportText {
  private var title: String {
    let programme = "\(report.programme.title) \(report.programme.version)"
    return TextStyle.heading.paint(programme.shortened(to: TextTable.width), hasColour)
  }

  private var totals: [String] {
    ReportWords.counts(of: report).map { $0[language] }.joined(separator: " · ").wrapped(
      to: TextTable.width)
  }

  private var startHere: [String] {
    if report.startHere.isEmpty {
      return section(ReportWords.startHere, paragraph(ReportWords.noStart(in: report.language)))
    }
    var table = TextTable(columns: [
      .init(right: true), .init(flexible: true), .init(), .init(flexible: true),
    ])
    for item in report.startHere {
      let form = Words.form.first { $0.schema == item.form?.rawValue }?[language] ?? ""
      table.rows.append(.cells(name(item) + [.init(time(item.time)), .init(form)]))
    }
    return section(ReportWords.startHere, table)
  }

  private var themes: [String] {
    var table = TextTable(columns: [
      .init(right: true), .init(ReportWords.theme[language], flexible: true),
      .init(ReportWords.exercises[language], right: true),
      .init(ReportWords.time[language], right: true),
    ])
    for coverage in report.themes {
      let count = coverage.exercises.count
      let time = count == 0 ? "" : TimeNeeded.words(minutes: coverage.exercises.totalMinutes)
      table.rows.append(
        .cells([
          .init("\(coverage.theme.number.value)"), title(coverage.theme.title),
          count == 0 ? hole : .init("\(count)"), .init(time),
        ]))
    }
    let total = TimeNeeded.words(minutes: report.totalMinutes)
    table.rows.append(
      .cells([
        .init(""), .init(ReportWords.all[language], .heading),
        .init("\(report.exercises.count)", .heading), .init(total, .heading),
      ]))
    return section(ReportWords.themes, table)
  }
}

// MARK: - Order and phases

extension ReportText {
  private var order: [String] {
    let order = report.order
    var table = TextTable(columns: [
      .init(right: true), .init(ReportWords.exercise[language], flexible: true),
      .init(ReportWords.time[language]),
      .init(order.hasRequirements ? ReportWords.requires[language] : "", most: 14),
      .init(order.hasRecommendations ? ReportWords.recommends[language] : "", most: 14),
    ])
    for step in order.steps {
      let before = [marks(step.requires), marks(step.recommends)]
      table.rows.append(.cells(name(step.item) + [.init(time(step.item.time))] + before))
    }
    let chain = order.longestChain
    return section(
      ReportWords.order,
      paragraph(ReportWords.orderExplained)
        + paragraph(chain.isEmpty ? ReportWords.noChain : ReportWords.chain(chain)) + [""]
        + table.lines(hasColour))
  }

  private var phases: [String] {
    var table = TextTable(columns: [
      .init(), .init(ReportWords.exercises[language], right: true), .init(flexible: true),
    ])
    for (word, phase) in zip(Words.phase, report.phases.phases) {
      let count = phase.exercises.count
      table.rows.append(
        .cells([
          .init(word.label(language)), count == 0 ? hole : .init("\(count)"),
          marks(phase.exercises),
        ]))
    }
    let unplaced = report.phases.unplaced
    if !unplaced.isEmpty {
      table.rows.append(
        .cells([
          .init(ReportWords.noPhase[language], .side), .init("\(unplaced.count)", .side),
          marks(unplaced, .side),
        ]))
    }
    return section(
      ReportWords.phases,
      paragraph(ReportWords.coverage(of: report.phases)) + [""] + table.lines(hasColour))
  }
}

// MARK: - Index

extension ReportText {
  private var byTime: [String] {
    var table = TextTable(columns: Self.indexColumns)
    for group in report.times { table.rows += rows(of: group) }
    return section(ReportWords.byTime, table)
  }

  private var byOccasion: [String] {
    var table = TextTable(columns: [TextTable.margin] + Self.indexColumns)
    for group in report.occasions {
      let name = group.occasion?.capitalizedFirst ?? ReportWords.noOccasion[language]
      table.rows.append(.line(title(name, .heading)))
      for group in group.times { table.rows += rows(of: group, margin: [.init("")]) }
    }
    return section(
      ReportWords.byOccasion,
      paragraph(ReportWords.occasionExplained) + [""] + table.lines(hasColour))
  }

  private static let indexColumns: [TextTable.Column] = [
    .init(), .init(right: true), .init(flexible: true),
  ]

  private func rows(of group: TimeGroup, margin: [TextTable.Cell] = []) -> [TextTable.Row] {
    let time = time(group.time)
    guard group.items.count <= TimeGroup.mostTitles else {
      return [.cells(margin + [.init(time), .init(""), marks(group.items, lines: .max)])]
    }
    return group.items.enumerated().map { position, item in
      .cells(margin + [.init(position == 0 ? time : "")] + name(item))
    }
  }
}

// MARK: - Pieces

extension ReportText {
  func section(_ heading: LocalizedText, _ table: TextTable) -> [String] {
    section(heading, table.lines(hasColour))
  }

  func section(_ heading: LocalizedText, _ lines: [String]) -> [String] {
    let text = heading[language].shortened(to: TextTable.width)
    let rule = String(repeating: "─", count: text.displayWidth)
    return [TextStyle.heading.paint(text, hasColour), TextStyle.side.paint(rule, hasColour)] + lines
  }

  func paragraph(_ text: LocalizedText) -> [String] {
    text[language].wrapped(to: TextTable.width - 2).map { "  \($0)" }
  }

  var hole: TextTable.Cell { .init(ReportWords.hole[language], .warning) }

  func title(_ title: String, _ style: TextStyle = .plain) -> TextTable.Cell {
    .init(title.shortened(to: 120), style)
  }

  /// Number and title.
  func name(_ item: ReportItem) -> [TextTable.Cell] {
    [.init(item.mark), title(item.title)]
  }

  /// The numbers of items; in small places only the first of many, and how many there are.
  func marks(_ items: [ReportItem], _ style: TextStyle = .plain, lines: Int = 3) -> TextTable.Cell {
    .init(
      items.map(\.mark).joined(separator: ", "), style, lines: lines, rest: "… (\(items.count))")
  }

  func time(_ time: TimeNeeded?) -> String { time?.words ?? ReportWords.noTime[language] }
}
