internal import Catalog
internal import Diagnostics
internal import Files
internal import Text

/// A file that should hold an item.
struct ItemFile: Sendable {
  let kind: KindName
  let file: FileID
  /// The file's stem.
  let id: String
  let content: CatalogFiles.Content

  /// What texts call it.
  var address: ItemAddress { kind.address(id) }
}

private let slash = UInt8(ascii: "/")

/// Which file holds what, by the folders and names of the language, and what has no place.
struct CatalogLayout {
  let form: CatalogForm
  let sources: SourceFiles
  /// Of every kind, in their order.
  private let places: [Place]
  private(set) var files: [ItemFile] = []
  private(set) var media: [MediaEntry] = []
  private(set) var findings: [Diagnostic] = []
  /// Who may lie in files that have no place, so that nobody is told it does not exist.
  private(set) var strays: [ItemIdentity] = []

  /// The names of files and folders at the root.
  private let roots: Set<String>
  /// Of folders and missing files, which have no entry of their own.
  private let others: [String: FileID]

  init(_ catalog: CatalogFiles) {
    let folders = Self.folders(of: catalog)
    let roots = Set(catalog.entries.lazy.map(\.path).filter { !$0.utf8.contains(slash) })
    self.roots = roots.union(folders.lazy.filter { !$0.utf8.contains(slash) })
    let form = CatalogForm(catalog)
    self.form = form
    places = Schema.kinds.map { Place($0, form) }
    let missing = places.filter { !$0.isFolder && !roots.contains($0.name) }
    let paths = SourcePaths(catalog, others: folders + missing.map(\.name))
    (sources, others) = (paths.sources, paths.others)
    var toldFolders: Set<String> = []
    for (entry, file) in zip(catalog.entries, paths.ofEntries) { place(entry, file, &toldFolders) }
    // One with another name is told as that, and read.
    for file in missing where !files.contains(where: { $0.kind == file.kind }) {
      findings.append(MissingFile.diagnostic(id(file.name), path: file.name, kind: file.kind))
    }
    tellDuplicates()
  }

  /// Every folder that something lies in, with those it lies in itself.
  private static func folders(of catalog: CatalogFiles) -> [String] {
    var folders: [String] = []
    var seen: Set<String> = []
    for entry in catalog.entries {
      var rest = entry.path[...]
      while let end = rest.utf8.lastIndex(of: slash) {
        rest = rest[..<end]
        guard folders.last.map({ rest != $0 }) ?? true, seen.insert(String(rest)).inserted else {
          break
        }
        folders.append(String(rest))
      }
    }
    return folders
  }

  /// Where the items of a kind lie: in the one file of a name, or in the folder.
  private struct Place {
    let kind: KindName
    let name: String
    let isFolder: Bool

    init(_ kind: KindSchema, _ form: CatalogForm) {
      self.kind = kind.name
      switch kind.place {
      case .file(let word): (name, isFolder) = (form.fileName(word) + form.suffix, false)
      case .folder(let word): (name, isFolder) = (form.fileName(word), true)
      }
    }
  }

  private func id(_ path: String) -> FileID {
    others[path] ?? FileID(0)
  }

  // MARK: - Placing

  private mutating func place(
    _ entry: CatalogFiles.Entry, _ file: FileID, _ toldFolders: inout Set<String>
  ) {
    let parts = entry.path.utf8.split(separator: slash).map { String($0) ?? "" }
    guard let name = parts.last, !parts.contains(where: { CatalogFiles.isPassedOver($0) }) else {
      return
    }
    if case .unreadable(let why) = entry.content {
      findings.append(UnreadableFile.diagnostic(file, path: entry.path, why: why))
    }
    if parts.count > 1, parts[0] == "media" {
      return media.append(MediaEntry(path: entry.path, file: file, content: entry.content))
    }
    guard let kind = kind(of: parts), name.hasSuffix(form.suffix) else {
      if case .unreadable = entry.content { return }
      tellUnknown(parts, file, &toldFolders)
      return readOn(entry, parts, file)
    }
    add(
      ItemFile(
        kind: kind, file: file, id: String(name.dropLast(form.suffix.count)), content: entry.content
      ))
  }

  private mutating func add(_ file: ItemFile) {
    // Of one that cannot be read, which is told already, the name may be the cause.
    let isTold = if case .unreadable = file.content { true } else { false }
    if !isTold, !file.id.isIdentifier {
      findings.append(InvalidIdentifier.fileName(file.file, stem: file.id, suffix: form.suffix))
    }
    files.append(file)
  }

