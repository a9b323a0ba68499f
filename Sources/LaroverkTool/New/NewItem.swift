internal import Catalog
internal import Files
internal import Reading
internal import Text

/// What somebody asks `new` for.
struct NewItemWish {
  let kind: KindName
  /// The word that was written for the kind.
  let word: String
  let title: String
  let id: String

  init(_ operands: [String]) throws(UsageError) {
    guard let word = operands.first else { throw .missingKind }
    guard let kind = KindWords.kind(word) else { throw .unknownKind(word) }
    guard operands.count > 1 else { throw .missingTitle(word) }
    guard operands.count == 2 else { throw .titleWithoutQuotes(operands) }
    (self.kind, self.word) = (kind, word)
    title = operands[1].nfc.blanksFolded
    id = title.slug
    let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
    guard !title.unicodeScalars.contains(where: isControl) else { throw .controlInTitle }
    guard !id.isEmpty else { throw .titleWithoutLetters(title) }
    guard id.utf8.count <= Self.longestName else { throw .longTitle }
  }

  /// Disks take file names of 255 bytes; nobody wants to read one of this.
  private static let longestName = 100
}

/// A file that `new` writes.
struct NewItem {
  /// In the catalogue.
  let path: String
  let text: String
  /// Kinds that every catalogue has one of, and this one lacks.
  let missing: [KindName]

  /// What to do now, in whole sentences.
  func nextStep(_ folder: String) -> LocalizedText {
    let isDefault = folder == "catalog"
    let check = "laroverk check" + (isDefault ? "" : " \(folder)")
    let option = isDefault ? "" : " --catalog \(folder)"
    return missing.reduce(
      LocalizedText(
        sv: "Öppna filen i en texteditor. ”\(check)” säger vad som är kvar att skriva.\n",
        en: "Open the file in a text editor. “\(check)” tells what is left to write.\n")
    ) { text, kind in
      let (sv, en) = (kind.noun.swedish, kind.noun.english)
      return LocalizedText(
        sv: text.swedish
          + "Katalogen behöver också \(kind.anItem.swedish): laroverk new \(sv) \"Titel\"\(option)\n",
        en: text.english
          + "The catalogue also needs \(kind.anItem.english): laroverk new \"\(en)\" \"Title\"\(option)\n"
      )
    }
  }
}

/// The catalogue that a new item is to be part of.
struct NewItemPlace {
  let language: Language
  private let folder: String
  private let files: CatalogFiles
  private let identities: [ItemIdentity]

  /// Fails where there is no catalogue to write in, or one that is no Markdown.
  init(_ wish: NewItemWish, _ files: CatalogFiles, folder: String) throws(UsageError) {
    let paths = files.entries.map(\.path)
    if paths.contains("programme.xml") { throw .notMarkdown(folder) }
    let programme = paths.first { ["program.md", "programme.md"].contains($0) }
    if programme == nil, wish.kind != .programme { throw .noProgramme(folder) }
    if let programme, wish.kind == .programme { throw .onlyOne(.programme, at: programme) }
    let read = readCatalog(files)
    language = programme == nil ? KindWords.language(of: wish.word) : read.language
    (self.folder, self.files, identities) = (folder, files, read.identities)
  }

  func item(_ wish: NewItemWish) throws(UsageError) -> NewItem {
    let schema = Schema.kind(wish.kind)
    let path = schema.place.path(of: wish.id, language)
    try makeSureIsNew(wish, path)
    let text = Skeleton.text(of: wish.kind, knowing: values(wish, schema), language)
    return NewItem(path: path, text: text, missing: missing(besides: wish.kind))
  }

  // MARK: - What is there

  private func makeSureIsNew(_ wish: NewItemWish, _ path: String) throws(UsageError) {
    if case .file = Schema.kind(wish.kind).place {
      if files.entries.contains(where: { $0.path == path }) { throw .onlyOne(wish.kind, at: path) }
      return
    }
    for other in identities where shareNames(other.kind, wish.kind) {
      let otherPath = Schema.kind(other.kind).place.path(of: other.id, language)
      let isSame = other.title?.nameFolded == wish.title.nameFolded
      if isSame { throw .titleExists(wish.title, at: otherPath) }
      if other.id.lowercased() == wish.id { throw .nameExists(wish.title, wish.id, at: otherPath) }
    }
  }

  /// The two sorts of exercises are named in the same places.
  private func shareNames(_ one: KindName, _ other: KindName) -> Bool {
    let space = { (kind: KindName) in kind == .behaviourExercise ? KindName.exercise : kind }
    return space(one) == space(other)
  }

  private func missing(besides kind: KindName) -> [KindName] {
    let paths = Set(files.entries.map(\.path))
    return Schema.kinds.filter {
      guard case .file = $0.place, $0.name != kind else { return false }
      return !paths.contains($0.place.path(of: "", language))
    }.map(\.name)
  }

  // MARK: - What is known

  private func values(_ wish: NewItemWish, _ schema: KindSchema) -> [String: String] {
    var values: [String: String] = [:]
    for key in schema.keys where key.isRequired {
      values[key.word.schema] =
        switch key.form {
        case .number: String(nextNumber(wish.kind))
        case .identifier: wish.id
        case .version: "0.1.0"
        case .reference(let kinds) where !key.isList: onlyTitle(of: kinds)
        default: nil
        }
    }
    values[KeySchema.title.word.schema] = wish.title
    return values
  }

  private func nextNumber(_ kind: KindName) -> Int {
    (identities.filter { $0.kind == kind }.compactMap(\.number).max() ?? 0) + 1
  }

  /// Where there is one item to choose, it is chosen.
  private func onlyTitle(of kinds: [KindName]) -> String? {
    let items = identities.filter { kinds.contains($0.kind) }
    return items.count == 1 ? items[0].title : nil
  }
}
