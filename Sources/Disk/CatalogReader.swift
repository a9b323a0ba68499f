public import Files
internal import Parallel
internal import Text

extension Disk {
  /// Reads a catalogue's folder; what cannot be read in it becomes an entry that says why.
  public static func readCatalog(_ folder: String) throws(DiskError) -> CatalogFiles {
    do throws(SystemError) {
      let root = try Folder.current.folder(folder, followingLinks: true)
      return try CatalogReader(path: folder, root: root, home: resolvedPath(folder)).read()
    } catch {
      throw notACatalog(folder, error)
    }
  }

  private static func notACatalog(_ folder: String, _ error: SystemError) -> DiskError {
    switch error {
    case .missing:
      DiskError(
        path: folder,
        message: LocalizedText(
          sv: "Mappen ”\(folder)” finns inte.", en: "There is no folder “\(folder)”."))
    case .notFolder:
      DiskError(
        path: folder,
        message: LocalizedText(
          sv: "”\(folder)” är ingen mapp. En katalog med övningar är en mapp.",
          en: "“\(folder)” is not a folder. A catalogue of exercises is a folder."))
    default: .notRead(folder, error)
    }
  }
}

/// Lists a catalogue's folder and reads its files.
private struct CatalogReader {
  /// The folder as the user named it.
  let path: String
  let root: Folder
  /// The folder with every link in its path resolved.
  let home: String

  func read() throws(SystemError) -> CatalogFiles {
    CatalogFiles(
      try list().parallelMap { CatalogFiles.Entry(path: $0.path, content: content($0)) })
  }

  /// A path in the catalogue and what lies there, or why that cannot be known.
  private struct Found: Sendable {
    let path: String
    let kind: FileStatus.Kind?
    var problem: LocalizedText?
  }
}

// Listing: no link is followed, so this ends.
extension CatalogReader {
  private func list() throws(SystemError) -> [Found] {
    var found = try list(".", prefix: "")
    var next = 0
    while next < found.count {
      defer { next += 1 }
      let path = found[next].path
      guard found[next].kind == .folder else { continue }
      do throws(SystemError) {
        found += try list(path, prefix: path + "/")
      } catch {
        found[next].problem = Unreadable.folder(error)
      }
    }
    return found.filter { $0.kind != .folder || $0.problem != nil }
  }

  private func list(_ folder: String, prefix: String) throws(SystemError) -> [Found] {
    try root.entries(of: folder).filter { !CatalogFiles.isPassedOver($0.name) }.map {
      look(at: $0, path: prefix + $0.name)
    }
  }

  private func look(at entry: FolderEntry, path: String) -> Found {
    guard entry.isText else { return Found(path: path, kind: nil, problem: Unreadable.name) }
    if let kind = entry.kind { return Found(path: path, kind: kind) }
    do throws(SystemError) {
      return Found(path: path, kind: try root.status(path).kind)
    } catch {
      return Found(path: path, kind: nil, problem: Unreadable.file(error))
    }
  }
}

// Reading, on all cores.
extension CatalogReader {
  private func content(_ found: Found) -> CatalogFiles.Content {
    if let problem = found.problem { return .unreadable(problem) }
    return switch found.kind {
    case .file: file(found.path, isLink: false)
    case .link: link(found.path)
    default: .unreadable(Unreadable.special)
    }
  }

  /// A link is as good as its file, as long as that lies in the catalogue.
  private func link(_ file: String) -> CatalogFiles.Content {
    do throws(SystemError) {
      switch try root.status(file, followingLinks: true).kind {
      case .file: break
      case .folder: return .unreadable(Unreadable.folderLink)
      default: return .unreadable(Unreadable.special)
      }
      let inside = home.hasSuffix("/") ? home : home + "/"
      guard try resolvedPath(path + "/" + file).utf8.starts(with: inside.utf8) else {
        return .unreadable(Unreadable.outside)
      }
      return self.file(file, isLink: true)
    } catch {
      return .unreadable(Unreadable.link(error))
    }
  }

  private func file(_ path: String, isLink: Bool) -> CatalogFiles.Content {
    do throws(SystemError) {
      guard CatalogFiles.isText(path) else {
        let size = try root.status(path, followingLinks: isLink).size
        return .media(mediaFile(path, size: size, followingLinks: isLink))
      }
      return try text(root.file(path, followingLinks: isLink))
    } catch {
      return .unreadable(Unreadable.file(error))
    }
  }

  /// Opened only when somebody wants its bytes.
  private func mediaFile(_ file: String, size: Int, followingLinks: Bool) -> MediaFile {
    let shown = path + (path.hasSuffix("/") ? "" : "/") + file
    return MediaFile(size: size) { [root] in
      let opened = try reading(shown) { () throws(SystemError) in
        try OpenMedia(root.file(file, followingLinks: followingLinks), size: size)
      }
      return { most in
        let bytes = try reading(shown) { () throws(SystemError) in try opened.next(most) }
        guard let bytes else { throw DiskError.changed(shown) }
        return bytes
      }
    }
  }

  private func text(_ file: consuming PosixFile) throws(SystemError) -> CatalogFiles.Content {
    let status = try file.status()
    guard status.kind == .file else { return .unreadable(Unreadable.special) }
    guard status.size <= CatalogFiles.largestText else { return .tooLarge(status.size) }
    return .text(try file.bytes(status.size))
  }
}
