internal import Catalog
internal import Files
internal import Markup
internal import Text

/// What lies in the output folder: what to upload now, then all of it by standard.
struct PackageSections {
  private let history: ExportHistory
  private let words: OverviewCells
  private let packages: [FolderFile]
  private let others: [ListedOutput]

  init(listing: OutputListing, history: ExportHistory, words: OverviewCells) {
    self.history = history
    self.words = words
    packages = listing.outputs.flatMap { output in
      output.files.filter(\.isPackage).sorted { $0.path.precedes($1.path) }.map {
        FolderFile(folder: output.folder, file: $0, mark: history[output.folder, $0.path])
      }
    }
    others = listing.outputs.filter { $0.files.contains { !$0.isPackage } }
  }

  var count: Int { packages.count }

  var all: [PageSection] {
    ([upload] + standards.map(table) + [otherFiles]).compactMap(\.self)
  }

  private var standards: [String] {
    Set(packages.map(\.standard)).sorted { $0.precedes($1) }
  }
}

// What to do now.
extension PackageSections {
  private var upload: PageSection? {
    let last = packages.filter { $0.mark.last == history.number && history.number > 1 }
    let fresh = last.filter(\.isNew)
    let changed = last.filter { !$0.isNew }
    let told =
      list(FolderWords.changed, changed) + list(FolderWords.fresh, fresh) + removed
    return PageSection(
      "upload", words[FolderWords.upload],
      [words.paragraph(introduction(told.isEmpty))] + told)
  }

  private func introduction(_ isQuiet: Bool) -> LocalizedText {
    if packages.isEmpty { return FolderWords.noPackages }
    if history.number == 1 { return FolderWords.first }
    return isQuiet ? FolderWords.quiet(history.number) : FolderWords.later(history.number)
  }

  private func list(_ heading: LocalizedText, _ files: [FolderFile]) -> [HTML] {
    files.isEmpty
      ? []
      : [
        .element("h3", [:], text: words[heading]),
        .element(
          "ul", [:],
          files.map { .element("li", [:], [link($0), .text(" – \($0.standard)")]) }),
      ]
  }

  private var removed: [HTML] {
    let titles = history.removed.sorted { $0.key.precedes($1.key) }
    guard !titles.isEmpty else { return [] }
    let items = titles.map { path, title in
      HTML.element("li", [:], [words.title(title), .text(" – \(path)")])
    }
    return [
      .element("h3", [:], text: words[FolderWords.removed]),
      words.paragraph(FolderWords.keepRemoved), .element("ul", [:], items),
    ]
  }
}

// All that there is.
extension PackageSections {
  private func table(_ standard: String) -> PageSection? {
    let files = packages.filter { $0.standard == standard }
    let bodies = UnitWords.all.compactMap { kind -> [HTML]? in
      let own = files.filter { $0.file.subject.kind == kind.name }
      return own.isEmpty ? nil : [groupHead(words[kind.plural])] + own.map(row)
    }
    let table = words.table(
      standard, "packages",
      head: [
        words.columnHead(FolderWords.title), words.columnHead(FolderWords.time),
        words.columnHead(FolderWords.audience), words.columnHead(FolderWords.size, "number"),
        words.columnHead(FolderWords.changedIn),
      ], bodies)
    return PageSection(files[0].folder, standard, [table])
  }

  private func groupHead(_ text: String) -> HTML {
    words.row([.element("th", ["scope": "rowgroup", "colspan": "5"], text: text)])
  }

  private func row(_ file: FolderFile) -> HTML {
    let subject = file.file.subject
    return words.row([
      words.head([link(file)]),
      words.cell(subject.minutes.map { TimeNeeded.words(minutes: $0) } ?? ""),
      words.own("td", [.text(subject.audience ?? "")]),
      words.cell(FolderWords.size(file.file.size)[words.language], "number"),
      words.cell(change(file)),
    ])
  }

  private func change(_ file: FolderFile) -> String {
    let isLast = file.mark.last == history.number && history.number > 1
    let text =
      isLast
      ? (file.isNew ? FolderWords.isNew : FolderWords.hasChanged)
      : FolderWords.export(file.mark.last)
    return words[text]
  }

  private func link(_ file: FolderFile) -> HTML {
    .element(
      "a", ["href": file.address, "lang": words.ownLanguage], flag: "download",
      text: file.file.subject.title)
  }

  private var otherFiles: PageSection? {
    guard !others.isEmpty else { return nil }
    let rows = others.map { output in
      let files = output.files.filter { !$0.isPackage }
      return words.row([
        words.head([.element("a", ["href": "\(output.folder)/"], text: output.folder)]),
        words.number(files.count),
        words.cell(
          FolderWords.size(files.reduce(0) { $0 + $1.size })[words.language], "number"),
      ])
    }
    let head = [
      words.columnHead(FolderWords.folder), words.columnHead(FolderWords.files, "number"),
      words.columnHead(FolderWords.size, "number"),
    ]
    return PageSection(
      "others", words[FolderWords.others],
      [words.table(words[FolderWords.others], nil, head: head, [rows])])
  }
}

extension ListedFile {
  /// Whether a learning platform takes it; other files follow standards too.
  fileprivate var isPackage: Bool { subject.standard != nil && path.hasSuffix(".zip") }
}

/// A package in the output folder.
struct FolderFile {
  let folder: String
  let file: ListedFile
  let mark: ExportHistory.Mark

  var standard: String { file.subject.standard ?? "" }
  var isNew: Bool { mark.first == mark.last }
  var address: String { "\(folder)/\(file.path)" }
}

/// The kinds of packages, the largest first.
private struct UnitWords {
  let name: String
  let plural: LocalizedText

  static let all = [
    UnitWords(
      name: "programme", plural: LocalizedText(sv: "Hela programmet", en: "The whole programme")),
    UnitWords(name: "module", plural: LocalizedText(sv: "Moduler", en: "Modules")),
    UnitWords(name: "theme", plural: LocalizedText(sv: "Teman", en: "Themes")),
    UnitWords(name: "exercise", plural: LocalizedText(sv: "Övningar", en: "Exercises")),
  ]
}
