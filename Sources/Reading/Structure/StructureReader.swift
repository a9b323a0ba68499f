internal import Catalog
internal import Diagnostics
internal import Text

/// Applies the schema table to one file: Markdown in, an `Element` and findings out.
struct StructureReader {
  let schema: KindSchema
  let index: SchemaIndex
  let language: Language
  let file: FileID
  /// Folded titles and identifiers of the areas, since a mapping names one before a comma.
  let areaNames: Set<String>
  let values: ValueReader
  var findings: [Diagnostic] = []
  /// Keys that should name an item and are empty.
  var unnamed: [UnnamedReference] = []
  /// Where blanks and boxes may stand, in bytes.
  var blankPlaces: [Range<UInt32>] = []
  var boxPlaces: [Range<UInt32>] = []
  /// The headings of templates that examples fill in.
  var filledTemplates: [Located<String>] = []
  /// Whether code, which may have swallowed sections, was told.
  var holdsCode = false

  init(schema: KindSchema, language: Language, file: FileID, areaNames: Set<String>) {
    self.schema = schema
    index = SchemaIndex.index(of: schema.name, language)
    self.language = language
    self.file = file
    self.areaNames = areaNames
    values = ValueReader(language: language)
  }

  mutating func read(_ frontMatter: FrontMatter, _ document: MarkdownDocument) -> Element {
    let item = Element(schema.name.rawValue, at: frontMatter.range)
    item.values = readKeys(frontMatter)
    let title = item.value("title")?.canonical
    let headings = MeantHeadings(document.tape, schema, language)
    let tree = HeadingTree(
      document.tape, meant: { asMeant($0, title: title) },
      meantLine: { headings.line(at: $0, in: $1) })
    if headings.hasFound { tellMeantLines(tree.nodes) }
    holdsCode = document.problems.contains {
      $0.reason == .codeBlock || $0.reason == .unclosedComment
    }
    let place = item.value("title")?.range ?? firstLine(of: frontMatter)
    item.children = readLead(tree.lead, place: place) + readSections(tree.nodes, place: place)
    tell(document.problems, document)
    checkFields(document)
    checkKeys(document.tape.keys)
    return item
  }

  private func firstLine(of frontMatter: FrontMatter) -> SourceRange {
    frontMatter.range.part(0, min(3, Int(frontMatter.range.end)))
  }

  private mutating func readLead(_ blocks: ProseSlice, place: SourceRange) -> [Element] {
    guard !blocks.isEmpty else {
      if schema.leadIsRequired { findings.append(MissingSection.lead(of: schema.name, at: place)) }
      return []
    }
    return [Element("lead", at: blocks.range ?? place, prose: Prose(blocks))]
  }

  private mutating func tell(
    _ problems: [MarkdownDocument.Problem], _ document: MarkdownDocument
  ) {
    for problem in problems {
      switch problem.reason {
      case .strayKey:
        findings.append(InvalidIdentifier.strayKey(at: problem.range, document.tape.bytes))
      case .textAfterComment: findings.append(LooksLike.textAfterComment(at: problem.range))
      case .unclosedComment: findings.append(LooksLike.unclosedComment(at: problem.range))
      case .badKey(let id):
        findings.append(InvalidIdentifier.key(Located(id, at: problem.range)))
      default:
        if let told = UnsupportedMarkup.diagnostic(problem.reason, at: problem.range) {
          findings.append(told)
        }
      }
    }
  }

  /// The key that the author wrote.
  func keyValue(_ key: Located<String>?) -> [ElementValue] {
    key.map { [value("key", $0.value, at: $0.range)] } ?? []
  }

  /// Tells keys that the file has already.
  private mutating func checkKeys(_ keys: [UInt32: Located<String>]) {
    guard keys.count > 1 else { return }
    var seen: [String: SourceRange] = [:]
    let taken = Set(keys.values.map(\.value))
    for (_, key) in keys.sorted(by: { $0.key < $1.key }) {
      if let first = seen[key.value] {
        let free = (2...).lazy.map { "\(key.value)-\($0)" }.first { !taken.contains($0) }
        findings.append(DuplicateIdentifier.keys(key, first: first, free: free ?? ""))
      } else {
        seen[key.value] = key.range
      }
    }
  }
}

// MARK: - Blanks and boxes

extension StructureReader {
  /// Tells blanks and boxes outside the places that sections have opened for them.
  private mutating func checkFields(_ document: MarkdownDocument) {
    for blank in document.blanks where !mayHoldBlank(blank) {
      findings.append(MisplacedField.blank(at: blank, language))
    }
    for box in document.boxes where !mayHoldBox(box) {
      findings.append(MisplacedField.box(at: box, language))
    }
  }

  /// Whether a blank may stand in a place.
  func mayHoldBlank(_ place: SourceRange) -> Bool {
    blankPlaces.contains { $0.contains(place.start) }
  }

  /// Whether a box to tick may stand in a place.
  func mayHoldBox(_ place: SourceRange) -> Bool {
    boxPlaces.contains { $0.contains(place.start) }
  }

  /// What stands under a heading that was told is not told itself.
  mutating func allowFields(under node: HeadingNode) {
    if node.isGlued {
      let paragraph = node.tape.range(of: node.position)
      blankPlaces.append(paragraph.start..<paragraph.end + 1)
    }
    allowBlanks(in: node.blocks)
    allowBoxes(in: node.blocks)
    for child in node.children { allowFields(under: child) }
  }

  mutating func allowBlanks(in blocks: ProseSlice) {
    if let range = blocks.range { blankPlaces.append(range.start..<range.end + 1) }
  }

  mutating func allowBoxes(in blocks: ProseSlice) {
    if let range = blocks.range { boxPlaces.append(range.start..<range.end + 1) }
  }
}
