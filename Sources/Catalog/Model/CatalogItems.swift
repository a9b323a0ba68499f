internal import Text

/// All items of a catalogue, each kind by number and then by identifier.
public struct CatalogItems: Sendable {
  public let programme: Programme?
  public let themes: [Theme]
  public let exercises: [Exercise]
  public let behaviourExercises: [BehaviourExercise]
  public let modules: [Module]
  public let maturityModel: MaturityModel?
  public let areas: [Area]

  public init(
    programme: Programme?, themes: [Theme], exercises: [Exercise],
    behaviourExercises: [BehaviourExercise], modules: [Module], maturityModel: MaturityModel?,
    areas: [Area]
  ) {
    self.programme = programme
    self.themes = themes.sorted { ($0.number.value, $0.id) < ($1.number.value, $1.id) }
    self.exercises = exercises.sorted { ($0.number.value, $0.id) < ($1.number.value, $1.id) }
    self.behaviourExercises = behaviourExercises.sorted { $0.id < $1.id }
    self.modules = modules.sorted { ($0.number.value, $0.id) < ($1.number.value, $1.id) }
    self.maturityModel = maturityModel
    self.areas = areas.sorted { ($0.number.value, $0.id) < ($1.number.value, $1.id) }
  }

  public subscript(kind: KindName) -> [any Item] {
    switch kind {
    case .programme: programme.map { [$0] } ?? []
    case .theme: themes
    case .exercise: exercises
    case .behaviourExercise: behaviourExercises
    case .module: modules
    case .maturityModel: maturityModel.map { [$0] } ?? []
    case .area: areas
    }
  }
}
