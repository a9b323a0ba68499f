internal import Catalog
internal import Text

extension Exercise {
  /// Occasions that steps and notes name though the exercise has fewer.
  var occasionsOutOfRange: [Located<Int>] {
    let ofSteps = steps.steps.flatMap { [$0.fromOccasion, $0.onlyOccasion].compactMap { $0 } }
    return (ofSteps + (occasionNotes?.notes.map(\.number) ?? []))
      .filter { $0.value > duration.value.occasions }
  }

  /// More occasions than these, each with steps of its own, no exercise has.
  private static let mostOccasions = 50

  /// The steps of each occasion that may have others than the one before, the first always.
  var stepsOfOccasions: [(occasion: Int, steps: [Step])] {
    let all = steps.steps
    guard all.contains(where: { $0.fromOccasion != nil || $0.onlyOccasion != nil }) else {
      return [(1, all)]
    }
    return occasionsThatDiffer.prefix(Self.mostOccasions).map { occasion in
      (occasion, all.filter { $0.takesPlace(at: occasion) })
    }
  }

  private var occasionsThatDiffer: [Int] {
    var occasions: Set = [1]
    let last = duration.value.occasions
    for step in steps.steps {
      if let from = step.fromOccasion?.value, from <= last { occasions.insert(from) }
      guard let only = step.onlyOccasion?.value, only <= last else { continue }
      occasions.insert(only)
      if only < last { occasions.insert(only + 1) }
    }
    return occasions.sorted()
  }
}

extension Step {
  fileprivate func takesPlace(at occasion: Int) -> Bool {
    occasion >= fromOccasion?.value ?? 1 && occasion == onlyOccasion?.value ?? occasion
  }
}
