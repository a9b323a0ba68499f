extension String {
  /// The text with at most so many Unicode scalars; where it was cut, it ends in “…”, and never in
  /// the middle of a letter or right after a blank.
  public func cut(to length: Int) -> String {
    guard unicodeScalars.dropFirst(length).first != nil else { return self }
    var room = length - 1
    var end = startIndex
    while end < endIndex, self[end].unicodeScalars.count <= room {
      room -= self[end].unicodeScalars.count
      formIndex(after: &end)
    }
    var short = self[..<end]
    while short.last?.isWhitespace == true { short.removeLast() }
    return short + "…"
  }
}
