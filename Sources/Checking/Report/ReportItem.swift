public import Catalog
internal import Text

/// An exercise or behaviour exercise, with what an overview says of it.
public struct ReportItem: Sendable {
  public let kind: KindName
  public let id: String
  /// Of an exercise.
  public let number: Int?
  /// What it is called in small places: an exercise's number, a behaviour exercise's letter.
  public let mark: String
  public let title: String
  /// Nil for a behaviour exercise that says none.
  public let time: TimeNeeded?
  public let form: Exercise.Form?
  /// When in the working day it fits.
  public let occasions: [String]

  init(_ exercise: Exercise) {
    kind = .exercise
    id = exercise.id
    number = exercise.number.value
    mark = "\(exercise.number.value)"
    title = exercise.title
    time = exercise.duration.value
    form = exercise.form
    occasions = exercise.plan.suitedTo
  }

  init(_ exercise: BehaviourExercise, position: Int) {
    kind = .behaviourExercise
    id = exercise.id
    number = nil
    mark = Self.letters(position)
    title = exercise.title
    time = exercise.minutes.map { TimeNeeded(minutes: $0) }
    form = nil
    occasions = [exercise.situation]
  }

  /// a … z, aa, ab …
  static func letters(_ position: Int) -> String {
    let (rest, place) = position.quotientAndRemainder(dividingBy: 26)
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
    return rest == 0 ? letter : letters(rest - 1) + letter
  }
}

extension [ReportItem] {
  /// Every occasion of all of them.
  public var totalMinutes: Int { reduce(0) { $0 + ($1.time?.totalMinutes ?? 0) } }

  public func only(_ kind: KindName) -> [ReportItem] { filter { $0.kind == kind } }
}

/// Every item of a catalogue, each made once.
struct ReportItems {
  let exercises: [ReportItem]
  let behaviourExercises: [ReportItem]
  private let positions: [String: Int]

  init(_ catalog: CheckedCatalog) {
    exercises = catalog.exercises.map { ReportItem($0) }
    behaviourExercises = catalog.behaviourExercises.enumerated().map {
      ReportItem($0.element, position: $0.offset)
    }
    positions = Dictionary(
      zip(exercises.map(\.id), exercises.indices), uniquingKeysWith: { first, _ in first })
  }

  var all: [ReportItem] { exercises + behaviourExercises }

  func position(of exercise: Exercise) -> Int { positions[exercise.id] ?? 0 }

  subscript(exercise: Exercise) -> ReportItem { exercises[position(of: exercise)] }
}
