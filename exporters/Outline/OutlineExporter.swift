internal import Catalog
internal import Checking
public import Exporting
internal import Files
internal import Slides
internal import Text

/// Slides as text: a title line, then its lines indented by tabs.
public let outlineExporter = ExporterDescription(
  name: "outline",
  summary: LocalizedText(
    sv: "Bildspel som text, en för katalogen och en för varje övning",
    en: "Slides as text, one for the catalogue and one for each exercise"),
  options: [outlineEncoding]
) { options in
  OutlineExporter(encoding: OutlineEncoding(rawValue: options[outlineEncoding]) ?? .utf8)
}

let outlineEncoding = ExporterOption(
  key: "encoding",
  summary: LocalizedText(
    sv: "Teckenkodning; utf-16 är den som PowerPoint själv öppnar",
    en: "Text encoding; utf-16 is the one that PowerPoint itself opens"),
  choices: OutlineEncoding.allCases.map(\.rawValue))

struct OutlineExporter: Exporter {
  let encoding: OutlineEncoding

  func export(_ catalog: CheckedCatalog) -> Export {
    Export(artefacts: [whole(catalog)] + catalog.exercises.map { artefact($0, in: catalog) })
  }

  private func whole(_ catalog: CheckedCatalog) -> Artefact {
    let programme = catalog.programme
    return Artefact(
      path: "catalog.txt",
      subject: Artefact.Subject(
        kind: KindName.programme.rawValue, identifier: programme.id, title: programme.title)
    ) { [encoding] in .bytes(catalog.outline(in: encoding)) }
  }

  private func artefact(_ exercise: Exercise, in catalog: CheckedCatalog) -> Artefact {
    let form = Words.form.first { $0.schema == exercise.form.rawValue }
    return Artefact(
      path: "exercises/\(exercise.id).txt",
      subject: Artefact.Subject(
        kind: KindName.exercise.rawValue, identifier: exercise.id, title: exercise.title,
        minutes: exercise.duration.value.totalMinutes, audience: form?[catalog.language])
    ) { [encoding] in
      var text = OutlineText(encoding)
      text.append(catalog.deck(of: exercise))
      return .bytes(text.bytes)
    }
  }
}

extension CheckedCatalog {
  /// The programme, the exercises by theme, the modules and what they hold, the maturity model.
  fileprivate func outline(in encoding: OutlineEncoding) -> [UInt8] {
    let exercisesByTheme = Dictionary(grouping: exercises) { theme(of: $0).id }
    var text = OutlineText(encoding)
    text.append(programmeDeck)
    for theme in themes {
      text.append(deck(of: theme))
      for exercise in exercisesByTheme[theme.id] ?? [] { text.append(deck(of: exercise)) }
    }
    for module in modules { text.append(deck(of: module)) }
    for exercise in behaviourExercises { text.append(deck(of: exercise)) }
    text.append(maturityModelDeck)
    return text.bytes
  }
}
