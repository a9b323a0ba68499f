@preconcurrency internal import CLibZip

/// Why libzip could not put an archive together.
struct ZipError: Error, CustomStringConvertible {
  let description: String

  static let noMemory = ZipError(description: "out of memory")
  static let noEntries = ZipError(description: "the archive has no entries")

  private init(description: String) {
    self.description = description
  }

  init(_ archive: OpaquePointer) {
    description = String(cString: zip_strerror(archive))
  }

  init(_ error: inout zip_error_t) {
    description = String(cString: zip_error_strerror(&error))
    zip_error_fini(&error)
  }
}
