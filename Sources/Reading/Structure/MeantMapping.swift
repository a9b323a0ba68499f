internal import Catalog
internal import Diagnostics
internal import Text

/// A line of *Det här övas* that is written another way, read as what it was meant to say.
///
/// `Kultur mot 2: …`, `Kultur – nivå 2 – …`, `**Kultur**, mot 2: …` begin with a known area; what
/// follows it is the grade, up to a colon, a dash or a full stop.
struct MeantMapping {
  /// How the line should begin, and how many of its bytes that replaces.
  let beginning: String
  let length: Int
  /// Whether the grade or the reason is missing, to be filled in.
  let hasPlaces: Bool

  private static let words: Set<String> = [
    "mot", "till", "nivå", "grad", "towards", "to", "level", "grade",
  ]

  init?(_ line: String, areas: Set<String>, towards: String) {
    guard let end = Self.areaEnd(line, areas) else { return nil }
    let area = Self.plain(line[..<end])
    var rest = Self.afterJoints(line[end...])
    let grade = rest.first == ":" ? "" : Self.grade(rest)
    rest = rest.dropFirst(grade.count).drop { Self.isJoint($0) || ":)".contains($0) }
    let written = Self.plain(grade[...])
    guard written.utf8.count < 40 else { return nil }
    hasPlaces = written.isEmpty || rest.isEmpty
    beginning =
      "\(area), \(towards) \(written.isEmpty ? "…" : written): \(rest.isEmpty ? "…" : "")"
    length = line.utf8.distance(from: line.startIndex, to: rest.startIndex)
  }

  /// Where the longest known area that the line begins with ends.
  private static func areaEnd(_ line: String, _ areas: Set<String>) -> String.Index? {
    var longest: String.Index?
    for index in line.indices.prefix(120) where !line[index].isLetter {
      if areas.contains(plain(line[..<index]).nameFolded) { longest = index }
    }
    return longest
  }

  private static func plain(_ text: Substring) -> String {
    text.filter { $0 != "*" && $0 != "_" }.trimmed
  }

  private static func isJoint(_ character: Character) -> Bool {
    " ,.(*_\u{A0}".contains(character) || character.unicodeScalars.allSatisfy(\.isDash)
  }

  /// What follows dashes, commas and words such as “mot” and “nivå”.
  private static func afterJoints(_ text: Substring) -> Substring {
    var rest = text.drop { isJoint($0) }
    while true {
      let word = rest.prefix { $0.isLetter }
      let after = rest.dropFirst(word.count)
      guard words.contains(word.lowercased()), let next = after.first, isJoint(next) || next == ":"
      else { return rest }
      rest = after.drop { isJoint($0) }
    }
  }

  private static func grade(_ text: Substring) -> Substring {
    var end = text.startIndex
    while end < text.endIndex, !":)".contains(text[end]) {
      let next = text.index(after: end)
      let isLast = next < text.endIndex && text[next] == " "
      if ".,".contains(text[end]), isLast { break }
      if text[end] == " ", next < text.endIndex, text[next].unicodeScalars.allSatisfy(\.isDash) {
        break
      }
      end = next
    }
    return text[..<end]
  }
}
