internal import Text

/// What a value should have been, and the one that was most likely meant.
struct Expected {
  let text: LocalizedText
  let suggestion: String?

  init(sv: String, en: String, suggestion: String? = nil) {
    text = LocalizedText(sv: sv, en: en)
    self.suggestion = suggestion
  }
}
