internal import Files
internal import Parallel
internal import Synchronization
internal import Text

extension Disk {
  /// Writes what the exporters made: all of it, or on an error nothing.
  ///
  /// Artefacts are made one by one on all cores, so memory does not grow with their number.
  /// `page` is put beside the exporters' folders. `progress` is told how many are done, from any thread, one call at a time.
  public static func write(
    _ outputs: [Output], to directory: String, page: FolderPage? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(DiskError) -> [WrittenOutput] {
    let total = outputs.reduce(0) { $0 + $1.artefacts.count }
    let writer = OutputWriter(
      directory: directory, page: page, progress: Progress(total: total, report: progress))
    return try writer.write(outputs)
  }
}

/// Counts finished artefacts.
final class Progress: Sendable {
  private let total: Int
  private let report: @Sendable (Int, Int) -> Void
  private let done = Mutex(0)

  init(total: Int, report: @escaping @Sendable (Int, Int) -> Void) {
    self.total = total
    self.report = report
  }

  func step() {
    done.withLock {
      $0 += 1
      report($0, total)
    }
  }
}

/// Writes several outputs as one: first all temporary files, then all changes of names.
private struct OutputWriter {
  let directory: String
  let page: FolderPage?
  let progress: Progress

  func write(_ outputs: [Output]) throws(DiskError) -> [WrittenOutput] {
    try OutputPath.check(outputs, in: directory)
    let maker = FolderMaker()
    var folders: [OutputFolder] = []
    do throws(DiskError) {
      for output in outputs {
        folders.append(try OutputFolder(output, in: directory, maker: maker))
      }
      let staged = try stage(folders, maker: maker)
      return try commit(staged)
    } catch {
      // The folders are held to the end: nobody else begins in one that is taken away.
      withExtendedLifetime(folders) {
        for folder in folders { sweep(folder.folder) }
        maker.undo()
      }
      throw error
    }
  }

  /// Until this has ended, nothing that anybody looks at has changed.
  private func stage(_ folders: [OutputFolder], maker: FolderMaker) throws(DiskError)
    -> [StagedOutput]
  {
    for folder in folders { try folder.checkPlaces() }
    let packer = Packer()
    var staged: [StagedOutput] = []
    for folder in folders {
      staged.append(try StagedOutput(folder, packer: packer, progress: progress, maker: maker))
    }
    return staged
  }

  /// Killed in the middle, the lists name what lies there, and the next export mends the rest.
  private func commit(_ outputs: [StagedOutput]) throws(DiskError) -> [WrittenOutput] {
    let held = try HeldFolder(directory)
    defer { withExtendedLifetime(held) {} }
    if let page { try held.put(page, outputs) }
    for output in outputs { try output.announce() }
    for output in outputs { try output.removeOutdated() }
    for output in outputs { try output.putInPlace() }
    for output in outputs { try output.conclude() }
    return outputs.map(\.summary)
  }
}
