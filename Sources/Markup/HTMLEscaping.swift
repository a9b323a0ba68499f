/// What stands for the bytes that would end the place where they stand.
enum HTMLEscaping {
  case text
  /// Between double quotes.
  case value
  /// A value that is an address: what is no part of one is written as `%20` and the like.
  case address

  func escapes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3F...0x7E: false
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""): self != .text
    case 0x21...0x3E: false
    default: self == .address
    }
  }

  func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    default: bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
    }
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
