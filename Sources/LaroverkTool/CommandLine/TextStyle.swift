internal import Diagnostics
internal import Text

/// How a piece of text stands out on a terminal, by the terminal's codes.
enum TextStyle: String {
  case plain = ""
  case heading = "1"
  case side = "2"
  case hole = "1;33"
  case error = "1;31"
  case note = "1;36"

  static func severity(_ severity: Severity) -> TextStyle {
    switch severity {
    case .error: .error
    case .warning: .hole
    case .note: .note
    }
  }

  func paint(_ text: String, _ hasColour: Bool) -> String {
    hasColour && self != .plain && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
