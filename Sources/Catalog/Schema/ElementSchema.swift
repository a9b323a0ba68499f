public import Markup

/// What one element of the tree holds, whichever way the item was written.
///
/// The XSD is made from it; XML is read by it and written by it. A class, since every element that is
/// read or written asks for its own, and most of the table hangs on each.
public final class ElementSchema: Sendable {
  public enum Text: Sendable {
    case none, optional, required
    /// One paragraph, no more and no less.
    case paragraph
  }

  /// What may be filled in or ticked in the text.
  public enum Fields: Sendable {
    case none, boxes, blanks, all
  }

  public struct Child: Sendable {
    public let element: ElementSchema
    public let least: Int
    /// Nil for any number.
    public let most: Int?
  }

  public let name: MarkupName
  /// The name as text.
  public var schema: String { name.string }
  public let keys: [KeySchema]
  /// The keys that take one value.
  public let attributes: [KeySchema]
  /// The keys that take several: each value is an element.
  public let lists: [KeySchema]
  public let text: Text
  public let fields: Fields
  /// In tree order, after the text.
  public let children: [Child]
  /// The key by which elements beside each other are told apart.
  public let unique: String?

  init(
    _ name: String, keys: [KeySchema] = [], text: Text = .none, fields: Fields = .none,
    children: [Child] = [], unique: String? = nil
  ) {
    self.name = MarkupName(name)
    self.keys = keys
    attributes = keys.filter { !$0.isList }
    lists = keys.filter(\.isList)
    self.text = text
    self.fields = fields
    self.children = children
    self.unique = unique
  }

  public func child(_ name: String) -> Child? {
    children.first { $0.element.name.string == name }
  }

  fileprivate var once: Child { Child(element: self, least: 1, most: 1) }
  fileprivate var atMostOnce: Child { Child(element: self, least: 0, most: 1) }
  fileprivate var any: Child { Child(element: self, least: 0, most: nil) }
  fileprivate var atLeastOnce: Child { Child(element: self, least: 1, most: nil) }

  fileprivate func exactly(_ count: Int?) -> Child {
    count.map { Child(element: self, least: $0, most: $0) } ?? atLeastOnce
  }
}

// MARK: - Items and sections

extension ElementSchema {
  convenience init(
    item: KindName, keys: [KeySchema], leadIsRequired: Bool, _ sections: [SectionSchema]
  ) {
    let lead = ElementSchema(SectionSchema.lead.schema, text: .required)
    self.init(
      item.rawValue, keys: keys,
      children: [leadIsRequired ? lead.once : lead.atMostOnce] + sections.map(\.child))
  }
}

extension SectionSchema {
  fileprivate var child: ElementSchema.Child {
    if isTitled { return element.any }
    return isRequired ? element.once : element.atMostOnce
  }

  private var element: ElementSchema {
    let name = word.schema
    return switch content {
    case .prose(let fields):
      ElementSchema(name, text: .required, fields: fields == .boxes ? .boxes : .none)
    case .steps(let steps):
      ElementSchema(
        name, text: steps.haveLead ? .optional : .none,
        children: [steps.element.exactly(steps.count)])
    case .template: .template(name)
    case .questions:
      ElementSchema(name, text: .optional, children: [ElementSchema.question.atLeastOnce])
    case .sentences: ElementSchema(name, children: [ElementSchema.sentence.atLeastOnce])
    case .mapping: ElementSchema(name, children: [ElementSchema.mapping.atLeastOnce])
    case .occasions:
      ElementSchema(name, text: .optional, children: [ElementSchema.occasionNote.any])
    case .example:
      ElementSchema(
        name, keys: [.title], text: .optional, children: [ElementSchema.filledTemplate.any])
    case .items(let count):
      ElementSchema(name, children: [ElementSchema("item", text: .required).exactly(count)])
    case .descriptors:
      ElementSchema(
        name, children: [ElementSchema("descriptor", text: .required).atLeastOnce])
    case .table(let table): ElementSchema(name, children: [table.element.any])
    case .reasons: ElementSchema(name, children: [ElementSchema.reason.atLeastOnce])
    }
  }
}

// MARK: - Parts of sections

extension StepsSchema {
  fileprivate var element: ElementSchema {
    let script = ElementSchema("script", text: .required)
    let parts =
      self.parts.contains(Words.help)
      ? [ElementSchema(Words.help.schema, text: .required).atMostOnce]
      : [script.atMostOnce, ElementSchema.variant(script).any]
    return ElementSchema(
      "step", keys: [.key, .title] + (haveMinutes ? KeySchema.stepMarks : []), text: .required,
      children: parts)
  }
}

extension TableSchema {
  fileprivate var element: ElementSchema {
    let keys = columns.enumerated().map { position, column in
      let form = column.form ?? .amount(rows)
      return KeySchema(
        column.word, position == 0 && !rows.isEmpty ? .choice(rows.map(\.word)) : form,
        // An empty cell says that there is no limit.
        required: column.isRequired && column.form != nil, list: column.isList)
    }
    return ElementSchema(
      row, keys: keys, unique: rows.isEmpty ? nil : columns.first?.word.schema)
  }
}

extension ElementSchema {
  fileprivate static func variant(_ script: ElementSchema) -> ElementSchema {
    ElementSchema(
      "variant", keys: [KeySchema(Word("kind", "sort"), .choice(Words.variant), required: true)],
      text: .required, children: [script.atMostOnce])
  }

  fileprivate static func template(_ name: String) -> ElementSchema {
    ElementSchema(
      name,
      keys: [
        .key, .title,
        KeySchema(Word("use", "användning"), .choice(Words.templateUse), list: true),
      ],
      text: .required, fields: .all, unique: "title")
  }

  fileprivate static let filledTemplate = ElementSchema(
    "filledTemplate", keys: [.title], text: .required, fields: .all)

  fileprivate static let question = ElementSchema(
    "question",
    keys: [
      .key, KeySchema(Words.shared, .choice([Words.yes])),
      KeySchema(Word("maxWords", "högst antal ord"), .number),
    ], text: .required)

  fileprivate static let sentence = ElementSchema(
    "sentence", keys: [.key], text: .paragraph, fields: .blanks)

  fileprivate static let mapping = ElementSchema(
    "mapping",
    keys: [
      KeySchema(Word("area", "område"), .reference([.area]), required: true),
      KeySchema(Word("grade", "grad"), .text, required: true),
    ], text: .required)

  fileprivate static let occasionNote = ElementSchema(
    "occasionNote",
    keys: [
      KeySchema(Word("number", "nummer"), .number, required: true),
      KeySchema(Word("title", "titel"), .text),
    ], text: .required, unique: "number")

  fileprivate static let reason = ElementSchema(
    "reason",
    keys: [
      KeySchema(Word("rule", "regel"), .text, required: true),
      KeySchema(Word("why", "varför"), .text, required: true),
    ])
}

extension KeySchema {
  /// What a step says in its parentheses.
  fileprivate static let stepMarks = [
    KeySchema(Word("minutes", "minuter"), .number, required: true),
    KeySchema(Words.pause, .choice([Words.yes])),
    KeySchema(Words.skippable, .choice([Words.yes])),
    KeySchema(Words.withUsers, .choice([Words.yes])),
    KeySchema(Words.fromOccasion, .number),
    KeySchema(Words.onlyOccasion, .number),
  ]

  /// What is written `{#id}` in Markdown.
  fileprivate static let key = KeySchema(Word("key", "nyckel"), .key)
}
