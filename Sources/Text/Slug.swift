@_spi(_Unicode) import Swift

extension String {
  /// The identifier that the text makes: lower case, å and ä as a, ö as o, other accents dropped,
  /// all else as single hyphens, none at the ends.
  ///
  /// Identifiers and the keys of answers are made so: it never changes.
  public var slug: String {
    LatinFolding.slug(self) ?? slugByUnicode
  }

  /// Right for every text, and much slower than `LatinFolding`.
  var slugByUnicode: String {
    var bytes: [UInt8] = []
    for scalar in lowercased()._nfd where scalar.properties.canonicalCombiningClass == .notReordered
    {
      if scalar.isIdentifierLetter {
        bytes.append(UInt8(scalar.value))
      } else if !bytes.isEmpty, bytes.last != 0x2D {
        bytes.append(0x2D)
      }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text can be an identifier: ASCII lower case letters, digits, hyphens.
  public var isIdentifier: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0.isIdentifierLetter || $0 == "-" }
  }
}

extension Unicode.Scalar {
  fileprivate var isIdentifierLetter: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self)
  }
}
