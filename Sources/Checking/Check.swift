internal import Catalog
public import Diagnostics
internal import Parallel
public import Reading

/// What checking gives: everything there is to tell, and the catalogue when nothing is wrong with it.
public struct CheckResult: Sendable {
  /// In reading order, those of reading included.
  public let diagnostics: [Diagnostic]
  /// Nil while there are errors.
  public let catalog: CheckedCatalog?
}

/// Links a catalogue and runs every rule over it: the only way to a `CheckedCatalog`.
public func check(_ read: ReadCatalog) -> CheckResult {
  let linked = Linker.link(read)
  let told = run(Rules.all, on: linked)
  let diagnostics = (read.diagnostics + told).inReadingOrder
  return CheckResult(
    diagnostics: diagnostics, catalog: diagnostics.hasErrors ? nil : CheckedCatalog(linked, read))
}

private func run(_ rules: [Rule], on linked: LinkedCatalog) -> [Diagnostic] {
  let ofExercises = rules.compactMap { rule in
    if case .exercise(let check) = rule.scope { check } else { nil }
  }
  let ofCatalog = rules.compactMap { rule in
    if case .catalog(let check) = rule.scope { check } else { nil }
  }
  let inExercises = linked.sound(linked.items.exercises).map(\.item).parallelMap { exercise in
    ofExercises.flatMap { $0(exercise, linked) }
  }
  return inExercises.flatMap { $0 } + ofCatalog.parallelMap { $0(linked) }.flatMap { $0 }
}
