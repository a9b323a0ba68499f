/// Whether bytes are surely text: sixteen at a time, each beside the two before it.
///
/// It knows line feeds, ASCII, Latin letters and the usual signs, whose characters begin with C2, C3
/// or E2. What it does not know, such as emoji, it leaves to `EncodingCheck`, which is slower.
enum PlainText {
  private typealias Block = SIMD16<UInt8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let last = bytes.count - Block.scalarCount
      guard last >= 2, !isCut(after: bytes[bytes.count - 2], bytes[bytes.count - 1]) else {
        return false
      }
      var odd = oddness(ofFirst: bytes.loadUnaligned(as: Block.self))
      for place in stride(from: 2, to: last, by: Block.scalarCount) {
        odd .|= oddness(bytes, at: place)
      }
      return !any(odd .| oddness(bytes, at: last))
    }
  }

  /// Whether a character is not whole when these bytes are the last.
  private static func isCut(after beforeLast: UInt8, _ last: UInt8) -> Bool {
    last >= 0xC0 || beforeLast >= 0xE0
  }

  /// The first bytes come after the end of a line, as it were.
  private static func oddness(ofFirst block: Block) -> Mask {
    var (before, beforeThat) = (Block(repeating: 0x0A), Block(repeating: 0x0A))
    for index in 1..<Block.scalarCount { before[index] = block[index - 1] }
    for index in 2..<Block.scalarCount { beforeThat[index] = block[index - 2] }
    return oddness(block, after: beforeThat, before)
  }

  @inline(__always)
  private static func oddness(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Mask {
    oddness(
      bytes.loadUnaligned(fromByteOffset: place, as: Block.self),
      after: bytes.loadUnaligned(fromByteOffset: place - 2, as: Block.self),
      bytes.loadUnaligned(fromByteOffset: place - 1, as: Block.self))
  }

  /// Which bytes cannot stand where they do, after the two bytes before them.
  @inline(__always)
  private static func oddness(_ byte: Block, after second: Block, _ first: Block) -> Mask {
    let isFollower = byte & all(0xC0) .== all(0x80)
    let isDue = first .>= all(0xC0) .| second .>= all(0xE0)
    let isUnknownStart =
      byte .>= all(0xC0) .& byte & all(0xFE) .!= all(0xC2) .& byte .!= all(0xE2)
    let isControl = byte .< all(0x20) .& byte .!= all(0x0A) .| byte .== all(0x7F)
    let isLatinControl = first .== all(0xC2) .& byte & all(0xE0) .== all(0x80)
    let isSeparator =
      second .== all(0xE2) .& first .== all(0x80) .& byte & all(0xFE) .== all(0xA8)
    return (isFollower .^ isDue) .| isUnknownStart .| isControl .| isLatinControl .| isSeparator
  }

  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }
}
