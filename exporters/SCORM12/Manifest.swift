internal import Catalog
internal import Checking
internal import Markup

/// The `imsmanifest.xml` of a package with one exercise.
///
/// LMSs match a new upload to earlier results by its identifiers: they never change.
struct Manifest {
  private let programme: Programme
  private let exercise: Exercise
  /// The page first, then what it needs.
  private let files: [String]

  init(_ exercise: Exercise, in catalog: CheckedCatalog, files: [String]) {
    programme = catalog.programme
    self.exercise = exercise
    self.files = files
  }

  var xml: [UInt8] { manifest.xmlDocument() }

  private var manifest: Node {
    .element(
      "manifest",
      [
        "identifier": "m.\(programme.id).exercise.\(exercise.id).scorm-1.2",
        "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
      ],
      [metadata, organizations, resources])
  }

  /// Both words exactly so: LMSs compare them.
  private var metadata: Node {
    .element(
      "metadata", [:],
      [
        .element("schema", [:], text: "ADL SCORM"),
        .element("schemaversion", [:], text: "1.2"),
      ])
  }

  private var organizations: Node {
    let identifier = "organization.\(exercise.id)"
    let organization = Node.element("organization", ["identifier": identifier], [title, item])
    return .element("organizations", ["default": identifier], [organization])
  }

  private var item: Node {
    .element(
      "item",
      [
        "identifier": "item.\(exercise.id)", "identifierref": "resource.\(exercise.id)",
        "isvisible": "true",
      ], [title])
  }

  private var title: Node {
    .element("title", [:], text: exercise.title.cut(to: Manifest.longestTitle))
  }

  /// What the official schema allows, in characters.
  private static let longestTitle = 200

  private var resources: Node {
    let resource = Node.element(
      "resource",
      [
        "identifier": "resource.\(exercise.id)", "type": "webcontent",
        "adlcp:scormtype": "sco", "href": files.first,
      ],
      files.map { .element("file", ["href": $0]) })
    return .element("resources", [:], [resource])
  }
}

extension String {
  /// The text with at most so many Unicode scalars; where it was cut, it ends in “…”.
  func cut(to length: Int) -> String {
    guard unicodeScalars.count > length else { return self }
    var short = self
    while short.unicodeScalars.count >= length || short.last?.isWhitespace == true {
      short.removeLast()
    }
    return short + "…"
  }
}
