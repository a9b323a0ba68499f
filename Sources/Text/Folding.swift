@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalization form C.
  public var nfc: String {
    // Every scalar below U+0300, whose UTF-8 begins below 0xCC, stands for itself.
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    var normalized = String.UnicodeScalarView()
    normalized.append(contentsOf: _nfc)
    return String(normalized)
  }

  /// The text with each run of white space as one blank, and none at the ends.
  public var blanksFolded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The form in which names are compared: NFC, blanks folded, dashes and case alike.
  public var nameFolded: String {
    LatinFolding.fold(self) ?? foldedByUnicode
  }

  /// Right for every text, and some twenty times as slow as `LatinFolding`.
  var foldedByUnicode: String {
    var folded = String.UnicodeScalarView()
    for scalar in nfc.blanksFolded.lowercased().unicodeScalars {
      folded.append(scalar.isDash ? "-" : scalar)
    }
    return String(folded)
  }

  /// The text without blanks, tabs and line breaks at its ends.
  public var trimmed: String {
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let first = utf8.first, let last = utf8.last else { return self }
    if !blank(first), !blank(last) { return self }
    guard let start = utf8.firstIndex(where: { !blank($0) }),
      let end = utf8.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(self[start...end])
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a hyphen or dash of any length, or a minus sign.
  public var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }
}
