internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

// What the rules of structure say about XML: of elements and attributes, not headings and lines.

extension UnknownKey {
  static func attribute(_ name: Located<String>, of schema: ElementSchema) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(
        sv: "<\(schema.name.string)> har inget attribut ”\(name.value)”",
        en: "<\(schema.name.string)> has no attribute “\(name.value)”"),
      explanation: expected(instead: name.value, in: schema))
  }

  private static func expected(instead name: String, in schema: ElementSchema) -> LocalizedText {
    if schema.keys.contains(where: { $0.name.string == name }) {
      return LocalizedText(
        sv: "Skriv det som ett element för varje värde: <\(name)>…</\(name)>.",
        en: "Write it as an element for each value: <\(name)>…</\(name)>.")
    }
    let known = schema.attributes.map(\.name.string)
    if let near = nearest(to: name, among: known) {
      return LocalizedText(sv: "Menade du ”\(near)”?", en: "Did you mean “\(near)”?")
    }
    let names = LocalizedText.quotedList(known)
    return known.isEmpty
      ? LocalizedText(sv: "Ta bort det.", en: "Take it away.")
      : LocalizedText(
        sv: "Attributen är \(names[.swedish]).", en: "The attributes are \(names[.english]).")
  }
}

extension MissingKey {
  static func attribute(_ name: String, of element: String, at place: SourceRange) -> Diagnostic {
    let end = SourceRange(file: place.file, start: Int(place.end), end: Int(place.end))
    return Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "<\(element)> saknar attributet ”\(name)”",
        en: "<\(element)> lacks the attribute “\(name)”"),
      explanation: LocalizedText(
        sv: "Skriv till exempel <\(element) \(name)=\"…\">.",
        en: "Write for example <\(element) \(name)=\"…\">."),
      fixes: [
        Fix(
          .placeholder, LocalizedText(sv: "lägg till \(name)=\"…\"", en: "add \(name)=\"…\""),
          [Fix.Edit(end, " \(name)=\"…\"")])
      ])
  }
}

extension UnknownSection {
  static func root(_ name: String, expected: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Filen ska börja med <\(expected)>, inte <\(name)>",
        en: "The file should begin with <\(expected)>, not <\(name)>"),
      explanation: LocalizedText(
        sv:
          "Mappen säger vad filen handlar om. Skriv <\(expected) xmlns=\"\(CatalogXSD.namespace.string)\">.",
        en:
          "The folder says what the file is about. Write <\(expected) xmlns=\"\(CatalogXSD.namespace.string)\">."
      ))
  }

  static func element(_ name: Located<String>, in schema: ElementSchema) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(
        sv: "<\(name.value)> kan inte stå i <\(schema.name.string)>",
        en: "<\(name.value)> cannot stand in <\(schema.name.string)>"),
      explanation: expected(instead: name.value, among: names(in: schema)))
  }

  /// The one that was meant, or all that there are.
  private static func expected(instead name: String, among known: [String]) -> LocalizedText {
    if let near = nearest(to: name, among: known) {
      return LocalizedText(sv: "Menade du <\(near)>?", en: "Did you mean <\(near)>?")
    }
    let names = LocalizedText.list(known.map { "<\($0)>" })
    return known.isEmpty
      ? LocalizedText(sv: "Det ska vara tomt.", en: "It should be empty.")
      : LocalizedText(
        sv: "Där kan stå \(names[.swedish]), i den ordningen.",
        en: "It can hold \(names[.english]), in that order.")
  }

  /// What can stand in an element, in its order.
  static func names(in schema: ElementSchema) -> [String] {
    let text: [String] =
      switch schema.text {
      case .none: []
      case .paragraph: ["p"]
      case .optional, .required: ProseTag.allCases.filter(\.isBlock).map(\.rawValue).sorted()
      }
    return schema.lists.map(\.name.string) + text
      + schema.children.map(\.element.name.string)
  }
}

extension MisplacedSection {
  static func order(_ name: Located<String>, after other: String) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(
        sv: "<\(name.value)> ska stå före <\(other)>", en: "<\(name.value)> goes before <\(other)>"),
      explanation: LocalizedText(
        sv: "I XML är ordningen fast. Flytta hela elementet.",
        en: "In XML the order is fixed. Move the whole element."))
  }
}

extension MissingSection {
  static func element(_ name: String, in parent: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(sv: "<\(parent)> saknar <\(name)>", en: "<\(parent)> lacks <\(name)>"),
      explanation: LocalizedText(
        sv: "Lägg till <\(name)>…</\(name)> på dess plats.",
        en: "Add <\(name)>…</\(name)> in its place."))
  }
}

extension DuplicateSection {
  static func element(_ name: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(
        sv: "<\(name.value)> står mer än en gång", en: "<\(name.value)> stands more than once"),
      notes: [.first(at: first)])
  }
}

