public import Files
internal import Text

/// The page in the output folder that tells people what lies there.
public struct FolderPage: Sendable {
  static let name = "index.html"
  static let temporaryName = ".laroverk-index.tmp"

  /// The page for a listing; nil where the page that lies there is somebody else's.
  let render: @Sendable (OutputListing) -> [UInt8]?

  public init(render: @escaping @Sendable (OutputListing) -> [UInt8]?) {
    self.render = render
  }
}

/// An output folder that no other export changes as long as this is held.
struct HeldFolder {
  private let folder: Folder
  private let shown: String

  /// Waits for an export that is just putting its files in place.
  init(_ directory: String) throws(DiskError) {
    shown = directory + (directory.hasSuffix("/") ? "" : "/")
    folder = try writing(directory) { () throws(SystemError) in
      try Folder.current.folder(directory, followingLinks: true)
    }
    guard folder.lockAfterWaiting() else { throw .busy(directory) }
  }

  /// Puts the page in place before any file is: a mark too many is mended by the next export, one
  /// too few would let somebody miss that a package is to be uploaded again.
  func put(_ page: FolderPage, _ outputs: [StagedOutput]) throws(DiskError) {
    let place = shown + FolderPage.name
    let previous = try writing(place) { () throws(SystemError) in try previousPage() }
    guard let html = page.render(try listing(outputs, previous)) else { throw .stranger(place) }
    // One that a killed export left is of no use to anybody.
    guard html != previous else { return removeLeftover() }
    try writing(place) { () throws(SystemError) in
      try folder.write(html, as: FolderPage.temporaryName) { () throws(SystemError) in
        try folder.rename(FolderPage.temporaryName, to: FolderPage.name)
      }
    }
  }

  private func removeLeftover() {
    guard (try? folder.status(FolderPage.temporaryName)) != nil else { return }
    try? folder.removeFile(FolderPage.temporaryName)
  }

  private func previousPage() throws(SystemError) -> [UInt8]? {
    guard let status = try folder.statusIfThere(FolderPage.name) else { return nil }
    // What is no file cannot be ours, and is told as a stranger's.
    guard status.kind == .file else { return [] }
    return try folder.file(FolderPage.name).bytes(status.size)
  }

  private func listing(_ outputs: [StagedOutput], _ previous: [UInt8]?) throws(DiskError)
    -> OutputListing
  {
    var lists = Dictionary(outputs.map { ($0.listing.folder, ($0.listing, $0.list)) }) { $1 }
    for name in try others() where lists[name] == nil {
      lists[name] = list(of: name)
    }
    let sorted = lists.values.sorted { $0.0.folder.precedes($1.0.folder) }
    var fingerprint = Checksum([])
    for (_, bytes) in sorted { fingerprint.append(bytes) }
    return OutputListing(
      outputs: sorted.map(\.0), fingerprint: fingerprint.crc,
      previousPage: previous)
  }

  private func others() throws(DiskError) -> [String] {
    try writing(shown) { () throws(SystemError) in
      try folder.entries().map(\.name).filter { OutputPath.isSound($0) }
    }
  }

  /// What an earlier export left in a folder that this one does not write to.
  private func list(of name: String) -> (ListedOutput, [UInt8])? {
    guard let place = try? folder.folder(name), let file = try? place.file(FileList.name),
      let status = try? file.status(), status.kind == .file,
      let bytes = try? file.bytes(status.size),
      let list = try? FileList(bytes, exporter: name, path: name)
    else { return nil }
    return (ListedOutput(folder: name, files: list.files.map { $0.listed() }), bytes)
  }
}
