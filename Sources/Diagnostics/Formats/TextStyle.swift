/// How a piece of text stands out on a terminal, by the terminal's codes.
public enum TextStyle: String, Sendable {
  case plain = ""
  case heading = "1"
  case side = "2"
  case error = "1;31"
  case mark = "1;32"
  case warning = "1;33"
  case note = "1;36"

  public static func severity(_ severity: Severity) -> TextStyle {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  public func paint(_ text: String, _ hasColour: Bool) -> String {
    hasColour && self != .plain && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
