internal import Catalog
internal import Diagnostics
internal import Parallel

/// The rules, each where it belongs, going over a linked catalogue.
struct RuleRun {
  private let catalog: LinkedCatalog
  private var ofExercises: [@Sendable (Exercise, LinkedCatalog) -> [Diagnostic]] = []
  private var ofTexts: [@Sendable (ItemText, LinkedCatalog) -> [Diagnostic]] = []
  private var ofPhrases: [@Sendable (PhraseMatch, ItemText, LinkedCatalog) -> Diagnostic?] = []
  private var ofDigests: [@Sendable ([ItemDigest], LinkedCatalog) -> [Diagnostic]] = []
  private var ofCatalog: [@Sendable (LinkedCatalog) -> [Diagnostic]] = []
  private var ofSettings: [@Sendable (RuleSettings, LinkedCatalog) -> [Diagnostic]] = []
  private let lexicon: Lexicon

  init(_ rules: [Rule], _ catalog: LinkedCatalog) {
    self.catalog = catalog
    var phrases: [[Phrase]] = []
    for rule in rules {
      switch rule.scope {
      case .exercise(let check): ofExercises.append(check)
      case .text(let check, let digests):
        ofTexts.append(check)
        if let digests { ofDigests.append(digests) }
      case .phrases(let list, let tell):
        phrases.append(list(catalog))
        ofPhrases.append(tell)
      case .digests(let check): ofDigests.append(check)
      case .catalog(let check): ofCatalog.append(check)
      case .settings(let check): ofSettings.append(check)
      case .reading: break
      }
    }
    lexicon = Lexicon(phrases, catalog.language)
  }

  /// What all rules but those about settings tell.
  func diagnostics() -> [Diagnostic] {
    let items = catalog.soundItems.parallelMap { look(at: $0) }
    let digests = items.map(\.digest)
    return items.flatMap(\.diagnostics)
      + ofDigests.flatMap { $0(digests, catalog) }
      + ofCatalog.parallelMap { $0(catalog) }.flatMap { $0 }
  }

  func diagnostics(of settings: RuleSettings) -> [Diagnostic] {
    ofSettings.flatMap { $0(settings, catalog) }
  }

  /// An item's text is let go when its rules have looked at it.
  private func look(at item: any Item) -> (diagnostics: [Diagnostic], digest: ItemDigest) {
    let text = catalog.text(of: item)
    var told = ofTexts.flatMap { $0(text, catalog) }
    if let exercise = text.exercise { told += ofExercises.flatMap { $0(exercise, catalog) } }
    lexicon.forEachMatch(in: text) { rule, match in
      if let diagnostic = ofPhrases[rule](match, text, catalog) { told.append(diagnostic) }
    }
    return (told, ItemDigest(text))
  }
}

extension LinkedCatalog {
  /// Every item without structure errors.
  fileprivate var soundItems: [any Item] {
    let all: [any Item] =
      items.exercises + items.behaviourExercises + items.modules + items.themes + items.areas
    let single: [any Item] =
      (items.maturityModel.map { [$0] } ?? []) + (items.programme.map { [$0] } ?? [])
    return (all + single).filter { !brokenFiles.contains($0.file) }
  }
}
