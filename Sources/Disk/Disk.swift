public import Text

/// The one door to the disk: reads a catalogue's folder and writes what exporters made.
public enum Disk {}

/// Why a folder could not be read or an output not written.
public struct DiskError: Error, Hashable {
  /// The file or folder it is about, named from the path that the user gave.
  public let path: String
  /// One or two whole sentences that name the path themselves.
  public let message: LocalizedText

  public init(path: String, message: LocalizedText) {
    self.path = path
    self.message = message
  }
}

extension DiskError {
  /// A file or folder that the operating system would not write or remove.
  static func notWritten(_ path: String, _ error: SystemError) -> DiskError {
    let reason = error.reason
    return DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” kan inte skrivas: \(reason.swedish).",
        en: "“\(path)” cannot be written: \(reason.english)."))
  }

  /// A file or folder that the operating system would not read.
  static func notRead(_ path: String, _ error: SystemError) -> DiskError {
    let reason = error.reason
    return DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” kan inte läsas: \(reason.swedish).",
        en: "“\(path)” cannot be read: \(reason.english)."))
  }
}
