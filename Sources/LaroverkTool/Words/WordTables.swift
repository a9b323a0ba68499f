internal import Catalog
internal import Text

/// Every word that authors write, made from the schema.
enum WordTables {
  static let all: [WordTable] =
    [kinds, commonKeys, commonSections] + Schema.kinds.flatMap(tables)
    + [values, WordMarks.table, ValueExample.table, ElementTable.table]

  /// All tables with their headings.
  static func render(_ language: Language) -> String {
    all.map { "## \($0.title[language])\n\n\($0.render(language))" }.joined(separator: "\n")
  }

  // MARK: - Kinds

  private static let kinds = WordTable(
    name: "kinds", title: LocalizedText(sv: "Sorter", en: "Kinds"),
    header: [
      LocalizedText(sv: "Sort", en: "Kind"), LocalizedText(sv: "Fil", en: "File"),
      LocalizedText(sv: "I en engelsk katalog", en: "In a Swedish catalogue"),
      LocalizedText(sv: "Schemanamn", en: "Schema name"),
    ],
    rows: Schema.kinds.map { kind in
      let (sv, en) = (kind.place.path(of: "*", .swedish), kind.place.path(of: "*", .english))
      return [
        kind.name.noun, LocalizedText(sv: "`\(sv)`", en: "`\(en)`"),
        LocalizedText(sv: "`\(en)`", en: "`\(sv)`"),
        LocalizedText(same: "`\(kind.name.rawValue)`"),
      ]
    })

  private static func tables(of kind: KindSchema) -> [WordTable] {
    let own = kind.keys.filter { key in !KeySchema.common.contains { $0.word == key.word } }
    let sections = kind.sections.filter { $0.word != SectionSchema.exceptionReasons.word }
    return [keys(own, "\(kind.name.rawValue) keys", kind.name.noun)]
      + [self.sections(sections, "\(kind.name.rawValue) sections", kind.name.noun)]
      + sections.flatMap { inner(of: $0, kind) }
  }

  // MARK: - Keys

  private static let everyKind = LocalizedText(sv: "alla sorter", en: "every kind")
  private static let commonKeys = keys(KeySchema.common, "common keys", everyKind)

  private static func keys(_ keys: [KeySchema], _ name: String, _ noun: LocalizedText)
    -> WordTable
  {
    WordTable(
      name: name,
      title: LocalizedText(
        sv: "\(noun.swedish.capitalizedFirst): uppgifter",
        en: "\(noun.english.capitalizedFirst): keys"),
      header: [LocalizedText(sv: "Uppgift", en: "Key")] + WordTable.languages
        + [WordTable.required, LocalizedText(sv: "Värde", en: "Value")],
      rows: keys.map { key in
        WordTable.cells(key.word) + [
          WordTable.mark(key.isRequired), FormWords.text(key.form, isList: key.isList),
        ]
      })
  }

  // MARK: - Sections

  private static let commonSections = sections(
    [SectionSchema.exceptionReasons], "common sections", everyKind)

  private static func sections(_ sections: [SectionSchema], _ name: String, _ noun: LocalizedText)
    -> WordTable
  {
    WordTable(
      name: name,
      title: LocalizedText(
        sv: "\(noun.swedish.capitalizedFirst): avsnitt",
        en: "\(noun.english.capitalizedFirst): sections"),
      header: [LocalizedText(sv: "Rubrik", en: "Heading")] + WordTable.languages
        + [WordTable.required, LocalizedText(sv: "Innehåll", en: "Content")],
      rows: sections.map { section in
        WordTable.cells(section.word) { heading($0, section) } + [
          WordTable.mark(section.isRequired), FormWords.text(section.content),
        ]
      })
  }

  private static func heading(_ word: String, _ section: SectionSchema) -> String {
    "`## \(word.capitalizedFirst)\(section.isTitled ? ": …" : "")`"
  }

  // MARK: - Tables within sections

  private static func inner(of section: SectionSchema, _ kind: KindSchema) -> [WordTable] {
    guard case .table(let schema) = section.content else { return [] }
    let title = section.word
    let columns = WordTable(
      name: "\(title.schema) columns",
      title: LocalizedText(
        sv: "\(title.label(.swedish)): kolumner", en: "\(title.label(.english)): columns"),
      header: [LocalizedText(sv: "Kolumn", en: "Column")] + WordTable.languages
        + [WordTable.required, LocalizedText(sv: "Värde", en: "Value")],
      rows: schema.columns.map { column in
        WordTable.cells(column.word) { "`\($0.capitalizedFirst)`" } + [
          WordTable.mark(column.isRequired), FormWords.text(column),
        ]
      })
    return schema.rows.isEmpty ? [columns] : [columns, rows(schema.rows, of: title)]
  }

  private static func rows(_ rows: [RowSchema], of section: Word) -> WordTable {
    WordTable(
      name: "\(section.schema) rows",
      title: LocalizedText(
        sv: "\(section.label(.swedish)): rader", en: "\(section.label(.english)): rows"),
      header: [LocalizedText(sv: "Rad", en: "Row")] + WordTable.languages
        + [LocalizedText(sv: "Minst och högst", en: "Least and most")],
      rows: rows.map { WordTable.cells($0.word) + [FormWords.text($0.form, isList: false)] })
  }

  // MARK: - Values

  /// Words that stand as values, each key's once however many kinds have it.
  private static let values: WordTable = {
    let keys = Schema.kinds.flatMap { kind in
      kind.keys.map { ($0.word, $0.form) } + kind.sections.flatMap { columns(of: $0) }
    }
    var rows: [[LocalizedText]] = []
    var seen: Set<Word> = []
    for case (let word, .choice(let choices)) in keys where seen.insert(word).inserted {
      let owner = LocalizedText(sv: "`\(word.swedish)`", en: "`\(word.english)`")
      rows += choices.map { [owner] + WordTable.cells($0) }
    }
    return WordTable(
      name: "values", title: LocalizedText(sv: "Värden", en: "Values"),
      header: [
        LocalizedText(sv: "Uppgift", en: "Key"), LocalizedText(sv: "Värde", en: "Value"),
      ] + WordTable.languages, rows: rows)
  }()

  private static func columns(of section: SectionSchema) -> [(Word, ValueForm)] {
    guard case .table(let schema) = section.content else { return [] }
    return schema.columns.compactMap { column in column.form.map { (column.word, $0) } }
  }
}
