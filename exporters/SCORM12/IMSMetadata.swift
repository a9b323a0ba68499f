internal import Markup
internal import Packages
internal import Text

/// The LOM of SCORM 1.2: IMS Learning Resource Meta-data 1.2.1, with `langstring xml:lang`.
extension LearningObject {
  var imsMetadata: Node {
    .element(
      "imsmd:lom", [:], [general, lifeCycle, metaMetadata, educational, rights])
  }

  /// `general.identifier` is reserved in 1.2: the catalogue entry stands in its place.
  private var general: Node {
    let entry = Node.element(
      "imsmd:catalogentry", [:],
      [
        .element("imsmd:catalog", [:], text: catalog),
        .element("imsmd:entry", [:], [unspoken(self.entry)]),
      ])
    return .element(
      "imsmd:general", [:],
      [
        .element("imsmd:title", [:], [spoken(title)]), entry,
        .element("imsmd:language", [:], text: language.rawValue),
        .element("imsmd:description", [:], [spoken(description)]),
      ] + keywords.map { .element("imsmd:keyword", [:], [spoken($0)]) })
  }

  private var lifeCycle: Node {
    let date = released.map { Node.element("imsmd:date", [:], [dateTime($0)]) }
    let publisher: [Node] = [
      term("imsmd:role", "Publisher"),
      .element("imsmd:centity", [:], [.element("imsmd:vcard", [:], text: vCard)]),
    ]
    return .element(
      "imsmd:lifecycle", [:],
      [
        .element("imsmd:version", [:], [spoken(version)]),
        .element("imsmd:contribute", [:], publisher + [date].compactMap(\.self)),
      ])
  }

  private var metaMetadata: Node {
    .element(
      "imsmd:metametadata", [:],
      [.element("imsmd:metadatascheme", [:], text: "ADL SCORM 1.2")])
  }

  private var educational: Node {
    .element(
      "imsmd:educational", [:],
      [.element("imsmd:typicallearningtime", [:], [dateTime(learningTime)])])
  }

  private var rights: Node {
    .element(
      "imsmd:rights", [:],
      [
        term("imsmd:cost", "no"), term("imsmd:copyrightandotherrestrictions", "yes"),
        .element("imsmd:description", [:], [spoken(licence)]),
      ])
  }
}

extension LearningObject {
  private func spoken(_ text: String) -> Node {
    .element("imsmd:langstring", ["xml:lang": language.rawValue], text: text)
  }

  /// What is in no language.
  private func unspoken(_ text: String) -> Node {
    .element("imsmd:langstring", ["xml:lang": "x-none"], text: text)
  }

  private func dateTime(_ text: String) -> Node { .element("imsmd:datetime", [:], text: text) }

  /// A word of the standard's own vocabulary.
  private func term(_ name: String, _ value: String) -> Node {
    .element(
      name, [:],
      [
        .element("imsmd:source", [:], [unspoken("LOMv1.0")]),
        .element("imsmd:value", [:], [unspoken(value)]),
      ])
  }
}
