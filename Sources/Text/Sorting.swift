extension String {
  /// Whether the text comes first where readers of the language look things up: case and accents
  /// alike, å, ä and ö last in Swedish, among a and o in English.
  public func sorts(before other: String, in language: Language) -> Bool {
    let (mine, others) = (sortKey(language), other.sortKey(language))
    return mine == others ? precedes(other) : mine.lexicographicallyPrecedes(others)
  }

  private func sortKey(_ language: Language) -> [UInt32] {
    nameFolded.unicodeScalars.flatMap { scalar -> [UInt32] in
      if scalar.isASCII { return [scalar.value] }
      if language == .swedish, let place = scalar.placeAfterZ { return [place] }
      let base = String(scalar).slug.unicodeScalars.map(\.value)
      return base.isEmpty ? [scalar.value] : base
    }
  }
}

extension Unicode.Scalar {
  /// Where the last three letters of the Swedish alphabet, and their Danish and Norwegian kin,
  /// stand: after z, before all that is not Latin.
  fileprivate var placeAfterZ: UInt32? {
    switch self {
    case "å": 0x7B
    case "ä", "æ": 0x7C
    case "ö", "ø": 0x7D
    default: nil
    }
  }
}
