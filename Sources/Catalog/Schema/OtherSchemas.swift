extension KeySchema {
  public static let title = KeySchema(Word("title", "titel"), .text, required: true)
  static let number = KeySchema(Word("number", "nummer"), .number, required: true)
  static let completedWhen = KeySchema(
    Word("completedWhen", "avklarad när"), .choice(Words.completion), list: true)

  /// The keys of every item.
  public static let common: [KeySchema] = [
    KeySchema(Word("status", "status"), .choice(Words.status)),
    KeySchema(Word("owner", "ansvarig"), .text),
    KeySchema(Word("reviewed", "granskad"), .date),
    KeySchema(Word("keywords", "nyckelord"), .text, list: true),
    KeySchema(Word("sources", "källor"), .text, list: true),
    KeySchema(Word("exceptions", "undantag"), .text, list: true),
  ]
}

extension SectionSchema {
  public static let exceptionReasons = SectionSchema(Word("exceptionReasons", "undantag"), .reasons)
  /// The text between the front matter and the first heading.
  public static let lead = Word("lead", "ingress")
  static let reflection = Word("reflection", "reflektera")
  static let steps = Word("steps", "gör så här")
  public static let develops = Word("develops", "det här övas")
}

extension Schema {
  public static let theme = KindSchema(
    .theme, .folder(Word("themes", "teman")),
    keys: [.number, .title],
    sections: [SectionSchema(Word("examples", "exempel"), .items(3), required: true)])

  public static let behaviourExercise = KindSchema(
    .behaviourExercise, .folder(Word("behaviours", "beteenden")),
    keys: [
      .title,
      KeySchema(Word("behaviour", "beteende"), .text, required: true),
      KeySchema(Word("situation", "tillfälle"), .text, required: true),
      KeySchema(Word("duration", "tid"), .duration(occasions: false)),
    ],
    sections: [
      SectionSchema(
        SectionSchema.steps,
        .steps(
          StepsSchema(haveMinutes: false, count: 3, parts: [Words.help], haveLead: false)),
        required: true),
      SectionSchema(SectionSchema.reflection, .questions, required: true),
      SectionSchema(SectionSchema.develops, .mapping),
    ])

  public static let module = KindSchema(
    .module, .folder(Word("modules", "moduler")),
    keys: [
      .number, .title,
      KeySchema(
        Words.contents, .reference([.exercise, .behaviourExercise]), required: true, list: true),
    ],
    sections: [
      SectionSchema(Word("why", "varför"), .prose(.none), required: true),
      SectionSchema(Word("methods", "metoder och verktyg"), .prose(.none)),
      SectionSchema(
        Word("teamSession", "möte med innovationsteamet"),
        .steps(StepsSchema(haveMinutes: true, count: nil, parts: Words.variant, haveLead: true)),
        required: true),
      SectionSchema(
        Word("withoutMeeting", "om ni inte kunde träffas"), .prose(.none), required: true),
    ])

  public static let maturityModel = KindSchema(
    .maturityModel, .file(Word("maturity-model", "mognadsmodell")),
    keys: [.title],
    sections: [
      SectionSchema(
        Words.grades,
        .table(
          TableSchema(
            row: "grade",
            columns: [
              ColumnSchema(Word("grade", "grad"), .number, required: true),
              ColumnSchema(Word("whatWeDo", "det här gör vi"), required: true),
              ColumnSchema(Word("howEmbedded", "så inarbetat är det"), required: true),
              ColumnSchema(Word("colour", "färg")),
            ], rows: [])),
        required: true)
    ])

  public static let area = KindSchema(
    .area, .folder(Word("areas", "områden", folder: "omraden")),
    keys: [.number, .title], leadIsRequired: false,
    sections: [SectionSchema(Words.grades, .descriptors, required: true)])
}
