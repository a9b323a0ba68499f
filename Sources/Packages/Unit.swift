public import Catalog
internal import Checking
internal import Text

/// What a package can hold: one exercise, all of a theme or a module, or the whole programme.
public enum UnitKind: String, Sendable, CaseIterable {
  case exercise, theme, module, programme

  /// The folder of its packages.
  public var folder: String { self == .programme ? rawValue : rawValue + "s" }
}

/// One thing that is exported as a package.
public enum Unit: Sendable {
  case exercise(Exercise)
  case theme(Theme)
  case module(Module)
  case programme(Programme)

  public var kind: UnitKind {
    switch self {
    case .exercise: .exercise
    case .theme: .theme
    case .module: .module
    case .programme: .programme
    }
  }

  public var head: ItemHead {
    switch self {
    case .exercise(let exercise): exercise.head
    case .theme(let theme): theme.head
    case .module(let module): module.head
    case .programme(let programme): programme.head
    }
  }

  public var id: String { head.id }
  public var title: String { head.title.value }

  /// Relative to the exporter's folder.
  var path: String { "\(kind.folder)/\(id).zip" }

  /// The words that introduce it.
  var lead: Prose {
    switch self {
    case .exercise(let exercise): exercise.text.lead
    case .theme(let theme): theme.lead
    case .module(let module): module.lead
    case .programme(let programme): programme.lead
    }
  }
}

extension CheckedCatalog {
  /// All units of a kind, in the catalogue's order.
  func units(_ kind: UnitKind) -> [Unit] {
    switch kind {
    case .exercise: exercises.map(Unit.exercise)
    case .theme: themes.map(Unit.theme)
    case .module: modules.map(Unit.module)
    case .programme: [.programme(programme)]
    }
  }

  /// How long a unit takes in all, the meetings of modules counted.
  func minutes(of unit: Unit) -> Int {
    switch unit {
    case .exercise(let exercise): exercise.duration.value.totalMinutes
    case .theme(let theme): exercises(in: theme).reduce(0) { $0 + $1.duration.value.totalMinutes }
    case .module(let module): minutes(of: module)
    case .programme:
      exercises.reduce(0) { $0 + $1.duration.value.totalMinutes }
        + behaviourExercises.reduce(0) { $0 + ($1.minutes ?? 0) }
        + modules.reduce(0) { $0 + ($1.teamSession.minutes ?? 0) }
    }
  }

  private func minutes(of module: Module) -> Int {
    contents(of: module).reduce(module.teamSession.minutes ?? 0) { $0 + minutes(of: $1) }
  }

  private func minutes(of content: CheckedContent) -> Int {
    switch content {
    case .exercise(let exercise): exercise.duration.value.totalMinutes
    case .behaviourExercise(let exercise): exercise.minutes ?? 0
    }
  }

  /// The form of participation, in the catalogue's language; of exercises alone.
  func audience(of unit: Unit) -> String? {
    guard case .exercise(let exercise) = unit else { return nil }
    return Words.form.first { $0.schema == exercise.form.rawValue }?[language]
  }

  /// What the author wrote as keywords; else what the unit is a part of.
  func keywords(of unit: Unit) -> [String] {
    guard unit.head.keywords.isEmpty else { return unit.head.keywords }
    if case .exercise(let exercise) = unit { return [theme(of: exercise).title] }
    return [programme.title]
  }
}
