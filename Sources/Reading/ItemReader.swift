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
  /// What items are called; nil until that is known.
  private let titles: [ItemAddress: String]?
  private var language: Language { form.language }

  init(_ form: CatalogForm, areaNames: Set<String>, titles: [ItemAddress: String]? = nil) {
    self.form = form
    self.areaNames = areaNames
    self.titles = titles
  }

  /// What the file holds; only its title where that of another item is wanted and not known yet.
  func read(_ file: ItemFile) -> ReadItem {
    switch file.content {
    case .text(let bytes): decoded(parse(bytes, of: file, mayWait: titles == nil), file)
    case .tooLarge(let size):
      ReadItem(file, findings: [TooLarge.diagnostic(file.file, bytes: size)])
    // Told with the layout.
    case .unreadable, .media: ReadItem(file)
    }
  }

  /// The whole of a file that waited for titles.
  func readOn(_ read: ReadItem) -> ReadItem {
    switch read.waiting {
    case .markdown(let frontMatter, let document):
      decoded(structured(frontMatter, document, of: read.file), read.file)
    case .xml: self.read(read.file)
    case nil: read
    }
  }

  /// The tree of a file that was read before.
  func element(of file: ItemFile) -> Element? {
    guard case .text(let bytes) = file.content else { return nil }
    return parse(bytes, of: file, mayWait: false).element
  }

  // MARK: - Parsing

  /// A file as a tree, with what is to be told of it.
  private struct Parsed {
    var title: String?
    var element: Element?
    var findings: [Diagnostic]
    var unnamed: [UnnamedReference] = []
    var links: [ProseLink] = []
    /// What waits for titles.
    var waiting: ReadItem.Waiting?
  }

  private func parse(_ bytes: [UInt8], of file: ItemFile, mayWait: Bool) -> Parsed {
    let findings = EncodingCheck.findings(in: bytes, file: file.file)
    guard findings.isEmpty else { return Parsed(findings: findings) }
    return form.isXML
      ? parseXML(bytes, of: file, mayWait: mayWait)
      : parseMarkdown(bytes, of: file, mayWait: mayWait)
  }

  private func parseXML(_ bytes: [UInt8], of file: ItemFile, mayWait: Bool) -> Parsed {
    let waits = mayWait && XMLProse.mayLinkToItems(bytes)
    do throws(XMLProblem) {
      let document =
        waits
        ? try XMLDocument(rootOf: bytes)
        : try XMLDocument(parsing: bytes, deepest: Self.deepest, against: CatalogXSD.compiled)
      var structure = XMLStructure(
        XMLTree(document, bytes: bytes, file: file.file), kind: file.kind, language: language,
        titles: titles ?? [:])
      let element = structure.read()
      let title = element?.value("title")?.canonical
      if waits { return Parsed(title: title, findings: [], waiting: .xml) }
      return Parsed(
        title: title, element: element,
        findings: structure.findings + complaints(document.complaint, structure.findings, file),
        links: structure.prose.links)
    } catch {
      return Parsed(findings: [InvalidXml.diagnostic(error, file.file)])
    }
  }

  private func parseMarkdown(_ bytes: [UInt8], of file: ItemFile, mayWait: Bool) -> Parsed {
    let frontMatter = FrontMatterReader.read(bytes, file: file.file)
    let problems = frontMatter.problems.map { InvalidFrontMatter.diagnostic($0) }
    guard frontMatter.isWhole else {
      return Parsed(title: title(in: frontMatter), findings: problems)
    }
    let document = MarkdownParser.parse(
      bytes, from: frontMatter.bodyStart, file: file.file,
      addresses: LinkAddress.Reader(file.kind, language))
    if let place = document.tooDeep {
      // What comes after was not read: what it holds or lacks is not known.
      return Parsed(
        title: title(in: frontMatter), findings: problems + [TooDeep.diagnostic(at: place)],
        links: document.links)
    }
    if mayWait, document.takesTitles {
      return Parsed(
        title: title(in: frontMatter), findings: [], waiting: .markdown(frontMatter, document))
    }
    return structured(frontMatter, document, of: file)
  }

  private func structured(
    _ frontMatter: FrontMatter, _ document: MarkdownDocument, of file: ItemFile
  ) -> Parsed {
    let document = document.takesTitles ? document.titled(titles ?? [:]) : document
    var structure = StructureReader(
      schema: Schema.kind(file.kind), language: language, file: file.file, areaNames: areaNames)
    let element = structure.read(frontMatter, document)
    let lookAlikes = LookAlikes(in: document.tape.bytes, frontMatter, document, structure)
    let findings = FirstCauses.only(lookAlikes.told(with: structure.findings))
    let schema = Schema.kind(file.kind).element
    return Parsed(
      title: title(in: frontMatter), element: element,
      findings: findings
        + (structure.unnamed.isEmpty
          ? complaints(CatalogXSD.complaint(about: element, as: schema), findings, file) : []),
      unnamed: structure.unnamed, links: document.links)
  }

  private func title(in frontMatter: FrontMatter) -> String? {
    let key = KeySchema.title.word[language]
    return frontMatter.entries.first { $0.key.value == key }?.values.first?.value
  }

  // MARK: - Decoding

  private func decoded(_ parsed: Parsed, _ file: ItemFile) -> ReadItem {
    ReadItem(
      file, title: parsed.title,
      number: parsed.element?.value("number").flatMap { Int($0.canonical) },
      item: parsed.element.flatMap { decode($0, file) }, findings: parsed.findings,
      unnamed: parsed.unnamed, links: parsed.links, waiting: parsed.waiting)
  }

  /// Whatever the published schema refuses, a rule has told.
  private func complaints(
    _ complaint: @autoclosure () -> String?, _ findings: [Diagnostic], _ file: ItemFile
  ) -> [Diagnostic] {
    guard findings.allSatisfy({ $0.severity != .error }), let complaint = complaint() else {
      return []
    }
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
