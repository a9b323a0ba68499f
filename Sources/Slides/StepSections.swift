internal import Catalog
internal import Text

/// Slides of steps: one section a step, its scripts as notes.
struct StepSections {
  let labels: Labels

  /// What is said before the first step, where there is something, and the steps.
  func sections(of steps: Steps, titled title: String) -> [SlideSection] {
    let lead =
      steps.lead.isEmpty ? [] : [SlideSection(title, lines: steps.lead.lines(labels.language))]
    return lead + steps.steps.map(section)
  }

  private func section(_ step: Step) -> SlideSection {
    let help = part(Words.help, step.help)
    let variants = step.variants.flatMap { part(word(for: $0), $0.body) }
    return SlideSection(
      heading(of: step), lines: step.body.lines(labels.language) + help + variants,
      notes: notes(of: step))
  }

  /// `Lägg utveckling först (10 min, kan hoppas över)`, as authors write it.
  private func heading(of step: Step) -> String {
    let language = labels.language
    let flags = [
      step.minutes.map(TimeNeeded.words(minutes:)),
      step.isSkippable ? Words.skippable[language] : nil,
      step.isWithUsers ? Words.withUsers[language] : nil,
      step.fromOccasion.map { "\(Words.fromOccasion[language]) \($0.value)" },
      step.onlyOccasion.map { "\(Words.onlyOccasion[language]) \($0.value)" },
    ].compactMap(\.self)
    return flags.isEmpty ? step.title : "\(step.title) (\(flags.joined(separator: ", ")))"
  }

  private func part(_ word: Word, _ prose: Prose) -> [SlideLine] {
    if prose.isEmpty { return [] }
    let label = SlideLine(level: .point, text: word.label(labels.language))
    return [label] + prose.lines(labels.language, at: .subpoint)
  }

  private func notes(of step: Step) -> [SlideNote] {
    [SlideNote(label: step.title, paragraphs: step.script.paragraphs(labels.language))]
      + step.variants.map { variant in
        SlideNote(
          label: "\(step.title), \(word(for: variant)[labels.language])",
          paragraphs: variant.script.paragraphs(labels.language))
      }
  }

  private func word(for variant: Variant) -> Word {
    Words.variant.first { $0.schema == variant.kind.rawValue } ?? Words.help
  }
}
