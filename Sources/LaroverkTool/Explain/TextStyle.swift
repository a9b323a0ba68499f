internal import Diagnostics

/// Colour and weight in a terminal, or none.
struct TextStyle {
  let hasColour: Bool

  func bold(_ text: String) -> String { painted(text, "1") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: painted(text, "1;31")
    case .warning: painted(text, "1;33")
    case .note: painted(text, "1;36")
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// Text in lines of a terminal's width.
enum Wrapping {
  private static let width = 80

  /// The words in lines that leave room for an indent.
  static func lines(_ text: String, indent: Int = 0) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count + 1 <= width - indent {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }

  /// A line of a file beside its number.
  static func cut(_ line: String) -> String {
    let room = width - 9
    return line.count <= room ? line : line.prefix(room - 1) + "…"
  }
}
