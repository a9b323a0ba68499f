internal import Catalog
internal import Text

extension Decoder {
  var templates: [Template] {
    var keys = KeyMaker()
    return element.children("template").map { template in
      let title = template.value("title")?.canonical ?? ""
      let key = keys.key("template", of: title, written: template.value("key")?.canonical)
      return Template(
        key: key, title: title, range: template.range,
        uses: template.all("use").compactMap { Template.Use(rawValue: $0.canonical) },
        body: template.prose ?? Prose())
    }
  }

  var examples: [ExampleCase] {
    element.children("example").map { example in
      ExampleCase(
        title: example.value("title")?.canonical ?? "", body: example.prose ?? Prose(),
        filledIn: example.children("filledTemplate").map {
          ExampleCase.FilledTemplate(
            title: $0.value("title")?.canonical ?? "", body: $0.prose ?? Prose(),
            range: $0.range)
        })
    }
  }

  var occasionNotes: OccasionNotes? {
    guard let section = element.child("occasionNotes") else { return nil }
    let notes = section.children("occasionNote").compactMap { note -> OccasionNote? in
      guard let number = note.value("number")?.locatedNumber else { return nil }
      return OccasionNote(
        number: number, title: note.value("title")?.canonical ?? "", body: note.prose ?? Prose())
    }
    return OccasionNotes(lead: section.prose ?? Prose(), notes: notes)
  }

  var planSentences: [PlanSentence] {
    var keys = KeyMaker()
    return (element.child("ifThenPlan")?.children ?? []).map { sentence in
      let prose = sentence.prose ?? Prose()
      let first = prose.firstBlock
      let text = first?.plainText ?? ""
      let blanks = first?.blanks ?? 0
      let written = sentence.value("key")?.canonical
      return PlanSentence(
        keys: (0..<blanks).map { _ in keys.key("plan", of: text, written: written) },
        sentence: prose)
    }
  }
}
