internal import Files
internal import Text

extension Disk {
  /// Reads the files of a folder, and of those in it, whose names end in one of some ways.
  public static func readFolder(_ folder: String, endings: [String]) throws(DiskError)
    -> [(path: String, bytes: [UInt8])]
  {
    let found: CatalogFiles
    do throws(DiskError) {
      found = try readCatalog(folder)
    } catch {
      throw notUsable(folder, error)
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for entry in found.entries where endings.contains(where: entry.path.hasSuffix) {
      files.append((entry.path, try bytes(of: entry, in: folder)))
    }
    return files
  }

  private static func notUsable(_ folder: String, _ error: DiskError) -> DiskError {
    guard (try? Folder.current.status(folder, followingLinks: true).kind) == .file else {
      return error
    }
    return DiskError(
      path: folder,
      message: LocalizedText(
        sv: "”\(folder)” är ingen mapp.", en: "“\(folder)” is not a folder."))
  }

  private static func bytes(of entry: CatalogFiles.Entry, in folder: String) throws(DiskError)
    -> [UInt8]
  {
    let path = "\(folder)/\(entry.path)"
    switch entry.content {
    case .text(let bytes): return bytes
    case .tooLarge: throw tooLarge(path)
    case .unreadable(let reason):
      throw DiskError(
        path: path,
        message: LocalizedText(
          sv: "”\(path)”: \(reason.swedish)", en: "“\(path)”: \(reason.english)"))
    case .media(let file):
      guard file.size <= CatalogFiles.largestText else { throw tooLarge(path) }
      do { return try file.bytes() } catch {
        throw (error as? DiskError)
          ?? DiskError(path: path, message: LocalizedText(same: "\(error)"))
      }
    }
  }

  private static func tooLarge(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” är större än 1 MiB.", en: "“\(path)” is larger than 1 MiB."))
  }
}
