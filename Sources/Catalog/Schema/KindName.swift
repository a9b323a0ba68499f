public import Text

/// The kinds of items that a catalogue holds, in the order they are shown.
public enum KindName: String, Sendable, CaseIterable {
  case programme, theme, exercise, behaviourExercise, module, maturityModel, area
}

extension KindName {
  /// Its place among all kinds.
  public var position: Int {
    switch self {
    case .programme: 0
    case .theme: 1
    case .exercise: 2
    case .behaviourExercise: 3
    case .module: 4
    case .maturityModel: 5
    case .area: 6
    }
  }

  /// What one item of the kind is called, in the definite form that a message opens with.
  public var theItem: LocalizedText {
    switch self {
    case .programme: LocalizedText(sv: "Programmet", en: "The programme")
    case .theme: LocalizedText(sv: "Temat", en: "The theme")
    case .exercise: LocalizedText(sv: "Övningen", en: "The exercise")
    case .behaviourExercise: LocalizedText(sv: "Beteendeövningen", en: "The behaviour exercise")
    case .module: LocalizedText(sv: "Modulen", en: "The module")
    case .maturityModel: LocalizedText(sv: "Mognadsmodellen", en: "The maturity model")
    case .area: LocalizedText(sv: "Området", en: "The area")
    }
  }

  /// The word alone: tema, övning.
  public var noun: LocalizedText {
    let item = anItem
    return LocalizedText(
      sv: Self.withoutArticle(item.swedish), en: Self.withoutArticle(item.english))
  }

  private static func withoutArticle(_ words: String) -> String {
    String(words.drop { $0 != " " }.dropFirst())
  }

  /// The indefinite form: ett tema, en övning.
  public var anItem: LocalizedText {
    switch self {
    case .programme: LocalizedText(sv: "ett program", en: "a programme")
    case .theme: LocalizedText(sv: "ett tema", en: "a theme")
    case .exercise: LocalizedText(sv: "en övning", en: "an exercise")
    case .behaviourExercise: LocalizedText(sv: "en beteendeövning", en: "a behaviour exercise")
    case .module: LocalizedText(sv: "en modul", en: "a module")
    case .maturityModel: LocalizedText(sv: "en mognadsmodell", en: "a maturity model")
    case .area: LocalizedText(sv: "ett område", en: "an area")
    }
  }
}
