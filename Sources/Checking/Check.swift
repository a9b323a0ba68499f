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
///
/// - Parameter knownRules: all that can be told of the catalogue, so that its settings may name
///   what exporters tell as well.
public func check(
  _ read: ReadCatalog, knownRules: [RuleDescription] = Rules.all.map(\.description)
) -> CheckResult {
  let linked = Linker.link(read)
  var settings = RuleSettings(read.items, knownRules: knownRules)
  let run = RuleRun(Rules.all, linked)
  let told = settings.apply(to: read.diagnostics + run.diagnostics())
  let ofSettings = settings.apply(to: run.diagnostics(of: settings))
  let diagnostics = (told + ofSettings).inReadingOrder
  return CheckResult(
    diagnostics: diagnostics,
    catalog: diagnostics.hasErrors ? nil : CheckedCatalog(linked, read, settings))
}
