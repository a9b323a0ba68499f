public import Catalog
internal import Reading
public import Text

/// A catalogue without errors: the only one that can be exported.
///
/// `check(_:)` alone makes one, so the compiler stops whoever would export unchecked content.
public struct CheckedCatalog: Sendable {
  public let language: Language
  public let programme: Programme
  public let themes: [Theme]
  public let exercises: [Exercise]
  public let behaviourExercises: [BehaviourExercise]
  public let modules: [Module]
  public let maturityModel: MaturityModel
  public let areas: [Area]
  /// How much each rule weighs here.
  public let settings: RuleSettings
  private let links: LinkedCatalog
  private let read: ReadCatalog
  private let themeOfExercise: [Int]
  private let exercisesOfTheme: [[Int]]
  private let followers: [[Int]]
  private let positions: [String: Int]

  /// Nil unless everything that later stages rely on is there.
  init?(_ linked: LinkedCatalog, _ read: ReadCatalog, _ settings: RuleSettings) {
    let items = linked.items
    let themes = linked.exercises.compactMap(\.theme)
    guard let programme = items.programme, let maturityModel = items.maturityModel,
      themes.count == items.exercises.count, linked.unresolved.isEmpty,
      linked.prose.brokenLinks.isEmpty, linked.prose.missingMedia.isEmpty
    else { return nil }
    language = linked.language
    self.programme = programme
    self.themes = items.themes
    exercises = items.exercises
    behaviourExercises = items.behaviourExercises
    modules = items.modules
    self.maturityModel = maturityModel
    areas = items.areas
    links = linked
    self.settings = settings
    self.read = read
    themeOfExercise = themes
    var ofTheme = [[Int]](repeating: [], count: items.themes.count)
    for (exercise, theme) in themes.enumerated() { ofTheme[theme].append(exercise) }
    exercisesOfTheme = ofTheme
    var followers = [[Int]](repeating: [], count: items.exercises.count)
    for (exercise, links) in linked.exercises.enumerated() {
      for link in links.requires + links.recommends { followers[link.target].append(exercise) }
    }
    self.followers = followers
    let names = items.exercises.map(\.id) + items.behaviourExercises.map(\.id)
    positions = Dictionary(
      zip(names, Array(items.exercises.indices) + Array(items.behaviourExercises.indices)),
      uniquingKeysWith: { first, _ in first })
  }
}

extension CheckedCatalog {
  /// Who every item is, kind by kind.
  public var heads: [ItemHead] {
    KindName.allCases.flatMap { read.items.heads(of: $0) }
  }

  /// An item as the tree that it was read as, read anew.
  public func element(of item: ItemHead) -> Element? {
    read.element(of: item)
  }

  public func theme(of exercise: Exercise) -> Theme {
    themes[themeOfExercise[position(of: exercise)]]
  }

  /// What must be done before the exercise.
  public func requires(of exercise: Exercise) -> [Exercise] {
    links.exercises[position(of: exercise)].requires.map { exercises[$0.target] }
  }

  /// What is better done before the exercise.
  public func recommends(of exercise: Exercise) -> [Exercise] {
    links.exercises[position(of: exercise)].recommends.map { exercises[$0.target] }
  }

  /// The exercises that must or had better be done after this one.
  public func leadsTo(from exercise: Exercise) -> [Exercise] {
    followers[position(of: exercise)].map { exercises[$0] }
  }

  public func exercises(in theme: Theme) -> [Exercise] {
    guard let position = themes.firstIndex(where: { $0.id == theme.id }) else { return [] }
    return exercisesOfTheme[position].map { exercises[$0] }
  }

  public func develops(of exercise: Exercise) -> [CheckedMapping] {
    links.exercises[position(of: exercise)].develops.map(checked)
  }

  public func develops(of exercise: BehaviourExercise) -> [CheckedMapping] {
    links.behaviourExercises[positions[exercise.id] ?? 0].map(checked)
  }

  public func contents(of module: Module) -> [CheckedContent] {
    guard let position = modules.firstIndex(where: { $0.id == module.id }) else { return [] }
    return links.modules[position].map { link in
      switch link.target {
      case .exercise(let position): .exercise(exercises[position])
      case .behaviourExercise(let position): .behaviourExercise(behaviourExercises[position])
      }
    }
  }

  /// Everything in `media/` that some text shows or links to, sorted by path.
  public var media: [Media] {
    Set(links.prose.mediaOfFile.values.joined()).sorted().map { links.prose.media[$0] }
  }

  /// What an item's text shows or links to, sorted by path.
  public func media(of item: some Item) -> [Media] {
    links.prose.mediaOfFile[item.file, default: []].map { links.prose.media[$0] }
  }

  public var startHere: [Exercise] {
    links.startHere.map { exercises[$0.target] }
  }

  private func position(of exercise: Exercise) -> Int {
    positions[exercise.id] ?? 0
  }

  private func checked(_ link: MappingLink) -> CheckedMapping {
    CheckedMapping(
      area: areas[link.area], grade: maturityModel.grades[link.grade], why: link.mapping.why)
  }
}

/// What an exercise develops, with the area and the grade themselves.
public struct CheckedMapping: Sendable {
  public let area: Area
  public let grade: MaturityModel.Grade
  public let why: Prose
}

/// What a module is made of.
public enum CheckedContent: Sendable {
  case exercise(Exercise)
  case behaviourExercise(BehaviourExercise)
}
