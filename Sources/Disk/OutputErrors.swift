internal import Text

/// Does something for an output, and tells a failure by the path that it is about.
func writing<Result: ~Copyable>(
  _ path: String, _ step: () throws(SystemError) -> Result
) throws(DiskError) -> Result {
  do throws(SystemError) {
    return try step()
  } catch {
    throw .notWritten(path, error)
  }
}

/// Does something with a file of the catalogue, and tells a failure by its path.
func reading<Result>(
  _ path: String, _ step: () throws(SystemError) -> Result
) throws(DiskError) -> Result {
  do throws(SystemError) {
    return try step()
  } catch {
    throw .notRead(path, error)
  }
}

extension DiskError {
  static func changed(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” ändrades medan den lästes. Exportera igen.",
        en: "“\(path)” changed while it was read. Export again."))
  }

  static func busy(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” kan inte skrivas: en annan export dit pågår. Vänta tills den är klar.",
        en: "“\(path)” cannot be written: another export to it is running. Wait until it ends."))
  }

  static func notAFolder(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” ska vara en mapp men är något annat. Flytta det, och exportera igen.",
        en: "“\(path)” has to be a folder but is something else. Move it, and export again."))
  }

  static func isFolder(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” ska bli en fil men är en mapp. Flytta mappen, och exportera igen.",
        en: "“\(path)” has to be a file but is a folder. Move the folder, and export again."))
  }

  static func stranger(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: """
          ”\(path)” har inte skrivits av Läroverk och rörs därför inte. Flytta filen, och \
          exportera igen.
          """,
        en: """
          “\(path)” was not written by Läroverk, so it is left alone. Move the file, and export \
          again.
          """))
  }

  /// An artefact whose content could not be had; a file that could not be read tells so itself.
  static func notMade(_ path: String, _ error: any Error) -> DiskError {
    (error as? DiskError)
      ?? DiskError(
        path: path,
        message: LocalizedText(
          sv: "”\(path)” kunde inte göras: \(error)", en: "“\(path)” could not be made: \(error)"))
  }
}
