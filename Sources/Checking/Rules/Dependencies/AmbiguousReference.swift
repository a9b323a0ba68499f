internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let ambiguousReference: Rule = Rule(
    RuleDescription(
      "ambiguous-reference", .error, required: true,
      summary: LocalizedText(
        sv: "En titel som nämns finns på flera ställen.",
        en: "A title that is named belongs to several items."),
      reason: LocalizedText(
        sv: "Skriv filens namn utan .md i stället. Det har bara en av dem.",
        en: "Write the file's name without .md instead. Only one of them has it."),
      bad: Example(
        sv: [
          .replace("titel: Enhetsmöte", in: "beteenden/enhetsmote.md", with: "titel: Byt ut"),
          .replace(
            "innehåll: [Enhetsmöte]", in: "moduler/stall-fragor.md", with: "innehåll: [enhetsmote]"),
        ],
        en: [
          .replace("title: Unit meeting", in: "behaviours/unit-meeting.md", with: "title: Swap it"),
          .replace(
            "contents: [Unit meeting]", in: "modules/ask-questions.md",
            with: "contents: [unit-meeting]"),
        ]),
      good: Example(
        sv: [
          .replace(
            "titel: Enhetsmöte", in: "beteenden/enhetsmote.md", with: "titel: Byt ut ett möte"),
          .replace(
            "innehåll: [Enhetsmöte]", in: "moduler/stall-fragor.md", with: "innehåll: [enhetsmote]"),
        ],
        en: [
          .replace(
            "title: Unit meeting", in: "behaviours/unit-meeting.md", with: "title: Swap a meeting"),
          .replace(
            "contents: [Unit meeting]", in: "modules/ask-questions.md",
            with: "contents: [unit-meeting]"),
        ])),
    .catalog { catalog in
      catalog.unresolved.compactMap { unresolved in
        guard case .ambiguous(let heads) = unresolved.reason else { return nil }
        return diagnostic(unresolved.reference, heads, catalog)
      }
    })

  private static func diagnostic(
    _ reference: Located<Reference>, _ heads: [ItemHead], _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let name = reference.value.written
    return Diagnostic(
      ambiguousReference.description, at: reference.range,
      LocalizedText(
        sv: "”\(name)” är titeln på \(heads.count) olika saker",
        en: "“\(name)” is the title of \(heads.count) different items"),
      explanation: catalog.reason(of: ambiguousReference.description),
      notes: heads.map {
        Diagnostic.Note(
          at: $0.title.range,
          LocalizedText(sv: "skriv ”\($0.id)” för den här", en: "write “\($0.id)” for this one"))
      },
      fixes: heads.map {
        Fix(
          .suggested, LocalizedText(sv: "skriv ”\($0.id)”?", en: "write “\($0.id)”?"),
          [Fix.Edit(reference.range, $0.id)])
      })
  }
}
