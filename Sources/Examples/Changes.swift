public import Diagnostics
public import Files
internal import Text

/// An example that does not fit the catalogue that it changes.
public struct ExampleError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension CatalogFiles {
  /// The catalogue with changes made, in their order.
  public func changed(by changes: [Example.Change]) throws -> CatalogFiles {
    try changes.reduce(self) { try $0.changed(by: $1) }
  }

  private func changed(by change: Example.Change) throws -> CatalogFiles {
    switch change {
    case .replace(let old, let path, let new): try replacing(old, in: path, with: new)
    case .add(let path, let text): adding(path, .text(Array(text.utf8)))
    case .addBytes(let path, let bytes): adding(path, .text(bytes))
    case .remove(let path): try removing(path)
    case .addLarge(let path, let bytes): adding(path, .tooLarge(bytes))
    case .addUnreadable(let path):
      adding(path, .unreadable(LocalizedText(sv: "åtkomst nekas", en: "permission denied")))
    case .addMedia(let path, let bytes): adding(path, .media(MediaFile(bytes)))
    case .addLargeMedia(let path, let bytes, let size):
      adding(path, .media(MediaFile(size: size) { try MediaFile(bytes).open() }))
    }
  }

  /// The first occurrence of a text replaced; there must be one.
  public func replacing(
    _ old: String, in path: String, with new: String
  ) throws -> CatalogFiles {
    guard let entry = entries.first(where: { $0.path == path }),
      case .text(let bytes) = entry.content
    else { throw ExampleError("no text file \(path)") }
    var text = String(decoding: bytes, as: UTF8.self)
    guard let place = text.firstRange(of: old) else {
      throw ExampleError("“\(old)” is not in \(path)")
    }
    text.replaceSubrange(place, with: new)
    return try removing(path).adding(path, .text(Array(text.utf8)))
  }

  public func adding(_ path: String, _ content: Content) -> CatalogFiles {
    CatalogFiles(entries + [Entry(path: path, content: content)])
  }

  public func removing(_ path: String) throws -> CatalogFiles {
    guard entries.contains(where: { $0.path == path }) else {
      throw ExampleError("no file \(path)")
    }
    return CatalogFiles(entries.filter { $0.path != path })
  }
}
