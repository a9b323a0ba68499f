internal import Markup

/// The types of values in `catalog.xsd`: each form a pattern, so that the canonical one is the only one.
enum ValueXSD {
  /// The name of a form's type; nil for a choice, whose words stand in place.
  static func type(of form: ValueForm) -> String? {
    switch form {
    case .text, .reference: "text"
    case .number: "number"
    case .duration(let occasions): occasions ? "durationOnOccasions" : "duration"
    case .span, .leadTime: "span"
    case .rhythm: "rhythm"
    case .size: "size"
    case .date: "date"
    case .version: "version"
    case .address: "address"
    case .identifier, .key: "identifier"
    case .amount: "amount"
    case .choice: nil
    }
  }

  static func choice(_ form: ValueForm) -> [Node] {
    guard case .choice(let words) = form else { return [] }
    let values = words.map { Node.element("xs:enumeration", ["value": $0.schema]) }
    return [
      .element(
        "xs:simpleType", [:], [.element("xs:restriction", ["base": "xs:token"], values)])
    ]
  }

  static var definitions: [Node] {
    [text] + patterns.map { name, pattern in simple(name, "pattern", pattern) }
  }

  private static var text: Node { simple("text", "minLength", "1") }

  private static func simple(_ name: String, _ facet: String, _ value: String) -> Node {
    .element(
      "xs:simpleType", ["name": name],
      [
        .element(
          "xs:restriction", ["base": "xs:token"], [.element("xs:\(facet)", ["value": value])])
      ])
  }

  private static let patterns: KeyValuePairs = [
    "number": "[1-9][0-9]{0,5}",
    "amount": "[1-9][0-9]{0,5}|PT[1-9][0-9]{0,4}M",
    "duration": "PT[1-9][0-9]{0,4}M",
    "durationOnOccasions": "(R([2-9]|[1-9][0-9]{1,2})/)?PT[1-9][0-9]{0,4}M",
    "span": "P[1-9][0-9]{0,2}[DWM]",
    "rhythm": "([1-9]|1[0-4]) timesAWeek|everyOtherWeek",
    "size": "[1-9][0-9]*|[1-9][0-9]*-|-[1-9][0-9]*|[1-9][0-9]*-[1-9][0-9]*",
    "date": "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
    "version":
      "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.\\-]+)?(\\+[0-9A-Za-z.\\-]+)?",
    "address": "https?://[A-Za-z0-9][A-Za-z0-9.\\-]*(:[0-9]+)?(/[!-~]*)?",
    "identifier": "[a-z0-9\\-]+",
  ]
}
