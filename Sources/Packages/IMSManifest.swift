public import Markup

/// What `imsmanifest.xml` says in both SCORMs: a menu of items and the files of each.
///
/// The default namespace stands on the root and prefixes are spelt as everywhere: some LMSs find
/// elements by their names as text.
public struct IMSManifest: Sendable {
  /// What the two SCORMs write in ways of their own.
  public struct Dialect: Sendable {
    /// Each `xmlns` with its address, the default one first.
    public let namespaces: KeyValuePairs<String, String>
    /// Compared letter by letter, so nothing stands round it.
    public let schemaVersion: String
    /// `adlcp:scormtype`, or the other case.
    public let scormType: String
    public let organizationAttributes: KeyValuePairs<String, String>
    public let learningObject: @Sendable (LearningObject) -> Node
    /// What follows the items of the organization, or of an item with items.
    public let ofGroup: [Node]
    /// What an item with a page says after its title.
    public let ofPage: @Sendable (Place) -> [Node]

    public init(
      namespaces: KeyValuePairs<String, String>, schemaVersion: String, scormType: String,
      organizationAttributes: KeyValuePairs<String, String> = [:],
      learningObject: @escaping @Sendable (LearningObject) -> Node,
      ofGroup: [Node] = [], ofPage: @escaping @Sendable (Place) -> [Node]
    ) {
      self.namespaces = namespaces
      self.schemaVersion = schemaVersion
      self.scormType = scormType
      self.organizationAttributes = organizationAttributes
      self.learningObject = learningObject
      self.ofGroup = ofGroup
      self.ofPage = ofPage
    }
  }

  /// Where an item with a page stands.
  public enum Place: Sendable {
    case anywhere
    /// In a fixed order: its identifier, and that of the item which must be completed before.
    case ordered(String, after: String?)
  }

  private let contents: PackageContents
  private let dialect: Dialect
  private let schemas: [(namespace: String, file: String)]
  /// By a page's item, the item of the page before it.
  private let before: [String: String]

  public init(
    _ contents: PackageContents, _ dialect: Dialect,
    schemas: [(namespace: String, file: String)]
  ) {
    self.contents = contents
    self.dialect = dialect
    self.schemas = schemas
    let items = contents.pages.map { contents.identifiers.item($0.activity) }
    before =
      contents.hasFixedOrder
      ? Dictionary(zip(items.dropFirst(), items), uniquingKeysWith: { first, _ in first }) : [:]
  }

  public var node: Node {
    element(
      "manifest",
      [("identifier", contents.identifiers.manifest)]
        + dialect.namespaces.map { ($0.key, $0.value) } + schemaLocation,
      [metadata, organizations, resources])
  }
}

extension IMSManifest {
  /// Only where the schemas themselves are shipped: an LMS that looks for them must find them.
  private var schemaLocation: [(String, String)] {
    guard !contents.schemaFiles.isEmpty else { return [] }
    let places = schemas.map { "\($0.namespace) \($0.file)" }.joined(separator: " ")
    return [
      ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:schemaLocation", places),
    ]
  }

  private var metadata: Node {
    .element(
      "metadata", [:],
      [
        .element("schema", [:], text: "ADL SCORM"),
        .element("schemaversion", [:], text: dialect.schemaVersion),
        dialect.learningObject(contents.learningObject),
      ])
  }

  private var organizations: Node {
    let identifier = contents.identifiers.organization
    let organization = element(
      "organization",
      [("identifier", identifier)] + dialect.organizationAttributes.map { ($0.key, $0.value) },
      [title(contents.unit.title)] + contents.activities.map(item) + dialect.ofGroup)
    return .element("organizations", ["default": identifier], [organization])
  }

  private func item(_ activity: Activity) -> Node {
    let identifier = contents.identifiers.item(activity)
    switch activity.content {
    case .page:
      return .element(
        "item",
        [
          "identifier": identifier, "identifierref": contents.identifiers.resource(activity),
          "isvisible": "true",
        ], [title(activity.title)] + dialect.ofPage(place(of: identifier)))
    case .group(let activities):
      return .element(
        "item", ["identifier": identifier, "isvisible": "true"],
        [title(activity.title)] + activities.map(item) + dialect.ofGroup)
    }
  }

  private func place(of identifier: String) -> Place {
    contents.hasFixedOrder ? .ordered(identifier, after: before[identifier]) : .anywhere
  }

  private func title(_ text: String) -> Node {
    .element("title", [:], text: text.cut(to: IMSManifest.longestTitle))
  }

  /// What the official schema of SCORM 1.2 allows, in characters.
  private static let longestTitle = 200
}

extension IMSManifest {
  /// Every file of the package. What is launched stands first, since some LMSs launch that.
  private var resources: Node {
    let pages = contents.pages
    let isSingle = pages.count == 1
    let own = pages.map { activity, page in
      resource(
        contents.identifiers.resource(activity), "sco", href: page.path,
        files: [page.path] + (isSingle ? contents.sharedFiles : []) + page.media,
        needs: isSingle ? nil : contents.identifiers.shared)
    }
    return .element("resources", [:], own + (isSingle ? [] : [sharedResource]) + schemaResources)
  }

  private var sharedResource: Node {
    resource(contents.identifiers.shared, "asset", files: contents.sharedFiles)
  }

  private var schemaResources: [Node] {
    guard !contents.schemaFiles.isEmpty else { return [] }
    return [resource(contents.identifiers.schemas, "asset", files: contents.schemaFiles)]
  }

  private func resource(
    _ identifier: String, _ type: String, href: String? = nil, files: [String],
    needs other: String? = nil
  ) -> Node {
    element(
      "resource",
      [("identifier", identifier), ("type", "webcontent"), (dialect.scormType, type)]
        + (href.map { [("href", $0)] } ?? []),
      files.map { .element("file", ["href": $0]) }
        + (other.map { [.element("dependency", ["identifierref": $0])] } ?? []))
  }

  private func element(_ name: String, _ attributes: [(String, String)], _ children: [Node]) -> Node
  {
    .element(
      Node.Element(
        name: name, attributes: attributes.map { Node.Attribute(name: $0.0, value: $0.1) },
        children: children))
  }
}
