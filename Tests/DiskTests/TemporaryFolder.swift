import Disk
import Files
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is removed with all in it when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let made = "/tmp/laroverk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: false)
    path = made
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func at(_ relative: String) -> String { path + "/" + relative }

  /// Writes a file and the folders on the way to it.
  func write(_ relative: String, _ text: String) throws {
    try write(relative, Array(text.utf8))
  }

  func write(_ relative: String, _ bytes: [UInt8]) throws {
    let parent = at(relative).split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/" + parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: at(relative)))
  }

  func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: at(relative))))
  }

  func text(_ relative: String) throws -> String {
    String(decoding: try bytes(relative), as: UTF8.self)
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(
      atPath: at(relative), withIntermediateDirectories: true)
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: at(relative))
  }

  /// Makes a link whose target is written as it is.
  func link(_ relative: String, to target: String) {
    _ = symlink(target, at(relative))
  }

  func exists(_ relative: String) -> Bool {
    access(at(relative), F_OK) == 0
  }

  /// All files, links and folders below the folder, sorted.
  func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  /// A number that changes whenever a file is written anew or replaced.
  func version(_ relative: String) -> [Int] {
    var status = stat()
    lstat(at(relative), &status)
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return [Int(status.st_ino), Int(time.tv_sec), Int(time.tv_nsec)]
  }

  /// Each file's version, by path.
  func versions() throws -> [String: [Int]] {
    let files = try everything().filter { !isFolder($0) }
    return Dictionary(uniqueKeysWithValues: files.map { ($0, version($0)) })
  }

  private func isFolder(_ relative: String) -> Bool {
    var status = stat()
    lstat(at(relative), &status)
    return status.st_mode & S_IFMT == S_IFDIR
  }
}

extension TemporaryFolder {
  /// Exports text files into `dist`.
  @discardableResult
  func export(_ files: [String: String], as exporter: String = "text") throws -> WrittenOutput {
    let artefacts = files.sorted { $0.key < $1.key }.map { artefact($0.key, $0.value) }
    let output = Output(folder: exporter, artefacts: artefacts)
    return try Disk.write([output], to: at("dist"))[0]
  }

  /// The error of an export that fails, as the user reads it in English, without the test's folder.
  func errorOfExport(_ artefacts: [Artefact], as exporter: String = "text") -> String? {
    do throws(DiskError) {
      _ = try Disk.write([Output(folder: exporter, artefacts: artefacts)], to: at("dist"))
      return nil
    } catch {
      return error.message.english.replacing(path + "/", with: "")
    }
  }
}

func artefact(_ path: String, _ text: String) -> Artefact {
  artefact(path) { .bytes(Array(text.utf8)) }
}

func artefact(
  _ path: String, content: @escaping @Sendable () throws -> Artefact.Content
) -> Artefact {
  let subject = Artefact.Subject(kind: "exercise", identifier: path, title: "Titel")
  return Artefact(path: path, subject: subject, content: content)
}
