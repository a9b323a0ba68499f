public import Catalog
public import Text

/// The items of a catalogue with every reference turned into the item it names.
public struct LinkedCatalog: Sendable {
  public let language: Language
  /// Whether it is written in XML, where values have other forms.
  let isXML: Bool
  public let sources: SourceFiles
  public let items: CatalogItems
  /// By position in `items.exercises`.
  public let exercises: [ExerciseLinks]
  /// By position in `items.behaviourExercises`.
  public let behaviourExercises: [[MappingLink]]
  /// By position in `items.modules`.
  public let modules: [[Link<ModuleContent>]]
  public let startHere: [Link<Int>]
  /// Where links and pictures in texts lead.
  public let prose: LinkedProse
  /// References that name no item, or more than one.
  public let unresolved: [UnresolvedReference]
  /// Kinds that have items with errors: what counts items stays silent about them.
  public let brokenKinds: Set<KindName>
  /// Files of items with errors.
  let brokenFiles: Set<FileID>

  /// Whether an item has structure errors, so that rules about what it says stay silent.
  func isBroken(_ item: some Item) -> Bool {
    brokenFiles.contains(item.file)
  }

  /// The items without structure errors, each with its position.
  func sound<Kind: Item>(_ items: [Kind]) -> [(position: Int, item: Kind)] {
    items.enumerated().filter { !isBroken($0.element) }.map { ($0.offset, $0.element) }
  }
}

/// A reference and the item it names: its position in `CatalogItems`.
public struct Link<Target: Sendable>: Sendable {
  public let target: Target
  public let range: SourceRange
}

public struct ExerciseLinks: Sendable {
  /// Position in `items.themes`, nil when unresolved.
  public let theme: Int?
  /// Positions in `items.exercises`.
  public let requires: [Link<Int>]
  public let recommends: [Link<Int>]
  public let develops: [MappingLink]
}

/// A mapping with the positions of its area and grade.
public struct MappingLink: Sendable {
  public let mapping: Mapping
  public let area: Int
  /// Position in the maturity model's grades.
  public let grade: Int
}

/// What a module is made of: positions in `CatalogItems`.
public enum ModuleContent: Sendable, Hashable {
  case exercise(Int)
  case behaviourExercise(Int)
}

public struct UnresolvedReference: Sendable {
  public enum Reason: Sendable {
    case unknown
    /// Several items have that title.
    case ambiguous([ItemHead])
    /// The grade does not exist; the references above are for items.
    case unknownGrade
  }

  public let reference: Located<Reference>
  public let kinds: [KindName]
  public let reason: Reason
}
