internal import Catalog
internal import Checking
internal import FoundationEssentials
internal import Text

/// The report for other programs; `docs/report.schema.json` describes it.
///
/// Items are named by identifier and described once, under `exercises` and `behaviourExercises`.
enum ReportJSON {
  /// Grows when a reader of the version before would misunderstand, never for what is added.
  static let formatVersion = 1

  static func render(_ report: Report) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers always encode.
    guard let data = try? encoder.encode(ReportRecord(report)) else { return [] }
    return Array(data) + [0x0A]
  }
}

private struct ReportRecord: Encodable {
  let formatVersion = ReportJSON.formatVersion
  let language: String
  let programme: ProgrammeRecord
  let exercises: [ExerciseRecord]
  let behaviourExercises: [BehaviourRecord]
  let startHere: [String]
  let themes: [ThemeRecord]
  let maturityModel: MaturityRecord
  let order: [StepRecord]
  let longestChain: ChainRecord
  let phases: [PhaseRecord]
  let withoutPhase: [String]
  let times: [TimeRecord]
  let occasions: [OccasionRecord]

  init(_ report: Report) {
    language = report.language.rawValue
    programme = ProgrammeRecord(report.programme)
    exercises = report.exercises.map { ExerciseRecord($0) }
    behaviourExercises = report.behaviourExercises.map { BehaviourRecord($0) }
    startHere = report.startHere.map(\.id)
    themes = report.themes.map { ThemeRecord($0) }
    maturityModel = MaturityRecord(report.maturity)
    order = report.order.steps.map { StepRecord($0) }
    longestChain = ChainRecord(report.order.longestChain)
    phases = report.phases.phases.map { PhaseRecord($0) }
    withoutPhase = report.phases.unplaced.map(\.id)
    times = report.times.map { TimeRecord($0) }
    occasions = report.occasions.map { OccasionRecord($0) }
  }
}

private struct ProgrammeRecord: Encodable {
  let id, title, version: String

  init(_ programme: Programme) {
    (id, title, version) = (programme.id, programme.title, programme.version)
  }
}

private struct ExerciseRecord: Encodable {
  let id, title: String
  let number: Int?
  let duration: DurationRecord?
  let form: String?
  let suitedTo: [String]

  init(_ item: ReportItem) {
    (id, title, number) = (item.id, item.title, item.number)
    duration = item.time.map { DurationRecord($0) }
    form = item.form?.rawValue
    suitedTo = item.occasions
  }
}

private struct BehaviourRecord: Encodable {
  let id, title: String
  let minutes: Int?
  let situation: String?

  init(_ item: ReportItem) {
    (id, title) = (item.id, item.title)
    minutes = item.time?.minutes
    situation = item.occasions.first
  }
}

private struct DurationRecord: Encodable {
  let occasions, minutes, totalMinutes: Int

  init(_ time: TimeNeeded) {
    (occasions, minutes, totalMinutes) = (time.occasions, time.minutes, time.totalMinutes)
  }
}

private struct ThemeRecord: Encodable {
  let id, title: String
  let number, totalMinutes: Int
  let exercises: [String]

  init(_ coverage: ThemeCoverage) {
    (id, title) = (coverage.theme.id, coverage.theme.title)
    number = coverage.theme.number.value
    totalMinutes = coverage.exercises.totalMinutes
    exercises = coverage.exercises.map(\.id)
  }
}

private struct MaturityRecord: Encodable {
  let title: String
  let grades: [GradeRecord]
  let areas: [AreaRecord]
  /// Cells that nothing moves towards.
  let holes: [HoleRecord]

  init(_ matrix: MaturityMatrix) {
    title = matrix.title
    grades = matrix.grades.map {
      GradeRecord(
        number: $0.number.value, whatWeDo: $0.whatWeDo, howEmbedded: $0.howEmbedded)
    }
    areas = matrix.rows.map { row in
      AreaRecord(
        id: row.area.id, number: row.area.number.value, title: row.area.title,
        grades: zip(matrix.grades, row.cells).map { CellRecord($0, $1) })
    }
    holes = areas.flatMap { area in
      area.grades.filter(\.isHole).map { HoleRecord(area: area.id, grade: $0.grade) }
    }
  }
}

private struct GradeRecord: Encodable {
  let number: Int
  let whatWeDo, howEmbedded: String
}

private struct AreaRecord: Encodable {
  let id: String
  let number: Int
  let title: String
  let grades: [CellRecord]
}

private struct CellRecord: Encodable {
  let grade: Int
  let exercises, behaviourExercises: [String]

  init(_ grade: MaturityModel.Grade, _ items: [ReportItem]) {
    self.grade = grade.number.value
    exercises = items.only(.exercise).map(\.id)
    behaviourExercises = items.only(.behaviourExercise).map(\.id)
  }

  var isHole: Bool { exercises.isEmpty && behaviourExercises.isEmpty }
}

private struct HoleRecord: Encodable {
  let area: String
  let grade: Int
}

private struct StepRecord: Encodable {
  let exercise: String
  let requires, recommends: [String]

  init(_ step: ExerciseOrder.Step) {
    exercise = step.item.id
    requires = step.requires.map(\.id)
    recommends = step.recommends.map(\.id)
  }
}

private struct ChainRecord: Encodable {
  let exercises: [String]
  let totalMinutes: Int

  init(_ items: [ReportItem]) {
    exercises = items.map(\.id)
    totalMinutes = items.totalMinutes
  }
}

private struct PhaseRecord: Encodable {
  let phase: String
  let exercises: [String]

  init(_ phase: PhaseCoverage.Phase) {
    self.phase = phase.phase.rawValue
    exercises = phase.exercises.map(\.id)
  }
}

private struct TimeRecord: Encodable {
  let duration: DurationRecord?
  let exercises, behaviourExercises: [String]

  init(_ group: TimeGroup) {
    duration = group.time.map { DurationRecord($0) }
    exercises = group.items.only(.exercise).map(\.id)
    behaviourExercises = group.items.only(.behaviourExercise).map(\.id)
  }
}

private struct OccasionRecord: Encodable {
  let occasion: String?
  let times: [TimeRecord]

  init(_ group: OccasionGroup) {
    occasion = group.occasion
    times = group.times.map { TimeRecord($0) }
  }
}
