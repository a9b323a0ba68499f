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
  /// Whether code, which may have swallowed sections, was told.
  var holdsCode = false
  /// The keys written in the file, and where.
  var writtenKeys: [String: SourceRange] = [:]

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
    let tree = HeadingTree(document.tape) { asMeant($0) }
    holdsCode = document.problems.contains { $0.reason == .codeBlock }
    let place = item.value("title")?.range ?? firstLine(of: frontMatter)
    item.children = readLead(tree.lead, place: place) + readSections(tree.nodes, place: place)
    tell(document.problems)
    checkFields(document)
    return item
  }

  /// The level that a heading was meant to have, nil for one that is plain text.
  ///
  /// A heading with one #, or with a line below it, is told and then read as what it was meant to
  /// be: the heading of a section, or nothing and a plain paragraph.
  private mutating func asMeant(_ heading: HeadingNode) -> Int? {
    guard heading.level == 1 || heading.isUnderlined else { return heading.level }
    if !heading.isUnderlined { findings.append(LooksLike.levelOne(heading.title)) }
    let word = HeadingText.folded(HeadingText.split(heading.title).word)
    return index.section(word) == nil ? nil : 2
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

  private mutating func tell(_ problems: [MarkdownDocument.Problem]) {
    for problem in problems {
      switch problem.reason {
      case .strayKey: findings.append(InvalidIdentifier.strayKey(at: problem.range))
      case .underlinedHeading: findings.append(LooksLike.underlined(at: problem.range))
      case .badKey(let id):
        findings.append(InvalidIdentifier.key(Located(id, at: problem.range)))
      default:
        if let told = UnsupportedMarkup.diagnostic(problem.reason, at: problem.range) {
          findings.append(told)
        }
      }
    }
  }

  /// A key that the author wrote, told when the file has it already.
  mutating func keyValue(_ key: Located<String>?) -> [ElementValue] {
    guard let key else { return [] }
    if let first = writtenKeys[key.value] {
      findings.append(DuplicateIdentifier.keys(key, first: first))
    } else {
      writtenKeys[key.value] = key.range
    }
    return [ElementValue("key", written: key.value, canonical: key.value, at: key.range)]
  }
}

// MARK: - Blanks and boxes

extension StructureReader {
  /// Tells blanks and boxes outside the places that sections have opened for them.
  private mutating func checkFields(_ document: MarkdownDocument) {
    for blank in document.blanks where !blankPlaces.contains(where: { $0.contains(blank.start) }) {
      findings.append(MisplacedField.blank(at: blank, language))
    }
    for box in document.boxes where !boxPlaces.contains(where: { $0.contains(box.start) }) {
      findings.append(MisplacedField.box(at: box, language))
    }
  }

  /// What stands under a heading that was told is not told itself.
  mutating func allowFields(under node: HeadingNode) {
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
