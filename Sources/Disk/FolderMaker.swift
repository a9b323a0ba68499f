/// Makes folders, and can take away again those that it made.
final class FolderMaker {
  private var made: [(parent: Folder, path: String)] = []

  /// Makes a folder with all those on the way to it, where they are missing.
  func make(_ path: String, in parent: Folder) throws(SystemError) {
    do throws(SystemError) {
      for folder in OutputPath.folders(of: path) { try makeOne(folder, in: parent) }
    } catch .exists {
      throw .notFolder
    }
    try makeOne(path, in: parent)
  }

  private func makeOne(_ path: String, in parent: Folder) throws(SystemError) {
    if try parent.makeFolder(path) { made.append((parent, path)) }
  }

  /// Leaves a folder to somebody else, who works in it now.
  func leave(_ path: String) {
    made.removeAll { $0.path == path }
  }

  /// Takes away what was made, as far as nobody has put anything there.
  func undo() {
    for (parent, path) in made.reversed() { try? parent.removeFolder(path) }
    made = []
  }
}