  private func kind(of parts: [String]) -> KindName? {
    places.first { parts.count == ($0.isFolder ? 2 : 1) && parts[0] == $0.name }?.kind
  }

  /// Reads what has no place as what it was meant to be, or keeps who it may be.
  private mutating func readOn(
    _ entry: CatalogFiles.Entry, _ parts: [String], _ file: FileID
  ) {
    let isText = if case .text = entry.content { true } else { false }
    let name = parts[parts.count - 1]
    var meant = parts
    meant[0] = likely(parts[0], isFolder: parts.count > 1) ?? parts[0]
    if isText, name.hasSuffix(form.suffix), !roots.contains(meant[0]), let kind = kind(of: meant) {
      let stem = String(meant[meant.count - 1].dropLast(form.suffix.count))
      return add(ItemFile(kind: kind, file: file, id: stem, content: entry.content))
    }
    let stem = String(name.prefix { $0 != "." })
    for kind in strayKinds(meant) where name.utf8.contains(UInt8(ascii: ".")) {
      strays.append(
        ItemIdentity(
          kind: kind, id: stem, title: isText ? title(of: entry, file) : nil, number: nil,
          file: file))
    }
  }

  /// The kinds that a file may be of: its folder's, or any that others refer to.
  private func strayKinds(_ parts: [String]) -> [KindName] {
    if parts.count > 1, let kind = kind(of: [parts[0], "a" + form.suffix]) { return [kind] }
    return parts[parts.count - 1].hasSuffix(form.suffix)
      ? [.exercise, .behaviourExercise, .theme, .area, .module] : []
  }

  private func title(of entry: CatalogFiles.Entry, _ file: FileID) -> String? {
    guard case .text(let bytes) = entry.content else { return nil }
    let key = KeySchema.title.word[form.language]
    return FrontMatterReader.read(bytes, file: file).entries.first { $0.key.value == key }?
      .values.first?.value
  }

  // MARK: - Telling

  /// One message for a folder, however much is in it.
  private mutating func tellUnknown(
    _ parts: [String], _ file: FileID, _ toldFolders: inout Set<String>
  ) {
    let isKnownFolder = folderNames.contains(parts[0])
    let depth = isKnownFolder ? 2 : 1
    let path = parts.prefix(depth).joined(separator: "/")
    guard parts.count <= depth || toldFolders.insert(path).inserted else { return }
    let isFolder = parts.count > depth
    if isKnownFolder, !isFolder {
      findings.append(UnknownFile.ending(file, path: path, suffix: form.suffix))
      return
    }
    let expected =
      isKnownFolder
      ? [
        form.language == .swedish
          ? "filer som slutar på \(form.suffix)" : "files that end with \(form.suffix)"
      ]
      : (isFolder ? folderNames : fileNames + folderNames)
    findings.append(
      UnknownFile.diagnostic(
        isFolder ? id(path) : file, path: path, isFolder: isFolder, expected: expected,
        nearest: isKnownFolder ? nil : likely(parts[0], isFolder: isFolder)))
  }

  private var fileNames: [String] { places.filter { !$0.isFolder }.map(\.name) }

  private var folderNames: [String] { places.filter(\.isFolder).map(\.name) + ["media"] }

  /// The place that was meant: misspelt, or in the other language.
  private func likely(_ name: String, isFolder: Bool) -> String? {
    for kind in Schema.kinds {
      switch kind.place {
      case .file(let word) where form.otherFiles(word).contains(name):
        return form.fileName(word) + form.suffix
      case .folder(let word) where form.otherNames(word).contains(name):
        return form.fileName(word)
      default: continue
      }
    }
    return nearest(to: name, among: isFolder ? folderNames : fileNames)
  }

  /// Identifiers are unique within a kind whatever the case; the two sorts of exercises share one space.
  private mutating func tellDuplicates() {
    var seen = [[String: FileID]](repeating: [:], count: KindName.allCases.count)
    for file in files {
      let space = file.kind == .behaviourExercise ? KindName.exercise : file.kind
      let id = file.id.isIdentifier ? file.id : file.id.lowercased()
      if let other = seen[space.position][id] {
        findings.append(
          DuplicateIdentifier.files(
            file.file, id: file.id, other: other, otherPath: sources[other].path))
      } else {
        seen[space.position][id] = file.file
      }
    }
  }
}
