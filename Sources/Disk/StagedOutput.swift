internal import Files
internal import Parallel

/// An output whose new files lie ready under temporary names.
struct StagedOutput {
  private let folder: OutputFolder
  private let files: [StagedFile]
  private let outdated: [String]
  private let changesList: Bool
  /// The list as it will be, and what it tells of each file.
  let list: [UInt8]
  let listing: ListedOutput

  init(
    _ folder: OutputFolder, packer: Packer, progress: Progress, maker: FolderMaker
  ) throws(DiskError) {
    self.folder = folder
    files = try FileStager(folder: folder, packer: packer, progress: progress).stage()
    outdated = folder.outdated()
    let current = zip(folder.output.artefacts, files).map { FileList.File($0, size: $1.size) }
    list = try FileList(exporter: folder.output.folder, files: current).bytes()
    changesList = try Self.stageLists(folder, current, list, files: files, outdated: outdated)
    listing = Self.listing(folder, current, files: files, outdated: outdated)
    let fresh = zip(folder.output.artefacts, files).filter { $1.isFresh }.map(\.0.path)
    try Self.prepareFolders(of: fresh + outdated, in: folder, maker: maker)
  }

  /// Makes the folders that are missing, and sure that names may be changed in all of them.
  private static func prepareFolders(
    of paths: [String], in folder: OutputFolder, maker: FolderMaker
  ) throws(DiskError) {
    for parent in Set(paths.compactMap { OutputPath.folders(of: $0).last }).sorted() {
      try writing(folder.place(parent)) { () throws(SystemError) in
        try maker.make(parent, in: folder.folder)
        try folder.folder.mayChange(parent)
      }
    }
  }

  var summary: WrittenOutput {
    let fresh = files.count { $0.isFresh }
    return WrittenOutput(
      folder: folder.output.folder, written: fresh, unchanged: files.count - fresh,
      removed: outdated.count, sizes: files.map(\.size))
  }
}

// Lists.
extension StagedOutput {
  /// Writes the lists under temporary names, so that later nothing is left to write.
  private static func stageLists(
    _ folder: OutputFolder, _ current: [FileList.File], _ list: [UInt8], files: [StagedFile],
    outdated: [String]
  ) throws(DiskError) -> Bool {
    guard list != folder.previousList || !outdated.isEmpty || files.contains(where: \.isFresh)
    else { return false }
    try write(list, TemporaryFile.newList, in: folder)
    let old = outdated.compactMap { folder.previous[$0] }
    let both = FileList(exporter: folder.output.folder, files: current + old)
    try write(old.isEmpty ? list : both.bytes(), TemporaryFile.oldAndNewList, in: folder)
    return true
  }

  private static func listing(
    _ folder: OutputFolder, _ current: [FileList.File], files: [StagedFile], outdated: [String]
  ) -> ListedOutput {
    let listed = zip(current, files).map { file, staged in
      let isNew = folder.previous[file.path] == nil
      return file.listed(staged.isFresh ? (isNew ? .isNew : .hasChanged) : .none)
    }
    return ListedOutput(
      folder: folder.output.folder, files: listed,
      removed: outdated.compactMap { folder.previous[$0]?.listed() })
  }

  private static func write(_ list: [UInt8], _ name: String, in folder: OutputFolder)
    throws(DiskError)
  {
    try writing(folder.place(FileList.name)) { () throws(SystemError) in
      let file = try folder.folder.newFile(name)
      try file.append(list)
      try file.finish()
    }
  }
}

// Changing names, in this order.
extension StagedOutput {
  /// Lets the list name the files of the export before and of this one.
  func announce() throws(DiskError) {
    if changesList { try rename(TemporaryFile.oldAndNewList, to: FileList.name) }
  }

  func removeOutdated() throws(DiskError) {
    for path in outdated {
      try writing(folder.place(path)) { () throws(SystemError) in
        try folder.folder.removeFile(path)
      }
    }
  }

  func putInPlace() throws(DiskError) {
    for (index, file) in files.enumerated() where file.isFresh {
      try rename(TemporaryFile.artefact(index), to: folder.output.artefacts[index].path)
    }
  }

  /// Lets the list name what is there now, and removes folders that have become empty.
  func conclude() throws(DiskError) {
    for path in folder.abandoned() { try? folder.folder.removeFolder(path) }
    if changesList { try rename(TemporaryFile.newList, to: FileList.name) }
  }

  private func rename(_ old: String, to new: String) throws(DiskError) {
    try writing(folder.place(new)) { () throws(SystemError) in
      try folder.folder.rename(old, to: new)
    }
  }
}
