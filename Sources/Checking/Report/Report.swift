public import Catalog
public import Text

/// What a catalogue covers, in what order it can be done, and where it has holes.
///
/// Values alone: text, JSON and pages show the same ones.
public struct Report: Sendable {
  public let language: Language
  public let programme: Programme
  public let modules: [Module]
  /// Every exercise by number.
  public let exercises: [ReportItem]
  /// By identifier.
  public let behaviourExercises: [ReportItem]
  /// Where the programme says one should begin.
  public let startHere: [ReportItem]
  public let themes: [ThemeCoverage]
  public let maturity: MaturityMatrix
  public let order: ExerciseOrder
  public let phases: PhaseCoverage
  /// From the shortest time to the longest, those without a time last.
  public let times: [TimeGroup]
  /// By name, items that fit no named occasion last.
  public let occasions: [OccasionGroup]

  public init(_ catalog: CheckedCatalog) {
    let items = ReportItems(catalog)
    language = catalog.language
    programme = catalog.programme
    modules = catalog.modules
    exercises = items.exercises
    behaviourExercises = items.behaviourExercises
    startHere = catalog.startHere.map { items[$0] }
    themes = ThemeCoverage.all(catalog, items)
    maturity = MaturityMatrix(catalog, items)
    order = ExerciseOrder(catalog, items)
    phases = PhaseCoverage(catalog, items)
    times = TimeGroup.groups(items.all)
    occasions = OccasionGroup.groups(items.all, catalog.language)
  }

  /// Of all exercises, every occasion of them.
  public var totalMinutes: Int { exercises.totalMinutes }
}

/// The exercises of one theme.
public struct ThemeCoverage: Sendable {
  public let theme: Theme
  public let exercises: [ReportItem]

  static func all(_ catalog: CheckedCatalog, _ items: ReportItems) -> [ThemeCoverage] {
    let exercises = Dictionary(grouping: catalog.exercises) { catalog.theme(of: $0).id }
    return catalog.themes.map { theme in
      ThemeCoverage(theme: theme, exercises: exercises[theme.id, default: []].map { items[$0] })
    }
  }
}

/// Which exercises belong to each phase of the innovation process.
public struct PhaseCoverage: Sendable {
  public struct Phase: Sendable {
    public let phase: Exercise.Phase
    public let exercises: [ReportItem]
  }

  /// In the order of the process.
  public let phases: [Phase]
  /// Exercises that name no phase.
  public let unplaced: [ReportItem]

  init(_ catalog: CheckedCatalog, _ items: ReportItems) {
    phases = Exercise.Phase.allCases.map { phase in
      Phase(
        phase: phase,
        exercises: catalog.exercises.filter { $0.plan.phases.contains(phase) }.map { items[$0] })
    }
    unplaced = catalog.exercises.filter { $0.plan.phases.isEmpty }.map { items[$0] }
  }

  public var holes: [Exercise.Phase] {
    phases.filter(\.exercises.isEmpty).map(\.phase)
  }
}
