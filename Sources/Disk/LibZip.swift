@preconcurrency internal import CLibZip

/// libzip itself, set up once before threads share it.
///
/// The first archive opened notes what a source must be able to do, in two steps. A thread that opens
/// one in between is told that what it wants to write may only be read.
enum LibZip {
  static let isReady: Void = {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return }
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      return zip_source_free(source)
    }
    zip_discard(archive)
  }()
}