extension EmptySection {
  static func element(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(sv: "Det står inget i <\(name)>", en: "There is nothing in <\(name)>"),
      explanation: name == "step" ? step : text)
  }

  private static let text = LocalizedText(
    sv: "Skriv texten i stycken: <p>…</p>. Behövs den inte, ta bort hela elementet.",
    en: "Write the text in paragraphs: <p>…</p>. If none is needed, take the whole element away.")

  private static let step = LocalizedText(
    sv:
      "Skriv vad man gör, i stycken: <p>…</p>. En paus behöver ingen text, men säger pause=\"true\".",
    en:
      "Write what to do, in paragraphs: <p>…</p>. A pause needs no text, but says pause=\"true\".")
}

extension WrongCount {
  static func element(
    _ name: String, least: Int, most: Int?, found: Int, in parent: String, at place: SourceRange
  ) -> Diagnostic {
    let bound = LocalizedText(
      sv: least == most ? "exakt \(least)" : "minst \(least)",
      en: least == most ? "exactly \(least)" : "at least \(least)")
    return Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "<\(parent)> har \(found) <\(name)> och ska ha \(bound[.swedish])",
        en: "<\(parent)> has \(found) <\(name)> and should have \(bound[.english])"))
  }
}

extension InvalidValue {
  static func emptyAttribute(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(sv: "”\(name.value)” har inget värde", en: "“\(name.value)” has no value"),
      explanation: LocalizedText(
        sv: "Skriv värdet, eller ta bort ”\(name.value)”.",
        en: "Write the value, or take “\(name.value)” away."))
  }

  static func holdsElements(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "<\(name)> är ett värde och kan bara innehålla text",
        en: "<\(name)> is a value and can only hold text"),
      explanation: LocalizedText(
        sv: "Skriv <\(name)>värdet</\(name)>, ett element för varje värde.",
        en: "Write <\(name)>the value</\(name)>, an element for each value."))
  }
}

extension UnsupportedMarkup {
  static func element(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "<\(name)> kan inte stå i löpande text", en: "<\(name)> cannot stand in running text"),
      explanation: LocalizedText(
        sv:
          "Stycken är p, ul, ol, table och blockquote; i dem em, strong, a, br och span data-blank.",
        en:
          "Blocks are p, ul, ol, table and blockquote; in them em, strong, a, br and span data-blank."
      ))
  }

  static func attribute(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Attributet ”\(name)” betyder inget här",
        en: "The attribute “\(name)” means nothing here"),
      explanation: LocalizedText(
        sv: "Ta bort det, eller rätta det enligt catalog.xsd.",
        en: "Take it away, or mend it as catalog.xsd says."))
  }

  static func strayText(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Texten står utanför ett stycke", en: "The text stands outside a paragraph"),
      explanation: LocalizedText(
        sv: "Sätt <p> och </p> runt den.", en: "Put <p> and </p> round it."))
  }

  static func content(of name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "<\(name)> ska vara tomt", en: "<\(name)> should be empty"))
  }

  static func tableParts(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Tabellen har inte sina delar", en: "The table lacks its parts"),
      explanation: LocalizedText(
        sv: "Skriv thead med en tr av th, och sedan tbody med tr av th och td.",
        en: "Write thead with one tr of th, then tbody with tr of th and td."))
  }

  static func link(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(sv: "Länken leder ingenstans", en: "The link leads nowhere"),
      explanation: LocalizedText(
        sv:
          "Skriv href=\"…\" med en adress som börjar med https://, mailto: eller tel:, eller en fil som media/blankett.pdf. Till en övning leder <cite data-item=\"byt-ut\" data-kind=\"exercise\"/>.",
        en:
          "Write href=\"…\" with an address that begins with https://, mailto: or tel:, or a file such as media/form.pdf. To an exercise leads <cite data-item=\"swap\" data-kind=\"exercise\"/>."
      ))
  }

  static func picture(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Bilden saknar sin fil eller sina ord", en: "The picture lacks its file or its words"),
      explanation: LocalizedText(
        sv: "Skriv <img src=\"media/karta.png\" alt=\"vad bilden visar\"/>.",
        en: "Write <img src=\"media/map.png\" alt=\"what the picture shows\"/>."))
  }

  static func itemLink(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Elementet cite säger inte vad det leder till",
        en: "The element cite does not say what it leads to"),
      explanation: LocalizedText(
        sv: "Skriv <cite data-item=\"byt-ut\" data-kind=\"exercise\"/>.",
        en: "Write <cite data-item=\"swap\" data-kind=\"exercise\"/>."))
  }
}

extension DuplicateIdentifier {
  static func attribute(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: key.range,
      LocalizedText(
        sv: "Nyckeln ”\(key.value)” finns redan i filen",
        en: "The key “\(key.value)” is in the file already"),
      notes: [.already(at: first)])
  }
}
