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

  /// Who the item is, when it has errors.
  var broken: BrokenItem? {
    guard !findings.isEmpty || item == nil else { return nil }
    return BrokenItem(kind: file.kind, id: file.id, title: title, file: file.file)
  }
}

/// Reads one file: encoding, front matter, body, structure, decoding.
struct ItemReader: Sendable {
  private let language: Language
  let areaNames: Set<String>

  init(_ language: Language, areaNames: Set<String>) {
    self.language = language
    self.areaNames = areaNames
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
    let document = MarkdownParser.parse(bytes, from: frontMatter.bodyStart, file: file)
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
    let lookAlikes = LookAlikes(in: bytes, frontMatter, document, structure)
    read.findings = FirstCauses.only(lookAlikes.told(with: structure.findings))
    read.item = decode(element, read.file)
  }

  private func isTitle(_ key: String) -> Bool {
    key == KeySchema.title.word[language]
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
