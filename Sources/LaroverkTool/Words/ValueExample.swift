internal import Catalog
internal import Text

/// Values as people write them, and the one form that each has in XML.
struct ValueExample {
  let key: Word
  let written: LocalizedText
  let canonical: String

  static let all: [ValueExample] =
    durations + spans + [
      ValueExample("groupSize", "6", "6", "6"),
      ValueExample("groupSize", "4–12", "4–12", "4-12"),
      ValueExample("groupSize", "minst 4", "at least 4", "4-"),
      ValueExample("groupSize", "högst 12", "at most 12", "-12"),
    ]

  private static let durations = [
    ValueExample("duration", "45 min", "45 min", "PT45M"),
    ValueExample("duration", "1 h 15 min", "1 h 15 min", "PT75M"),
    ValueExample("duration", "2,5 h", "2.5 h", "PT150M"),
    ValueExample("duration", "10 x 10 min", "10 x 10 min", "R10/PT10M"),
    ValueExample("rhythm", "2 gånger i veckan", "2 times a week", "2 timesAWeek"),
    ValueExample("rhythm", "varannan vecka", "every other week", "everyOtherWeek"),
    ValueExample("preparationTime", "2 h", "2 h", "PT120M"),
  ]

  private static let spans = [
    ValueExample("leadTime", "3 dagar före", "3 days before", "P3D"),
    ValueExample("leadTime", "1 vecka före", "1 week before", "P1W"),
    ValueExample("followUpAfter", "4 veckor", "4 weeks", "P4W"),
    ValueExample("followUpAfter", "2 månader", "2 months", "P2M"),
  ]

  private init(_ key: String, _ sv: String, _ en: String, _ canonical: String) {
    self.key = Schema.exercise.keys.first { $0.word.schema == key }?.word ?? Word(key, key)
    written = LocalizedText(sv: sv, en: en)
    self.canonical = canonical
  }

  static let table = WordTable(
    name: "forms", title: LocalizedText(sv: "Värden i XML", en: "Values in XML"),
    header: [
      LocalizedText(sv: "Uppgift", en: "Key"), LocalizedText(sv: "I Markdown", en: "In Markdown"),
      WordTable.languages[0], LocalizedText(sv: "I XML", en: "In XML"),
    ],
    rows: all.map { example in
      let (sv, en) = ("`\(example.written.swedish)`", "`\(example.written.english)`")
      return [
        LocalizedText(sv: "`\(example.key.swedish)`", en: "`\(example.key.english)`"),
        LocalizedText(sv: sv, en: en), LocalizedText(sv: en, en: sv),
        LocalizedText(same: "`\(example.key.schema)=\"\(example.canonical)\"`"),
      ]
    })
}
