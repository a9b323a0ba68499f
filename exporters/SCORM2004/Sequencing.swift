internal import Markup

/// How an LMS leads from item to item and what counts as completed.
enum Sequencing {
  /// Of the whole and of each heading: whatever is wished for can be chosen, and one leads to the next.
  static func ofGroup(isOrdered: Bool) -> Node {
    sequencing(
      [.element("imsss:controlMode", ["choice": "true", "flow": "true"])]
        + (isOrdered ? [stopUntilCompleted] : []))
  }

  /// Of a page. Without these controls an LMS marks it as completed and passed when it is left.
  static func ofPage(isOrdered: Bool) -> Node {
    let controls = Node.element(
      "imsss:deliveryControls",
      ["completionSetByContent": "true", "objectiveSetByContent": "true"])
    return sequencing((isOrdered ? [stopUntilCompleted] : []) + [controls])
  }

  private static func sequencing(_ content: [Node]) -> Node {
    .element("imsss:sequencing", [:], content)
  }

  /// Nothing after it can be reached before it is completed. What is not known is not completed
  /// either, and has to be asked for: the negation of something unknown is unknown, not true.
  private static var stopUntilCompleted: Node {
    let conditions = ["completed", "activityProgressKnown"].map {
      Node.element("imsss:ruleCondition", ["operator": "not", "condition": $0])
    }
    return .element(
      "imsss:sequencingRules", [:],
      [
        .element(
          "imsss:preConditionRule", [:],
          [
            .element("imsss:ruleConditions", ["conditionCombination": "any"], conditions),
            .element("imsss:ruleAction", ["action": "stopForwardTraversal"]),
          ])
      ])
  }
}
