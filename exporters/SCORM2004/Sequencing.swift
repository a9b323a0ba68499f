internal import Markup

/// How an LMS leads from item to item and what counts as completed (Sequencing and Navigation 4th
/// Edition, section 3).
enum Sequencing {
  /// Of the whole and of each heading: whatever is wished for can be chosen, and one leads to the next.
  static let ofGroup = Node.element(
    "imsss:sequencing", [:],
    [.element("imsss:controlMode", ["choice": "true", "flow": "true"])])

  /// Of a page. Without these controls an LMS marks it as completed and passed when it is left.
  static let ofPage = Node.element("imsss:sequencing", [:], [controls])

  /// Of a page in a fixed order: it tells whether it is completed, and cannot be reached before the
  /// one before it is.
  static func ofPage(_ item: String, after before: String?) -> Node {
    .element(
      "imsss:sequencing", [:],
      (before == nil ? [] : [waiting]) + [objectives(isFirst: before == nil), controls]
        + [shared(item, before)])
  }

  private static let controls = Node.element(
    "imsss:deliveryControls",
    ["completionSetByContent": "true", "objectiveSetByContent": "true"])

  /// The names that a page's rules use: of itself, and of the page before it.
  private static let own = "own"
  private static let previous = "previous"

  /// What is not known is not completed either, and has to be asked for: the negation of something
  /// unknown is unknown, not true.
  private static let waiting: Node = {
    let conditions = ["completed", "activityProgressKnown"].map {
      Node.element(
        "imsss:ruleCondition",
        ["referencedObjective": previous, "operator": "not", "condition": $0])
    }
    let rule: [Node] = [
      .element("imsss:ruleConditions", ["conditionCombination": "any"], conditions),
      .element("imsss:ruleAction", ["action": "disabled"]),
    ]
    return .element(
      "imsss:sequencingRules", [:], [.element("imsss:preConditionRule", [:], rule)])
  }()

  private static func objectives(isFirst: Bool) -> Node {
    .element(
      "imsss:objectives", [:],
      [.element("imsss:primaryObjective", ["objectiveID": own])]
        + (isFirst ? [] : [.element("imsss:objective", ["objectiveID": previous])]))
  }

  /// Completion is shared within the package, whether or not a page is passed as well.
  private static func shared(_ item: String, _ before: String?) -> Node {
    let mine = objective(
      own,
      .element(
        "adlseq:mapInfo",
        [
          "targetObjectiveID": "completed.\(item)", "readCompletionStatus": "true",
          "writeCompletionStatus": "true",
        ]))
    let theirs = before.map {
      objective(
        previous,
        .element(
          "adlseq:mapInfo",
          ["targetObjectiveID": "completed.\($0)", "readCompletionStatus": "true"]))
    }
    return .element("adlseq:objectives", [:], [mine] + [theirs].compactMap(\.self))
  }

  private static func objective(_ name: String, _ map: Node) -> Node {
    .element("adlseq:objective", ["objectiveID": name], [map])
  }
}
