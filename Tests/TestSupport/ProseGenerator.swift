public import Markup

/// Random text as XML has it: every element that running text can hold, and every way to break a line.
public struct ProseGenerator {
  /// The elements and attributes that have been made.
  public private(set) var made: Set<String> = []

  public init() {}

  /// Blocks, in which blanks and boxes stand where they may.
  public mutating func blocks(
    blanks: Bool, boxes: Bool, depth: Int = 0, _ random: inout SplitMix
  ) -> [Node] {
    (0..<random.number(1...2)).map { _ in
      block(blanks: blanks, boxes: boxes, depth: depth, &random)
    }
  }

  private mutating func block(
    blanks: Bool, boxes: Bool, depth: Int, _ random: inout SplitMix
  ) -> Node {
    switch random.number(0...(depth < 2 ? 7 : 3)) {
    case 4, 5: return list(blanks: blanks, boxes: boxes, depth: depth, &random)
    case 6: return table(blanks: blanks, &random)
    case 7:
      made.insert("blockquote")
      return .element(
        "blockquote", [:], blocks(blanks: blanks, boxes: boxes, depth: depth + 1, &random))
    default: return paragraph(blanks: blanks, &random)
    }
  }

  public mutating func paragraph(
    blanks: Bool, needsBlank: Bool = false, _ random: inout SplitMix
  ) -> Node {
    made.insert("p")
    let content = inlines(blanks: blanks, &random)
    return .element("p", [:], needsBlank ? content + [blank(), .text(".")] : content)
  }

  private mutating func list(
    blanks: Bool, boxes: Bool, depth: Int, _ random: inout SplitMix
  ) -> Node {
    let name = random.pick(["ul", "ol"])
    made.insert(name)
    return .element(
      name, [:],
      (0..<random.number(1...3)).map { _ in
        item(blanks: blanks, boxes: boxes, depth: depth, &random)
      })
  }

  private mutating func item(
    blanks: Bool, boxes: Bool, depth: Int, _ random: inout SplitMix
  ) -> Node {
    made.insert("li")
    let box = boxes ? random.pick([nil, "", "ticked"]) : nil
    if let box { made.insert("data-box=\(box)") }
    let isLoose = random.chance(30)
    let content =
      isLoose
      ? blocks(blanks: blanks, boxes: boxes, depth: depth + 1, &random)
      : inlines(blanks: blanks, &random)
    let under =
      depth < 2 && random.chance(20)
      ? [list(blanks: blanks, boxes: boxes, depth: depth + 1, &random)] : []
    return .element("li", ["data-box": box], content + under)
  }

  private mutating func table(blanks: Bool, _ random: inout SplitMix) -> Node {
    made.formUnion(["table", "thead", "tbody", "tr", "th", "td"])
    let columns = random.number(1...3)
    let header = (0..<columns).map { _ in cell("th", "col", isEmpty: false, blanks: false, &random)
    }
    let rows = (0..<random.number(0...3)).map { _ in
      Node.element("tr", [:], row(columns, blanks: blanks, &random))
    }
    return .element(
      "table", [:],
      [
        .element("thead", [:], [.element("tr", [:], header)]), .element("tbody", [:], rows),
      ])
  }

  private mutating func row(_ columns: Int, blanks: Bool, _ random: inout SplitMix) -> [Node] {
    (0..<columns).map { column in
      let isHead = column == 0 && random.chance(60)
      return cell(
        isHead ? "th" : "td", isHead ? "row" : nil, isEmpty: !isHead && random.chance(40),
        blanks: blanks, &random)
    }
  }

  private mutating func cell(
    _ name: String, _ scope: String?, isEmpty: Bool, blanks: Bool, _ random: inout SplitMix
  ) -> Node {
    .element(name, ["scope": scope], isEmpty ? [] : inlines(blanks: blanks, &random))
  }

  // MARK: - Words

  private mutating func inlines(
    blanks: Bool, depth: Int = 0, _ random: inout SplitMix
  ) -> [Node] {
    [.text(words(&random))]
      + (0..<random.number(0...3)).flatMap { _ in
        [inline(blanks: blanks, depth: depth, &random), .text(after(&random))]
      }
  }

  private mutating func inline(blanks: Bool, depth: Int, _ random: inout SplitMix) -> Node {
    let name = random.pick(["em", "strong", "a", "br", "span", "cite", "img"])
    switch name {
    case "span" where blanks: return blank()
    case "cite" where depth < 2:
      made.insert(name)
      let content = random.chance(50) ? [] : inlines(blanks: blanks, depth: 3, &random)
      return .element("cite", ["data-item": "programme", "data-kind": "programme"], content)
    case "img":
      made.insert(name)
      return .element("img", ["src": "media/bild.svg", "alt": random.pick(["", "å & \"b\""])])
    case "a" where depth < 2:
      made.insert("a")
      return .element(
        "a",
        [
          "href": random.pick([
            "https://a.se/?b=1&c=2", "mailto:a@b.se", "tel:112", "media/bild.svg",
          ])
        ],
        inlines(blanks: blanks, depth: 3, &random))
    case "em" where depth < 2, "strong" where depth < 2:
      made.insert(name)
      return .element(name, [:], inlines(blanks: blanks, depth: depth + 1, &random))
    default:
      made.insert("br")
      return .element("br")
    }
  }

  private mutating func blank() -> Node {
    made.insert("data-blank")
    return .element("span", ["data-blank": ""])
  }

  private func words(_ random: inout SplitMix) -> String {
    let words = [
      "ord", "Ni prövar", "å & ä", "<3", "\"så\"", "5 × 10", "👩🏽‍🚒", "e\u{301}", "a\u{A0}b", "]]>",
      "slut.", "rad\n      två", "två  blanka",
    ]
    return (0..<random.number(1...4)).map { _ in random.pick(words) }.joined(separator: " ")
  }

  /// What follows an element: at once, after a blank, or on the next line.
  private func after(_ random: inout SplitMix) -> String {
    random.pick(["", " ", "\n    ", ", "]) + words(&random)
  }

  /// All that `made` can hold.
  public static let all: Set<String> = [
    "p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "em",
    "strong",
    "a", "br", "cite", "img", "data-blank", "data-box=", "data-box=ticked",
  ]
}
