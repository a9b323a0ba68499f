internal import Files
internal import Parallel
internal import Synchronization

/// An artefact whose bytes lie on the disk: under a temporary name, or as the export before.
struct StagedFile: Sendable {
  let size: Int
  /// Whether it lies under a temporary name.
  let isFresh: Bool
}

/// Makes an output's artefacts and writes those that differ from what lies there.
struct FileStager: Sendable {
  let folder: OutputFolder
  let packer: Packer
  let progress: Progress

  /// All artefacts, made on all cores; on failures, the error of the first of them.
  func stage() throws(DiskError) -> [StagedFile] {
    let firstFailure = FirstFailure()
    let indices = Array(folder.output.artefacts.indices)
    let staged = indices.parallelMapOnOtherThreads { index -> StagedFile? in
      guard firstFailure.isAfter(index) else { return nil }
      do throws(DiskError) {
        let file = try stage(index)
        progress.step()
        return file
      } catch {
        firstFailure.record(error, at: index)
        return nil
      }
    }
    if let error = firstFailure.error { throw error }
    return staged.compactMap(\.self)
  }

  private func stage(_ index: Int) throws(DiskError) -> StagedFile {
    let artefact = folder.output.artefacts[index]
    switch try content(artefact) {
    case .bytes(let bytes): return try stage(bytes, artefact.path, index)
    case .archive(let archive): return try stage(archive, artefact.path, index)
    case .media(let file): return try stage(file, artefact.path, index)
    }
  }

  private func content(_ artefact: Artefact) throws(DiskError) -> Artefact.Content {
    do {
      return try artefact.content()
    } catch {
      throw .notMade(folder.place(artefact.path), error)
    }
  }
}

/// The failure of the earliest artefact, whichever thread met one first.
private final class FirstFailure: Sendable {
  private let state = Mutex<(index: Int, error: DiskError)?>(nil)

  var error: DiskError? { state.withLock { $0?.error } }

  /// Whether an artefact still has to be tried.
  func isAfter(_ index: Int) -> Bool { state.withLock { index < $0?.index ?? .max } }

  func record(_ error: DiskError, at index: Int) {
    state.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
  }
}

// Writing what differs.
extension FileStager {
  private func stage(_ bytes: [UInt8], _ path: String, _ index: Int) throws(DiskError)
    -> StagedFile
  {
    if let earlier = earlier(path), (try? earlier.status())?.size == bytes.count,
      (try? earlier.holds(bytes)) == true
    {
      return StagedFile(size: bytes.count, isFresh: false)
    }
    return try write(index, path) { file throws(SystemError) in
      try file.append(bytes)
      return bytes.count
    }
  }

  /// Compared and copied piece by piece, so that a film takes no more memory than a picture.
  private func stage(_ media: MediaFile, _ path: String, _ index: Int) throws(DiskError)
    -> StagedFile
  {
    do {
      if let earlier = earlier(path), try earlier.holds(media) {
        return StagedFile(size: media.size, isFresh: false)
      }
      let file = try folder.folder.newFile(TemporaryFile.artefact(index))
      try media.read { try file.append($0) }
      try file.finish()
      return StagedFile(size: media.size, isFresh: true)
    } catch let error as SystemError {
      throw .notWritten(folder.place(path), error)
    } catch {
      throw .notMade(folder.place(path), error)
    }
  }

  private func stage(_ archive: Archive, _ path: String, _ index: Int) throws(DiskError)
    -> StagedFile
  {
    let entries = try packing(path) { try packer.measured(archive) }
    if let size = sizeOfEarlier(path, listing: entries) {
      return StagedFile(size: size, isFresh: false)
    }
    let zip = try packing(path) { try ZipArchive(packer.packed(entries)) }
    return try write(index, path) { file throws(SystemError) in try zip.copy(to: file) }
  }

  private func packing<Result: ~Copyable>(
    _ path: String, _ step: () throws -> Result
  ) throws(DiskError) -> Result {
    do {
      return try step()
    } catch {
      throw .notMade(folder.place(path), error)
    }
  }

  /// The size of the export before's archive, if that one has just these entries.
  private func sizeOfEarlier(_ path: String, listing entries: [MeasuredEntry]) -> Int? {
    guard let earlier = earlier(path), let size = (try? earlier.status())?.size,
      size == folder.previous[path]?.size, ZipDirectory.lists(entries, in: earlier)
    else { return nil }
    return size
  }

  /// The file of the export before.
  private func earlier(_ path: String) -> PosixFile? {
    folder.previous[path] == nil ? nil : try? folder.folder.file(path)
  }

  private func write(
    _ index: Int, _ path: String, _ fill: (borrowing PosixFile) throws(SystemError) -> Int
  ) throws(DiskError) -> StagedFile {
    try writing(folder.place(path)) { () throws(SystemError) in
      let file = try folder.folder.newFile(TemporaryFile.artefact(index))
      let size = try fill(file)
      try file.finish()
      return StagedFile(size: size, isFresh: true)
    }
  }
}
