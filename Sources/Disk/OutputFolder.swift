internal import Files
internal import Parallel
internal import Text

/// An exporter's folder in the output folder, held open, and what it shall hold.
struct OutputFolder: Sendable {
  let output: Output
  /// The folder's path as the user gave it, for messages.
  let shown: String
  let folder: Folder
  /// The list of the export before, as it lies there; none on the first export.
  let previousList: [UInt8]?
  /// The files of the export before, by path.
  let previous: [String: FileList.File]

  /// Opens the folder, makes it if it is missing, and sweeps what a killed export left.
  init(_ output: Output, in directory: String, maker: FolderMaker) throws(DiskError) {
    self.output = output
    shown = directory + (directory.hasSuffix("/") ? "" : "/") + output.folder
    try OutputPath.check(output, at: shown)
    folder = try Self.locked(output.folder, in: directory, shown: shown, maker: maker)
    sweep(folder)
    let listPath = shown + "/" + FileList.name
    previousList = try Self.previousList(in: folder, shown: listPath)
    previous = try Self.files(previousList, exporter: output.folder, shown: listPath)
  }

  func place(_ path: String) -> String { shown + "/" + path }
}

/// Removes whatever is not whole in an exporter's folder.
func sweep(_ folder: Folder) {
  for entry in (try? folder.entries()) ?? [] where TemporaryFile.isOne(entry.name) {
    try? folder.removeFile(entry.name)
  }
}

// Opening.
extension OutputFolder {
  /// The folder, with other exports kept out of it.
  ///
  /// An export that fails takes away what it made, also under another's feet: then this begins anew.
  private static func locked(
    _ name: String, in directory: String, shown: String, maker: FolderMaker
  ) throws(DiskError) -> Folder {
    for _ in 0..<100 {
      guard let parent = try open(directory, maker: maker),
        let folder = try open(name, in: parent, shown: shown, maker: maker)
      else { continue }
      guard folder.lock() else {
        maker.leave(name)
        throw .busy(shown)
      }
      if folder.lies(at: name, in: parent) { return folder }
    }
    throw .notWritten(directory, .missing)
  }

  private static func open(_ directory: String, maker: FolderMaker) throws(DiskError) -> Folder? {
    do throws(SystemError) {
      try maker.make(directory, in: .current)
      return try Folder.current.folder(directory, followingLinks: true)
    } catch .exists {
      throw .notAFolder(directory)
    } catch .missing {
      return nil
    } catch {
      throw .notWritten(directory, error)
    }
  }

  private static func open(
    _ name: String, in parent: Folder, shown: String, maker: FolderMaker
  ) throws(DiskError) -> Folder? {
    do throws(SystemError) {
      let earlier = try parent.statusIfThere(name)
      guard earlier == nil || earlier?.kind == .folder else { throw .exists }
      try maker.make(name, in: parent)
      return try parent.folder(name)
    } catch .exists {
      throw .notAFolder(shown)
    } catch .missing {
      return nil
    } catch {
      throw .notWritten(shown, error)
    }
  }

  private static func previousList(in folder: Folder, shown: String) throws(DiskError) -> [UInt8]? {
    do throws(SystemError) {
      guard let status = try folder.statusIfThere(FileList.name) else { return nil }
      guard status.kind == .file else { throw .exists }
      let file = try folder.file(FileList.name)
      return try file.bytes(file.status().size)
    } catch .exists {
      throw .foreignList(shown)
    } catch {
      throw .notRead(shown, error)
    }
  }

  private static func files(_ list: [UInt8]?, exporter: String, shown: String) throws(DiskError)
    -> [String: FileList.File]
  {
    guard let list else { return [:] }
    let files = try FileList(list, exporter: exporter, path: shown).files
    return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }
}

// Looking round before anything is made.
extension OutputFolder {
  /// Makes sure that nobody else's file lies where an artefact or its folder shall.
  func checkPlaces() throws(DiskError) {
    var folders: Set<String> = []
    for artefact in output.artefacts {
      for folder in OutputPath.folders(of: artefact.path) where folders.insert(folder).inserted {
        try checkFolder(folder)
      }
    }
    let failures = output.artefacts.parallelMap { checkPlace($0.path) }
    if let first = failures.lazy.compactMap(\.self).first { throw first }
  }

  private func checkFolder(_ path: String) throws(DiskError) {
    switch try writing(place(path), { () throws(SystemError) in try folder.statusIfThere(path) })?
      .kind
    {
    case nil, .folder: break
    default: throw .notAFolder(place(path))
    }
  }

  private func checkPlace(_ path: String) -> DiskError? {
    do throws(SystemError) {
      switch try folder.statusIfThere(path)?.kind {
      case nil: return nil
      case .file: return previous[path] == nil ? .stranger(place(path)) : nil
      case .folder: return .isFolder(place(path))
      default: return .stranger(place(path))
      }
    } catch {
      return .notWritten(place(path), error)
    }
  }

  /// Files of the export before that are no longer made, and are still ours.
  func outdated() -> [String] {
    unwanted.filter { lies($0, as: .file) }.sorted()
  }

  /// The folders of files that are no longer made, innermost first.
  ///
  /// Also of files that are gone: the export before may have been killed as it removed them.
  func abandoned() -> [String] {
    Set(unwanted.flatMap(OutputPath.folders)).filter { lies($0, as: .folder) }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  private var unwanted: Set<String> {
    Set(previous.keys).subtracting(output.artefacts.map(\.path))
  }

  /// Whether something lies there as we left it: of the same kind, and not behind somebody's link.
  private func lies(_ path: String, as kind: FileStatus.Kind) -> Bool {
    OutputPath.folders(of: path).allSatisfy { (try? folder.status($0))?.kind == .folder }
      && (try? folder.status(path))?.kind == kind
  }
}
