internal import Catalog
internal import Checking
internal import Text

struct PublishedProgramme: Encodable {
  let version, licence, publisher: String
  let released, base: String?
  let startHere: [String]
  let order: String
  let completedWhen, exporters: [String]
  let lead: PublishedText
  let limits: [String: PublishedLimit]
  let avoidedWords: [PublishedAvoidedWord]
  let terms: [PublishedTerm]
  let rules: [PublishedRuleSetting]

  static func item(of catalog: CheckedCatalog) -> PublishedItem<Self> {
    PublishedItem(
      catalog.programme.head, Self(catalog.programme, startHere: catalog.startHere.map(\.id)))
  }

  init(_ programme: Programme, startHere: [String]) {
    (version, licence, publisher) = (programme.version, programme.licence, programme.publisher)
    (released, base) = (programme.released, programme.base)
    self.startHere = startHere
    order = programme.order.rawValue
    completedWhen = programme.completedWhen.map(\.rawValue)
    exporters = programme.exporters.map(\.value)
    lead = PublishedText(programme.lead)
    let settings = programme.settings
    limits = settings.limits.mapValues { PublishedLimit(least: $0.least, most: $0.most) }
    avoidedWords = settings.avoidedWords.map(PublishedAvoidedWord.init)
    terms = settings.terms.map(PublishedTerm.init)
    rules = settings.rules.map(PublishedRuleSetting.init)
  }
}

struct PublishedLimit: Encodable {
  let least, most: Int?
}

struct PublishedAvoidedWord: Encodable {
  let forms, instead: [String]
  let why: String?

  init(_ word: ProgrammeSettings.AvoidedWord) {
    (forms, instead, why) = (
      word.forms.map(\.value), word.instead.map(\.value), word.why
    )
  }
}

struct PublishedTerm: Encodable {
  let term: String
  let inflections, not: [String]
  let explanation: String?

  init(_ term: ProgrammeSettings.Term) {
    (self.term, inflections, not) = (
      term.term.value, term.inflections.map(\.value), term.not.map(\.value)
    )
    explanation = term.explanation
  }
}

struct PublishedRuleSetting: Encodable {
  let rule, level: String
  let why: String?

  init(_ setting: ProgrammeSettings.RuleSetting) {
    (rule, level, why) = (setting.rule.value, setting.level.value, setting.why)
  }
}
