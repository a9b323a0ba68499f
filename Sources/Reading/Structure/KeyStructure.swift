internal import Catalog
internal import Diagnostics
internal import Text

/// A required key that should name an item, or some, and names none.
struct UnnamedReference: Sendable {
  let key: Located<String>
  let kinds: [KindName]
  let isList: Bool
}

/// Front matter against the table's keys.
extension StructureReader {
  mutating func readKeys(_ frontMatter: FrontMatter) -> [ElementValue] {
    findings += frontMatter.problems.map { InvalidFrontMatter.diagnostic($0) }
    // By the key's position in the table.
    var seen = [SourceRange?](repeating: nil, count: schema.keys.count)
    var read: [ElementValue] = []
    read.reserveCapacity(frontMatter.entries.count)
    var last = 0
    for entry in frontMatter.entries {
      guard let key = index.key(entry.key.value, after: last) else {
        tellUnknown(entry.key)
        continue
      }
      last = key
      if let first = seen[key] {
        findings.append(DuplicateKey.diagnostic(entry.key, first: first))
      } else {
        seen[key] = entry.key.range
        readEntry(entry, schema.keys[key], frontMatter, into: &read)
      }
    }
    tellMissing(frontMatter, seen)
    return read
  }

  private mutating func tellUnknown(_ key: Located<String>) {
    let known = schema.keys.map { $0.word[language] }
    if let meant = known.first(where: {
      Invisible.hides($0, in: key.value) || $0 == Invisible.removed(from: key.value)
    }) {
      return findings.append(InvalidFrontMatter.invisible(in: key, meant: meant))
    }
    findings.append(UnknownKey.key(key, of: schema.name, known: known))
  }

  private mutating func readEntry(
    _ entry: FrontMatter.Entry, _ key: KeySchema, _ frontMatter: FrontMatter,
    into read: inout [ElementValue]
  ) {
    if entry.values.isEmpty {
      if !isTold(entry.key.range, frontMatter) { tellEmpty(entry, key) }
      return
    }
    if !key.isList, entry.isList {
      return findings.append(InvalidValue.severalValues(of: entry.key))
    }
    if key.isList, !entry.isList, let value = entry.values.first, tellBareList(value, key) {
      return
    }
    for value in entry.values {
      if let value = readValue(value, key) { read.append(value) }
    }
  }

  /// An empty list is as good as none, where none is required.
  private mutating func tellEmpty(_ entry: FrontMatter.Entry, _ key: KeySchema) {
    guard key.isRequired || !entry.isList else { return }
    if case .reference(let kinds) = key.form, key.isRequired {
      unnamed.append(UnnamedReference(key: entry.key, kinds: kinds, isList: key.isList))
    } else {
      findings.append(
        InvalidValue.empty(
          entry.key, expected: values.expected(as: key.form), isRequired: key.isRequired))
    }
  }

  /// Whether a problem stands between a key and the next one: it is about the key's value.
  private func isTold(_ key: SourceRange, _ frontMatter: FrontMatter) -> Bool {
    guard let problem = frontMatter.problems.first(where: { $0.range.start >= key.start }) else {
      return false
    }
    return !frontMatter.entries.contains {
      $0.key.range.start > key.start && $0.key.range.start < problem.range.start
    }
  }

  /// A list without brackets; an item's title may hold a comma of its own.
  private mutating func tellBareList(_ value: Located<String>, _ key: KeySchema) -> Bool {
    guard value.value.contains(", ") else { return false }
    findings.append(
      InvalidFrontMatter.diagnostic(
        FrontMatter.Problem(
          reason: .bareList, range: value.range, replacement: "[\(value.value)]")))
    return true
  }

  mutating func readValue(_ value: Located<String>, _ key: KeySchema) -> ElementValue? {
    canonical(value, as: key.form, named: key.word).map {
      ElementValue(key.word.schema, written: value.value, canonical: $0, at: value.range)
    }
  }

  /// The canonical form of a value, or nil when it was told.
  mutating func canonical(_ value: Located<String>, as form: ValueForm, named word: Word)
    -> String?
  {
    switch values.read(value.value, as: form) {
    case .canonical(let text):
      return text
    case .wrongTime(let expected):
      findings.append(InvalidDuration.value(value, expected: expected))
    case .wrong(let expected):
      if case .identifier = form {
        findings.append(InvalidIdentifier.value(value))
      } else {
        findings.append(InvalidValue.value(value, of: word[language], expected: expected))
      }
    }
    return nil
  }

  private mutating func tellMissing(_ frontMatter: FrontMatter, _ seen: [SourceRange?]) {
    // Lines that do not read may have been the missing ones.
    guard frontMatter.problems.isEmpty else { return }
    for position in seen.indices where seen[position] == nil && schema.keys[position].isRequired {
      let key = schema.keys[position]
      let name = key.word[language]
      guard !frontMatter.entries.contains(where: { isMisspelt($0.key.value, name) }) else {
        continue
      }
      findings.append(
        MissingKey.key(
          name, of: schema.name, example: values.example(of: key.form),
          before: frontMatter.closing))
    }
  }

  /// An unknown key that is told as this one misspelt is not told as missing too.
  private func isMisspelt(_ written: String, _ name: String) -> Bool {
    index.key(written) == nil
      && nearest(to: written, among: schema.keys.map { $0.word[language] }) == name
  }
}
