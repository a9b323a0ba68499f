internal import Catalog
internal import Diagnostics
internal import Files
internal import Markup
internal import Text

/// Reads one file: encoding, then XML or front matter and Markdown, structure, decoding.
struct ItemReader: Sendable {
  /// How many elements, lists or quotes may lie in each other.
  static let deepest = 100

  let form: CatalogForm
  let areaNames: Set<String>
  /// What items are called, once that is known.
  private let titles: [ItemAddress: String]
  private var language: Language { form.language }
  /// A file that is read again for the titles was held against the schema the first time.
  private var isFirst: Bool { titles.isEmpty }

  init(_ form: CatalogForm, areaNames: Set<String>, titles: [ItemAddress: String] = [:]) {
    self.form = form
    self.areaNames = areaNames
    self.titles = titles
  }

  func read(_ file: ItemFile) -> ReadItem {
    switch file.content {
    case .text(let bytes): decoded(parse(bytes, of: file), file)
    case .tooLarge(let size):
      ReadItem(file, findings: [TooLarge.diagnostic(file.file, bytes: size)])
    // Told with the layout.
    case .unreadable, .media: ReadItem(file)
    }
  }

  /// The tree of a file that was read before.
  func element(of file: ItemFile) -> Element? {
    guard case .text(let bytes) = file.content else { return nil }
    return parse(bytes, of: file).element
  }

  // MARK: - Parsing

  /// A file as a tree, with what is to be told of it.
  private struct Parsed {
    var title: String?
    var element: Element?
    var findings: [Diagnostic]
    var unnamed: [UnnamedReference] = []
    var links: [ProseLink] = []
    /// Whether a link in it has no words.
    var takesTitles = false
  }

  private func parse(_ bytes: [UInt8], of file: ItemFile) -> Parsed {
    let findings = EncodingCheck.findings(in: bytes, file: file.file)
    guard findings.isEmpty else { return Parsed(findings: findings) }
    return form.isXML ? parseXML(bytes, of: file) : parseMarkdown(bytes, of: file)
  }

  private func parseXML(_ bytes: [UInt8], of file: ItemFile) -> Parsed {
    do throws(XMLProblem) {
      let document = try XMLDocument(
        parsing: bytes, deepest: Self.deepest, against: isFirst ? CatalogXSD.compiled : nil)
      var structure = XMLStructure(
        XMLTree(document, bytes: bytes, file: file.file), kind: file.kind, language: language,
        titles: titles)
      let element = structure.read()
      return Parsed(
        title: element?.value("title")?.canonical, element: element,
        findings: structure.findings + complaints(document.complaint, structure.findings, file),
        links: structure.prose.links, takesTitles: structure.prose.takesTitles)
    } catch {
      return Parsed(findings: [InvalidXml.diagnostic(error, file.file)])
    }
  }

  private func parseMarkdown(_ bytes: [UInt8], of file: ItemFile) -> Parsed {
    let frontMatter = FrontMatterReader.read(bytes, file: file.file)
    let title = frontMatter.entries.first { isTitle($0.key.value) }?.values.first?.value
    let problems = frontMatter.problems.map { InvalidFrontMatter.diagnostic($0) }
    guard frontMatter.isWhole else { return Parsed(title: title, findings: problems) }
    let document = MarkdownParser.parse(
      bytes, from: frontMatter.bodyStart, file: file.file,
      addresses: LinkAddress.Reader(file.kind, language, titles: titles))
    if let place = document.tooDeep {
      // What comes after was not read: what it holds or lacks is not known.
      return Parsed(
        title: title, findings: problems + [TooDeep.diagnostic(at: place)], links: document.links)
    }
    var structure = StructureReader(
      schema: Schema.kind(file.kind), language: language, file: file.file, areaNames: areaNames)
    let element = structure.read(frontMatter, document)
    let lookAlikes = LookAlikes(in: bytes, frontMatter, document, structure)
    let findings = FirstCauses.only(lookAlikes.told(with: structure.findings))
    let schema = Schema.kind(file.kind).element
    return Parsed(
      title: title, element: element,
      findings: findings
        + (structure.unnamed.isEmpty
          ? complaints(CatalogXSD.complaint(about: element, as: schema), findings, file) : []),
      unnamed: structure.unnamed, links: document.links, takesTitles: document.takesTitles)
  }

  private func isTitle(_ key: String) -> Bool {
    key == KeySchema.title.word[language]
  }

  // MARK: - Decoding

  private func decoded(_ parsed: Parsed, _ file: ItemFile) -> ReadItem {
    ReadItem(
      file, title: parsed.title,
      number: parsed.element?.value("number").flatMap { Int($0.canonical) },
      item: parsed.element.flatMap { decode($0, file) }, findings: parsed.findings,
      unnamed: parsed.unnamed, links: parsed.links, takesTitles: parsed.takesTitles)
  }

  /// Whatever the published schema refuses, a rule has told.
  private func complaints(
    _ complaint: @autoclosure () -> String?, _ findings: [Diagnostic], _ file: ItemFile
  ) -> [Diagnostic] {
    guard isFirst, !findings.contains(where: { $0.severity == .error }),
      let complaint = complaint()
    else { return [] }
    return [InternalError.diagnostic(SourceRange(file: file.file), complaint)]
  }

  private func decode(_ element: Element, _ file: ItemFile) -> DecodedItem? {
    let decoder = Decoder(element: element, id: id(of: element, file), file: file.file)
    return switch file.kind {
    case .programme: decoder.programme().map { .programme($0) }
    case .theme: decoder.theme().map { .theme($0) }
    case .exercise: decoder.exercise().map { .exercise($0) }
    case .behaviourExercise: decoder.behaviourExercise().map { .behaviourExercise($0) }
    case .module: decoder.module().map { .module($0) }
    case .maturityModel: decoder.maturityModel().map { .maturityModel($0) }
    case .area: decoder.area().map { .area($0) }
    }
  }

  /// Of items that there is one of, the name of the file says nothing.
  private func id(of element: Element, _ file: ItemFile) -> String {
    switch Schema.kind(file.kind).place {
    case .folder: file.id
    case .file(let word): element.value("id")?.canonical ?? word.fileName(.english)
    }
  }
}
