internal import Text

/// What people write where text is to come.
enum PlaceholderWords {
  /// The words of the longest paragraph below.
  static let most = 6

  /// Paragraphs that say nothing but that a text is to come.
  static let paragraphs: Set<String> = [
    "text", "text här", "text kommer", "texten kommer", "text kommer här", "text kommer senare",
    "mer text", "mer text kommer", "mer text här", "skriv här", "skriv text här",
    "skriv något här", "skriv din text här", "skriv er text här", "fyll i", "fyll i här",
    "fyll på", "fyll på här", "fyll i text", "fyll i text här", "fyll i senare",
    "fyll på senare", "lägg till text", "lägg till text här", "här ska det stå något",
    "här ska det stå text", "här kommer text", "här kommer texten", "här kommer en text",
    "kommer senare", "kommer snart", "kommer", "att skriva", "ska skrivas", "skrivs senare",
    "skriv mer här", "skriv klart", "skriv klart senare", "att göra", "att komplettera",
    "kompletteras", "kompletteras senare", "platshållare", "exempeltext", "brödtext",
    "dummytext", "beskrivning", "ingress", "syfte", "bla bla", "bla bla bla",
    "din text här", "er text här", "rubrik", "titel", "utkast", "test", "testtext",
    "your text here", "text here", "add text", "add text here", "insert text",
    "insert text here", "write here", "write text here", "write something here",
    "write something", "to be written", "to be added", "to be completed", "to be done",
    "to be decided", "to come", "coming soon", "more to come", "more text", "more text here",
    "fill in", "fill in here", "fill in later", "description", "introduction", "purpose", "title",
    "heading", "draft", "blah", "blah blah", "blah blah blah", "sample text", "dummy text",
    "placeholder", "placeholder text",
  ]

  /// Titles of what has none yet.
  static let titles: Set<String> = [
    "titel", "titel här", "rubrik", "ny övning", "ny modul", "nytt tema", "nytt område",
    "nytt program", "namnlös", "namnlöst", "utan titel", "utkast", "title", "title here",
    "heading", "untitled", "new exercise", "new module", "new theme", "new area",
    "new programme", "draft", "test", "test test",
  ]

  /// How many words from one on stand in the place of text, wherever they are; 0 for none.
  static func count(at place: Int, _ end: Int, _ text: ItemText) -> Int {
    let word = text.words[place]
    guard (3...6).contains(word.length), begins.contains(text.bytes[Int(word.start)] | 0x20) else {
      return 0
    }
    if anyCase.contains(word) { return 1 }
    if word.traits.contains(.allCapitals) { return capitals.contains(word) ? 1 : 0 }
    guard word.key == lorem, place + 1 < end, text.words[place + 1].key == ipsum else { return 0 }
    return (place..<end).prefix { latin.contains(text.words[$0]) }.count
  }

  /// The first letters of the words below.
  private static let begins = Array("aflqtx".utf8)
  private static let anyCase = WordSet("xxxx xxxxx xxxxxx asdf qwerty")
  /// In small letters these can be words of a language or a name.
  private static let capitals = WordSet("todo tbd fixme xxx")
  private static let (lorem, ipsum) = (WordKey("lorem"), WordKey("ipsum"))
  private static let latin = WordSet(
    """
    lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor \
    incididunt ut labore et dolore magna aliqua
    """)

  /// Whether what stands in brackets is to be replaced.
  static func isSlot(_ words: String, isSaid: Bool) -> Bool {
    let words = words.nameFolded
    let first = String(words.prefix { $0 != " " })
    if paragraphs.contains(words) || orders.contains(first) { return true }
    return ["…", "...", "todo", "tbd", "xxx", "?", "??", "???"].contains(words)
      || !isSaid && slots.contains(words)
  }

  /// What a bracket that tells the author what to write begins with.
  private static let orders: Set<String> = [
    "skriv", "fyll", "infoga", "ange", "beskriv", "komplettera", "lägg", "byt", "ersätt",
    "insert", "write", "add", "describe", "fill", "replace", "enter", "your",
  ]
  private static let slots: Set<String> = [
    "namn", "namnet", "datum", "dag", "tid", "plats", "kommun", "kommunen", "verksamhet",
    "verksamheten", "enhet", "enheten", "länk", "länken", "bild", "bilden", "exempel", "övning",
    "övningen", "antal", "siffra", "citat", "källa", "name", "date", "time", "place", "link",
    "picture", "image", "example", "number", "quote", "unit", "organisation",
  ]

  /// Whether a key's value says nothing.
  static func isValue(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case 0xE2: bytes.elementsEqual("…".utf8)
    case UInt8(ascii: "."), UInt8(ascii: "?"):
      bytes.count >= 3 && bytes.allSatisfy { $0 == bytes.first }
    case UInt8(ascii: "T"): bytes.elementsEqual("TODO".utf8) || bytes.elementsEqual("TBD".utf8)
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      bytes.count >= 3 && bytes.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    case UInt8(ascii: "F"): bytes.elementsEqual("FIXME".utf8)
    default: false
    }
  }
}
