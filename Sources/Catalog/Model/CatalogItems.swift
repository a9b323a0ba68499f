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

  /// Who the items of a kind are, in their order.
  public func heads(of kind: KindName) -> [ItemHead] {
    switch kind {
    case .programme: programme.map { [$0.head] } ?? []
    case .theme: themes.map(\.head)
    case .exercise: exercises.map(\.head)
    case .behaviourExercise: behaviourExercises.map(\.head)
    case .module: modules.map(\.head)
    case .maturityModel: maturityModel.map { [$0.head] } ?? []
    case .area: areas.map(\.head)
    }
  }
}
