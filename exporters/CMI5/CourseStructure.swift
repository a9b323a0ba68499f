internal import Catalog
internal import Markup
internal import Packages
internal import Text

/// The `cmi5.xml` of a package (cmi5 specification, section 13).
///
/// Its identifiers are whole addresses: the programme's base, then the same names as everywhere.
struct CourseStructure {
  private let contents: PackageContents
  /// The address of the course, on which those of its parts are built.
  private let course: String

  init(_ contents: PackageContents) {
    self.contents = contents
    var base = contents.programme.base ?? ""
    while base.hasSuffix("/") { base.removeLast() }
    let unit = contents.unit
    course = "\(base)/\(contents.programme.id)/\(unit.kind.rawValue)/\(unit.id)"
  }

  var node: Node {
    .element(
      "courseStructure",
      ["xmlns": "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"],
      [
        .element(
          "course", ["id": course],
          texts(contents.unit.title, contents.learningObject.description))
      ] + contents.activities.map(node))
  }

  private func node(_ activity: Activity) -> Node {
    let texts = texts(activity.title, activity.description)
    switch activity.content {
    case .page(let page): return unit(activity, page, texts)
    case .group(let activities):
      return .element(
        "block", ["id": "\(course)/block/\(activity.key)"], texts + activities.map(node))
    }
  }

  /// An assignable unit. What it reports decides, so `moveOn` is never left to its default, which asks
  /// for nothing. The address has no query: the LMS adds its own names to it (section 8.1).
  private func unit(_ activity: Activity, _ page: Activity.Page, _ texts: [Node]) -> Node {
    .element(
      "au",
      [
        "id": "\(course)/au/\(activity.key)", "moveOn": moveOn, "launchMethod": "AnyWindow",
        "activityType": "http://adlnet.gov/expapi/activities/lesson",
      ], texts + [.element("url", [:], text: page.path)])
  }

  private var moveOn: String {
    switch contents.options.status {
    case .completed: "Completed"
    case .passed: "CompletedOrPassed"
    }
  }

  /// Both are required; an empty description would be none.
  private func texts(_ title: String, _ description: String) -> [Node] {
    [
      .element("title", [:], [langstring(title)]),
      .element("description", [:], [langstring(description.isEmpty ? title : description)]),
    ]
  }

  private func langstring(_ text: String) -> Node {
    .element("langstring", ["lang": contents.language.rawValue], text: text)
  }
}
