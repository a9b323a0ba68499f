internal import Catalog
internal import Text

/// What an address in a text means, seen from the file that it stands in.
struct LinkAddress {
  /// Seen from files of a kind, all of which lie in one folder.
  struct Reader: Sendable {
    let language: Language
    /// The folders on the way to the file.
    private let folder: [String]

    init(_ kind: KindName, _ language: Language) {
      self.language = language
      folder =
        switch Schema.kind(kind).place {
        case .file: []
        case .folder(let word): [word.fileName(language)]
        }
    }
  }

  let written: String
  /// Relative to the catalogue; nil for what is no path in it.
  let path: String?
  let target: ProseLink.Target
  let isPlain: Bool

  /// Whether the address leads out of the catalogue to somewhere that a page can lead to.
  static func isWeb(_ address: String) -> Bool {
    guard let scheme = address.scheme else { return false }
    return switch scheme.lowercased() {
    case "http", "https": address.utf8.dropFirst(scheme.utf8.count + 1).starts(with: "//".utf8)
    case "mailto", "tel": true
    default: false
    }
  }
}

extension LinkAddress.Reader {
  func read(_ address: String, isPicture: Bool) -> LinkAddress {
    let written = address.percentDecoded
    let (path, isPlain) = path(written)
    guard let path else {
      return LinkAddress(
        written: written, path: nil, target: isPicture ? .media : .nothing, isPlain: false)
    }
    let name = path.joined(separator: "/")
    if isPicture || isMedia(path) {
      return LinkAddress(written: written, path: name, target: .media, isPlain: isPlain)
    }
    guard let item = item(at: path) else {
      return LinkAddress(written: written, path: name, target: .nothing, isPlain: isPlain)
    }
    return LinkAddress(
      written: written, path: name, target: .item(item.address), isPlain: isPlain && item.isPlain)
  }

  /// The path that is meant, if it stays in the catalogue, and whether it is written as one.
  private func path(_ written: String) -> (path: [String]?, isPlain: Bool) {
    guard written.scheme == nil, !written.hasPrefix("//"), !written.hasPrefix("#") else {
      return (nil, false)
    }
    let whole = written.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    var isPlain = whole.endIndex == written.utf8.endIndex && whole.first != UInt8(ascii: "/")
    var path = whole.first == UInt8(ascii: "/") || whole.first == UInt8(ascii: "\\") ? [] : folder
    for part in whole.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    {
      let name = String(Substring(part))
      if name == ".." {
        if path.popLast() == nil { return (nil, false) }
      } else if name != "." {
        path.append(name)
      }
    }
    if whole.contains(UInt8(ascii: "\\")) { isPlain = false }
    return (path.isEmpty ? nil : path, isPlain)
  }

  private func isMedia(_ path: [String]) -> Bool {
    if path.count > 1, path[0] == "media" { return true }
    let name = path.last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return false }
    return MediaFormat(extension: name[name.index(after: dot)...].lowercased()) != nil
  }

  /// The item whose file it is; as a web page it is written without `.md`, or with `.html`.
  private func item(at path: [String]) -> (address: ItemAddress, isPlain: Bool)? {
    let name = path.last ?? ""
    let end = [".md", ".html", ".htm"].first { name.lowercased().hasSuffix($0) } ?? ""
    let stem = String(name.dropLast(end.count))
    let isPlain = name.hasSuffix(".md")
    for kind in Schema.kinds {
      switch kind.place {
      case .file(let word) where path.count == 1 && stem == word.fileName(language):
        return (kind.name.address(stem), isPlain)
      case .folder(let word) where path.count == 2 && path[0] == word.fileName(language):
        return (kind.name.address(stem), isPlain)
      default: continue
      }
    }
    return nil
  }
}

extension String {
  /// What stands before `:` in `https:` and its like: a letter, then letters, digits, `+`, `.`, `-`.
  fileprivate var scheme: Substring? {
    guard let end = utf8.firstIndex(where: { !$0.isOfScheme }), end > startIndex,
      utf8[end] == UInt8(ascii: ":"), utf8.first.map({ $0 > UInt8(ascii: "9") }) ?? false
    else { return nil }
    return self[..<end]
  }

  /// The text with `%20` and its like as the characters they stand for.
  fileprivate var percentDecoded: String {
    guard contains("%") else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}

extension UInt8 {
  /// Letters stand after digits, and the other marks before them.
  fileprivate var isOfScheme: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
