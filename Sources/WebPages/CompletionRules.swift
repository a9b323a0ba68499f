internal import Catalog
internal import Checking

/// When an item counts as completed: what it says itself, else what the programme says, else its
/// steps. What it does not have is never asked for, so that nobody is locked out.
extension CheckedCatalog {
  func marks(of exercise: Exercise) -> ItemMarks {
    let own = exercise.completedWhen.isEmpty ? programme.completedWhen : exercise.completedWhen
    return ItemMarks(
      key: exercise.id, completedWhen: words(own, hasReflection: exercise.reflection != nil))
  }

  func marks(of exercise: BehaviourExercise) -> ItemMarks {
    ItemMarks(
      key: exercise.id, completedWhen: words(programme.completedWhen, hasReflection: true))
  }

  /// A page that only tells is done when it was opened.
  func marks(ofAbout id: String) -> ItemMarks {
    ItemMarks(key: "about.\(id)", completedWhen: CompletionRule.opened.rawValue)
  }

  /// Done by its steps, or in writing where the team could not meet.
  func marks(ofMeeting module: Module) -> ItemMarks {
    ItemMarks(key: "meeting.\(module.id)", completedWhen: "meeting")
  }

  private func words(_ rules: [CompletionRule], hasReflection: Bool) -> String {
    let rules = rules.filter { $0 != .reflection || hasReflection }
    return (rules.isEmpty ? [.steps] : rules).map(\.rawValue).joined(separator: " ")
  }
}
