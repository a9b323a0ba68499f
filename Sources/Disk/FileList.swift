internal import Files
internal import Text

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The list of an exporter's files, kept beside them: it tells ours from others' and the next
/// export what to take away; people and programs read in it what each file is.
struct FileList: Codable, Sendable {
  static let name = "laroverk-files.json"
  static let formatVersion = 1

  struct File: Codable, Sendable {
    let path: String
    let kind: String
    let identifier: String
    let title: String
    let minutes: Int?
    let audience: String?
    let standard: String?
    let size: Int

    init(_ artefact: Artefact, size: Int) {
      let subject = artefact.subject
      path = artefact.path
      kind = subject.kind
      identifier = subject.identifier
      title = subject.title
      minutes = subject.minutes
      audience = subject.audience
      standard = subject.standard
      self.size = size
    }

    func listed(_ change: ListedFile.Change = .none) -> ListedFile {
      ListedFile(
        path: path,
        subject: Artefact.Subject(
          kind: kind, identifier: identifier, title: title, minutes: minutes, audience: audience,
          standard: standard),
        size: size, change: change)
    }
  }

  let formatVersion: Int
  let exporter: String
  /// Sorted by path.
  let files: [File]

  init(exporter: String, files: [File]) {
    formatVersion = Self.formatVersion
    self.exporter = exporter
    self.files = files.sorted { $0.path.precedes($1.path) }
  }

  func bytes() throws(DiskError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self)) + [0x0A]
    } catch {
      throw DiskError(path: Self.name, message: LocalizedText(same: "\(error)"))
    }
  }
}

extension FileList {
  private struct Version: Decodable {
    let formatVersion: Int
  }

  /// The list in an exporter's folder; `path` is its name in messages.
  init(_ bytes: [UInt8], exporter: String, path: String) throws(DiskError) {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    let list = try? decoder.decode(FileList.self, from: data)
    // A newer list may hold what this version cannot read.
    let version =
      list?.formatVersion ?? (try? decoder.decode(Version.self, from: data))?.formatVersion
    if let version, version > Self.formatVersion { throw .newerList(path) }
    guard let list, list.exporter == exporter,
      list.files.allSatisfy({ OutputPath.isSound($0.path) })
    else { throw .foreignList(path) }
    self = list
  }
}

extension DiskError {
  static func newerList(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: """
          ”\(path)” är skriven av en nyare version av Läroverk. Uppdatera Läroverk, eller \
          exportera till en annan mapp.
          """,
        en: """
          “\(path)” was written by a newer version of Läroverk. Update Läroverk, or export to \
          another folder.
          """))
  }

  static func foreignList(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: """
          ”\(path)” är ingen fillista som Läroverk har skrivit, eller har ändrats för hand. \
          Ta bort mappen som den ligger i, eller exportera till en annan mapp.
          """,
        en: """
          “\(path)” is no list of files that Läroverk wrote, or was changed by hand. Remove the \
          folder that it lies in, or export to another folder.
          """))
  }
}
