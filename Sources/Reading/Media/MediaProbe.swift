internal import Catalog
internal import Files

/// What a media file really holds, by as few of its bytes as tell it.
enum MediaProbe {
  enum Finding: Sendable, Hashable {
    /// What its name says; how large it is, where a picture tells.
    case sound(PixelSize?)
    /// Another format, or none that is known.
    case other(MediaFormat?)
    /// A drawing that could run a program in whoever opens it.
    case active
    /// A drawing that browsers take for plain XML.
    case withoutNamespace
  }

  static func probe(_ file: MediaFile, as format: MediaFormat) throws -> Finding {
    var head = try MediaHead(file)
    guard format.begins(head.bytes) else {
      return .other(MediaFormat.allCases.first { $0.begins(head.bytes) })
    }
    switch format {
    case .png: return .sound(head.bytes.pngSize)
    case .gif: return .sound(head.bytes.gifSize)
    case .webp: return .sound(head.bytes.webpSize)
    case .jpeg: return .sound(try head.jpegSize())
    case .svg: return try SVGProbe.probe(file, head: head.bytes)
    case .pdf, .mp3, .mp4: return .sound(nil)
    }
  }
}

extension MediaFormat {
  /// Whether a file of the format begins so.
  fileprivate func begins(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .gif: bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0)
    case .webp: bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8)
    case .svg: SVGProbe.begins(bytes)
    case .pdf: bytes.has("%PDF-", at: 0)
    case .mp3: bytes.has("ID3", at: 0) || bytes.beginsAsSound
    case .mp4: bytes.has("ftyp", at: 4)
    }
  }
}

extension [UInt8] {
  func has(_ text: StaticString, at place: Int) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return place + wanted.count <= count
      && self[place..<place + wanted.count].elementsEqual(wanted)
  }

  /// A frame of MPEG audio, layer 3.
  fileprivate var beginsAsSound: Bool {
    count > 2 && self[0] == 0xFF && self[1] & 0xE6 == 0xE2 && self[2] & 0xF0 != 0xF0
  }
}
