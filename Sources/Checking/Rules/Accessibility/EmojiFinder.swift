/// Finds emojis in the bytes of a text: those that belong together as one.
struct EmojiFinder {
  struct Emoji {
    /// Bytes of the text.
    let range: Range<Int>
    /// Whether it is a sign such as `✔`, which is shown as text unless somebody asks for colour.
    let isSign: Bool
  }

  private let bytes: [UInt8]
  private(set) var all: [Emoji] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while let start = bytes[place...].firstIndex(where: { $0 >= Self.firstLead }) {
      let scalar = scalar(at: start)
      guard let isSign = emoji(scalar, at: start) else {
        place = start + scalar.length
        continue
      }
      let first = scalar.value == Self.keycap ? beforeKeycap(start) : start
      place = end(from: start + scalar.length)
      all.append(Emoji(range: first..<place, isSign: isSign))
    }
  }

  /// The first byte of U+2000 to U+2FFF: no emoji that is one by itself begins with a smaller.
  private static let firstLead: UInt8 = 0xE2
  private static let keycap: UInt32 = 0x20E3
  private static let colour: UInt32 = 0xFE0F
  private static let joiner: UInt32 = 0x200D

  /// Whether it is only a sign; nil for what is neither.
  private func emoji(_ scalar: (value: UInt32, length: Int), at place: Int) -> Bool? {
    if scalar.value == Self.keycap { return false }
    guard scalar.value >= 0x2300, let properties = Unicode.Scalar(scalar.value)?.properties,
      properties.isEmoji
    else { return nil }
    let next = place + scalar.length
    let hasColour = next < bytes.count && self.scalar(at: next).value == Self.colour
    return !properties.isEmojiPresentation && !hasColour
  }

  /// Where what joins an emoji and further ones end.
  private func end(from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] >= Self.firstLead {
      let scalar = scalar(at: place)
      let joins = scalar.value == Self.colour || scalar.value == Self.joiner
      guard joins || emoji(scalar, at: place) == false else { break }
      place += scalar.length
    }
    return place
  }

  /// A digit, and the mark that asks for colour.
  private func beforeKeycap(_ place: Int) -> Int {
    let mark = place - 3
    let hasColour = mark >= 0 && scalar(at: mark).value == Self.colour
    return max(0, (hasColour ? mark : place) - 1)
  }

  /// The text is valid UTF-8.
  private func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = bytes[place]
    guard first >= 0xC0 else { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return (0, bytes.count - place) }
    let lead = UInt32(first) & (0xFF >> UInt32(length + 1))
    let value = bytes[place + 1..<place + length].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    return (value, length)
  }
}
