internal import Catalog
internal import Diagnostics
internal import Files
internal import Text

/// One of the kinds, decoded.
enum DecodedItem: Sendable {
  case programme(Programme)
  case theme(Theme)
  case exercise(Exercise)
  case behaviourExercise(BehaviourExercise)
  case module(Module)
  case maturityModel(MaturityModel)
  case area(Area)
}

/// What came of a file.
struct ReadItem: Sendable {
  let file: ItemFile
  var title: String?
  var item: DecodedItem?
  var findings: [Diagnostic] = []
  var links: [ProseLink] = []
  /// Whether a link in it has no words, so that it is to be read again when titles are known.
  var takesTitles = false

  /// Who the item is, when it has errors.
  var broken: BrokenItem? {
    guard !findings.isEmpty || item == nil else { return nil }
    return BrokenItem(kind: file.kind, id: file.id, title: title, file: file.file)
  }
}

/// Reads one file: encoding, front matter, body, structure, decoding.
struct ItemReader: Sendable {
  private let language: Language
  private let areaNames: Set<String>
  /// What items are called, once that is known.
  private let titles: [ItemAddress: String]

  init(
    _ language: Language, areaNames: Set<String>, titles: [ItemAddress: String] = [:]
  ) {
    self.language = language
    self.areaNames = areaNames
    self.titles = titles
  }

  func read(_ file: ItemFile) -> ReadItem {
    var read = ReadItem(file: file)
    switch file.content {
    case .text(let bytes):
      read.findings = EncodingCheck.findings(in: bytes, file: file.file)
      if read.findings.isEmpty { self.read(bytes, into: &read) }
    case .tooLarge(let size):
      read.findings = [TooLarge.diagnostic(file.file, bytes: size)]
    case .unreadable, .media:
      // Told with the layout.
      break
    }
    return read
  }

  private func read(_ bytes: [UInt8], into read: inout ReadItem) {
    let file = read.file.file
    let frontMatter = FrontMatterReader.read(bytes, file: file)
    read.title = frontMatter.entries.first { isTitle($0.key.value) }?.values.first?.value
    guard frontMatter.isWhole else {
      read.findings = frontMatter.problems.map { InvalidFrontMatter.diagnostic($0) }
      return
    }
    let document = MarkdownParser.parse(
      bytes, from: frontMatter.bodyStart, file: file,
      addresses: LinkAddress.Reader(read.file.kind, language, titles: titles))
    (read.links, read.takesTitles) = (document.links, document.takesTitles)
    if let place = document.tooDeep {
      // What comes after was not read: what it holds or lacks is not known.
      read.findings =
        frontMatter.problems.map { InvalidFrontMatter.diagnostic($0) }
        + [TooDeep.diagnostic(at: place)]
      return
    }
    var structure = StructureReader(
      schema: Schema.kind(read.file.kind), language: language, file: file, areaNames: areaNames)
    let element = structure.read(frontMatter, document)
    let lookAlikes = lookAlikes(in: bytes, frontMatter)
    read.findings = withoutConsequences(structure.findings, of: lookAlikes, document)
    read.item = decode(element, read.file)
  }

  private func isTitle(_ key: String) -> Bool {
    key == KeySchema.title.word[language]
  }

  // MARK: - Look-alikes

  private func lookAlikes(in bytes: [UInt8], _ frontMatter: FrontMatter) -> [LookAlike] {
    let found = LookAlikeFinder.find(
      in: bytes, from: frontMatter.bodyStart, file: frontMatter.range.file)
    guard let text = frontMatter.textBefore else { return found }
    let isEmpty = bytes[Int(text.start)..<Int(text.end)].allSatisfy { $0 <= 0x20 }
    let before =
      isEmpty
      ? LookAlike(form: .emptyLineBeforeFrontMatter, range: text, edits: [Fix.Edit(text, "")])
      : LookAlike(form: .textBeforeFrontMatter, range: text, edits: [])
    return [before] + found
  }

  /// What is read wrongly because of a look-alike is told as that alone: within its section, the
  /// look-alike is the first cause.
  private func withoutConsequences(
    _ findings: [Diagnostic], of lookAlikes: [LookAlike], _ document: MarkdownDocument
  ) -> [Diagnostic] {
    guard !lookAlikes.isEmpty else { return findings }
    let sections = sections(of: document)
    let spoilt = lookAlikes.filter { $0.form != .headingWithoutBlank }.map { found in
      sections.last { $0 <= found.range.start } ?? 0
    }
    let kept = findings.filter { finding in
      let section = sections.last { $0 <= finding.range.start } ?? 0
      return section == 0 || !spoilt.contains(section)
    }
    return lookAlikes.map { LooksLike.diagnostic($0) } + kept
  }

  /// Where each section's heading stands.
  private func sections(of document: MarkdownDocument) -> [UInt32] {
    document.tape.nodes
      .filter { $0.kind == .heading && $0.flag & ProseTape.Node.levelMask == 2 }.map(\.start)
  }

  // MARK: - Decoding

  private func decode(_ element: Element, _ file: ItemFile) -> DecodedItem? {
    let id = file.kind == .programme ? element.value("id")?.canonical ?? file.id : file.id
    let decoder = Decoder(element: element, id: id, file: file.file)
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
}
