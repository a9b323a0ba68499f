internal import Catalog
internal import Files
internal import Markup
internal import Text

/// How a catalogue is written, as its programme's file says.
struct CatalogForm {
  /// Of the texts, and of the labels on pages.
  let language: Language
  let isXML: Bool

  init(_ catalog: CatalogFiles) {
    let roots = catalog.entries.filter { !$0.path.utf8.contains(UInt8(ascii: "/")) }
    let names = Set(roots.map(\.path))
    let xml = roots.first { $0.path == "programme.xml" }
    isXML = xml != nil && !names.contains("program.md") && !names.contains("programme.md")
    if isXML, let xml {
      language = Self.language(of: xml)
    } else {
      language =
        names.contains("program.md") || !names.contains("programme.md") ? .swedish : .english
    }
  }

  /// `xml:lang` of the programme; where it says nothing that is known, it is told when it is read.
  private static func language(of programme: CatalogFiles.Entry) -> Language {
    guard case .text(let bytes) = programme.content,
      let document = try? XMLDocument(rootOf: bytes)
    else { return .swedish }
    return document.language.flatMap { Language(rawValue: $0) } ?? .swedish
  }

  /// What the names of files end with.
  var suffix: String { isXML ? ".xml" : ".md" }

  /// The name of a file or folder; XML has the English ones, whatever its language.
  func fileName(_ word: Word) -> String {
    word.fileName(isXML ? .english : language)
  }

  /// The names of a file or folder in other forms of catalogue.
  func otherNames(_ word: Word) -> [String] {
    [word.swedishFile, word.fileName(.english), word.swedish].filter { $0 != fileName(word) }
  }

  func otherFiles(_ word: Word) -> [String] {
    (otherNames(word) + [fileName(word)]).flatMap { [$0 + ".md", $0 + ".xml"] }
  }
}

extension XMLDocument {
  /// The language that the first element says it is in.
  var language: String? {
    nodes.first.flatMap { root in
      attributes(of: root).first { name(of: $0).isLanguage }?.value
    }
  }
}

extension XMLName {
  var isLanguage: Bool {
    local == "lang" && namespace == "http://www.w3.org/XML/1998/namespace"
  }
}
