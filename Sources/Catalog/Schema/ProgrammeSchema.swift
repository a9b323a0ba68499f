extension Schema {
  public static let programme = KindSchema(
    .programme, .file(Word("programme", "program")),
    keys: [
      KeySchema(Word("id", "id"), .identifier, required: true),
      .title,
      KeySchema(Word("version", "version"), .version, required: true),
      KeySchema(Word("released", "utgiven"), .date),
      KeySchema(Word("licence", "licens"), .text, required: true),
      KeySchema(Word("publisher", "utgivare"), .text, required: true),
      KeySchema(Word("base", "bas"), .address),
      KeySchema(Word("startHere", "börja här"), .reference([.exercise]), list: true),
      KeySchema(Word("order", "ordning"), .choice(Words.order)),
      .completedWhen,
      KeySchema(Word("exporters", "exportera"), .text, list: true),
    ],
    sections: [
      SectionSchema(Words.limits, .table(limits)),
      SectionSchema(
        Word("avoidedWords", "ord att undvika"),
        .table(
          TableSchema(
            row: "avoidedWord",
            columns: [
              ColumnSchema(Word("word", "ord"), required: true, list: true),
              ColumnSchema(Word("instead", "skriv hellre"), list: true),
              ColumnSchema(Word("why", "varför")),
            ], rows: []))),
      SectionSchema(
        Word("terms", "termer"),
        .table(
          TableSchema(
            row: "term",
            columns: [
              ColumnSchema(Word("term", "term"), required: true),
              ColumnSchema(Word("inflections", "böjningar"), list: true),
              ColumnSchema(Word("not", "inte"), list: true),
              ColumnSchema(Word("explanation", "förklaring")),
            ], rows: []))),
      SectionSchema(
        Word("rules", "regler"),
        .table(
          TableSchema(
            row: "rule",
            columns: [
              ColumnSchema(Word("rule", "regel"), required: true),
              ColumnSchema(Word("level", "nivå"), .choice(Words.level), required: true),
              ColumnSchema(Word("why", "varför")),
            ], rows: []))),
    ])

  private static let limits = TableSchema(
    row: "limit",
    columns: [
      ColumnSchema(Word("what", "vad"), required: true),
      ColumnSchema(Word("least", "minst"), nil, required: true),
      ColumnSchema(Word("most", "högst"), nil, required: true),
    ],
    rows: [
      RowSchema(word: Word("sessionMinutes", "övningens tid"), form: .duration(occasions: false)),
      RowSchema(word: Word("themeExercises", "övningar i ett tema"), form: .number),
      RowSchema(word: Word("moduleMinutes", "modulens tid"), form: .duration(occasions: false)),
      RowSchema(word: Word("shortExerciseWords", "ord i en kort övning"), form: .number),
      RowSchema(word: Word("exerciseWords", "ord i en övning"), form: .number),
      RowSchema(word: Word("themeWords", "ord i en temainledning"), form: .number),
      RowSchema(word: Word("exerciseLix", "LIX i en övning"), form: .number),
      RowSchema(word: Word("paragraphLix", "LIX i ett stycke"), form: .number),
      RowSchema(word: Word("managementLix", "LIX i texter till ledningen"), form: .number),
      RowSchema(word: Word("sentenceWords", "ord i en mening"), form: .number),
    ])
}
