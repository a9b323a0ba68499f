internal import Catalog
internal import Reading
internal import Text

/// Turns every reference into the item it names, once.
struct Linker {
  private let items: CatalogItems
  /// By the kind's position.
  private let names: [NameIndex]
  private let grades: GradeIndex
  /// Whether the maturity model is there without errors, so that its grades are all there are.
  private let hasSoundModel: Bool
  private var unresolved: [UnresolvedReference] = []

  static func link(_ read: ReadCatalog) -> LinkedCatalog {
    var linker = Linker(read)
    let items = read.items
    let exercises = items.exercises.map { linker.links(of: $0) }
    let behaviours = items.behaviourExercises.map { linker.links($0.develops) }
    let modules = items.modules.map { linker.contents($0.contents) }
    let start = linker.exercises(items.programme?.startHere ?? [])
    return LinkedCatalog(
      language: read.language, isXML: read.isXML, sources: read.sources, items: items,
      exercises: exercises,
      behaviourExercises: behaviours, modules: modules, startHere: start,
      prose: LinkedProse(read),
      unresolved: linker.unresolved, brokenKinds: Set(read.broken.map(\.kind)),
      brokenFiles: Set(read.broken.map(\.file)))
  }

  private init(_ read: ReadCatalog) {
    items = read.items
    names = KindName.allCases.map { kind in
      NameIndex(read.items.heads(of: kind), broken: read.broken.filter { $0.kind == kind })
    }
    grades = GradeIndex(read.items.maturityModel)
    hasSoundModel =
      read.items.maturityModel != nil && !read.broken.contains { $0.kind == .maturityModel }
  }

  // MARK: - Kinds

  private mutating func links(of exercise: Exercise) -> ExerciseLinks {
    ExerciseLinks(
      theme: resolve(exercise.theme, among: [.theme])?.position,
      requires: exercises(exercise.requires), recommends: exercises(exercise.recommends),
      develops: links(exercise.develops))
  }

  private mutating func exercises(_ references: [Located<Reference>]) -> [Link<Int>] {
    references.compactMap { reference in
      resolve(reference, among: [.exercise]).map {
        Link(target: $0.position, range: reference.range)
      }
    }
  }

  private mutating func contents(_ references: [Located<Reference>]) -> [Link<ModuleContent>] {
    references.compactMap { reference in
      guard let found = resolve(reference, among: [.exercise, .behaviourExercise]) else {
        return nil
      }
      let content: ModuleContent =
        found.kind == .exercise ? .exercise(found.position) : .behaviourExercise(found.position)
      return Link(target: content, range: reference.range)
    }
  }

  private mutating func links(_ mappings: [Mapping]) -> [MappingLink] {
    mappings.compactMap { mapping in
      let area = resolve(mapping.area, among: [.area])?.position
      guard let grade = grade(mapping.grade), let area else { return nil }
      return MappingLink(mapping: mapping, area: area, grade: grade)
    }
  }

  private mutating func grade(_ reference: Located<Reference>) -> Int? {
    if let position = grades.position(of: reference.value.written) { return position }
    if hasSoundModel {
      unresolved.append(UnresolvedReference(reference: reference, kinds: [], reason: .unknownGrade))
    }
    return nil
  }

  // MARK: - Names

  /// The item of the first kind that has the name; what is not found is noted, unless it is broken.
  private mutating func resolve(
    _ reference: Located<Reference>, among kinds: [KindName]
  ) -> (kind: KindName, position: Int)? {
    let name = reference.value.written.nameFolded
    var candidates: [(kind: KindName, position: Int)] = []
    var isBroken = false
    for kind in kinds {
      let index = names[kind.position]
      if let named = index.named[name] {
        if let position = named.identified { return (kind, position) }
        for position in named.titled { candidates.append((kind, position)) }
      }
      isBroken = isBroken || index.hasUntitled || index.broken.contains(name)
    }
    if candidates.count == 1 { return candidates[0] }
    if candidates.isEmpty, isBroken { return nil }
    let heads = candidates.map { items.heads(of: $0.kind)[$0.position] }
    unresolved.append(
      UnresolvedReference(
        reference: reference, kinds: kinds,
        reason: heads.isEmpty ? .unknown : .ambiguous(heads)))
    return nil
  }
}

/// The items of a kind by what they can be called, folded.
private struct NameIndex {
  /// The items, by position, that have a name as their identifier or as their title.
  struct Named {
    var identified: Int?
    var titled: [Int] = []
  }

  private(set) var named: [String: Named] = [:]
  let broken: Set<String>
  /// Whether an item with errors has no title to be known by: it may be any that is not found.
  let hasUntitled: Bool

  init(_ heads: [ItemHead], broken: [ItemIdentity]) {
    named.reserveCapacity(2 * heads.count)
    for (position, head) in heads.enumerated() {
      named[head.id, default: Named()].identified = position
      named[head.title.value.nameFolded, default: Named()].titled.append(position)
    }
    self.broken = Set(broken.flatMap { [$0.id, $0.title?.nameFolded].compactMap { $0 } })
    hasUntitled = broken.contains { $0.title == nil }
  }
}

/// Grades by number and by either label.
private struct GradeIndex {
  private var positions: [String: Int] = [:]

  init(_ model: MaturityModel?) {
    for (position, grade) in (model?.grades ?? []).enumerated() {
      for name in ["\(grade.number.value)", grade.whatWeDo, grade.howEmbedded] {
        if positions[name.nameFolded] == nil { positions[name.nameFolded] = position }
      }
    }
  }

  func position(of name: String) -> Int? {
    positions[name.nameFolded]
  }
}
