internal import Markup
internal import Packages
internal import Text

/// The LOM of SCORM 2004: IEEE 1484.12.3, with `string language`.
extension LearningObject {
  var ieeeMetadata: Node {
    .element("lom:lom", [:], [general, lifeCycle, metaMetadata, educational, rights])
  }

  private var general: Node {
    let identifier = Node.element(
      "lom:identifier", [:],
      [
        .element("lom:catalog", [:], text: catalog), .element("lom:entry", [:], text: entry),
      ])
    return .element(
      "lom:general", [:],
      [
        identifier, .element("lom:title", [:], [spoken(title)]),
        .element("lom:language", [:], text: language.rawValue),
        .element("lom:description", [:], [spoken(description)]),
      ] + keywords.map { .element("lom:keyword", [:], [spoken($0)]) })
  }

  private var lifeCycle: Node {
    let date = released.map {
      Node.element("lom:date", [:], [.element("lom:dateTime", [:], text: $0)])
    }
    let publisher: [Node] = [
      term("lom:role", "publisher"), .element("lom:entity", [:], text: vCard),
    ]
    return .element(
      "lom:lifeCycle", [:],
      [
        .element("lom:version", [:], [spoken(version)]),
        .element("lom:contribute", [:], publisher + [date].compactMap(\.self)),
      ])
  }

  private var metaMetadata: Node {
    .element(
      "lom:metaMetadata", [:], [.element("lom:metadataSchema", [:], text: "LOMv1.0")])
  }

  private var educational: Node {
    .element(
      "lom:educational", [:],
      [
        .element(
          "lom:typicalLearningTime", [:], [.element("lom:duration", [:], text: learningTime)])
      ])
  }

  private var rights: Node {
    .element(
      "lom:rights", [:],
      [
        term("lom:cost", "no"), term("lom:copyrightAndOtherRestrictions", "yes"),
        .element("lom:description", [:], [spoken(licence)]),
      ])
  }

  private func spoken(_ text: String) -> Node {
    .element("lom:string", ["language": language.rawValue], text: text)
  }

  /// A word of the standard's own vocabulary.
  private func term(_ name: String, _ value: String) -> Node {
    .element(
      name, [:],
      [.element("lom:source", [:], text: "LOMv1.0"), .element("lom:value", [:], text: value)])
  }
}
