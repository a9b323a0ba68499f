internal import Catalog
internal import Files

/// A file that texts show or link to.
struct PublishedMedia: Encodable {
  /// As the HTML of texts names it; the file lies there, beside the JSON.
  let path: String
  let type: String
  let bytes: Int
  /// Of a picture, in pixels, where its file tells.
  let width, height: Int?

  init(_ media: Media) {
    (path, type, bytes) = (media.path, media.format.type, media.content.size)
    (width, height) = (media.pixels?.width, media.pixels?.height)
  }
}
