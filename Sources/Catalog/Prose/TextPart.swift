/// Which part of an item a text stands in.
public enum TextPart: UInt8, Sendable, CaseIterable {
  case title, lead, purpose, participants, invitation, preparation
  /// What stands before the first step, and what a step says to do.
  case stepsLead, step
  case stepTitle, script, variant, variantScript, help, occasionNote
  case template, templateTitle, filledIn, question, plan, takeaways, next, why, signs
  case example, exampleTitle, adaptations, facilitation, further
  /// Text of a theme, module, area, maturity model or programme.
  case other

  /// Whether an exercise's length and LIX count it: from its first words to what comes next, without
  /// what is filled in, said aloud or chosen between.
  public var isCounted: Bool {
    switch self {
    case .lead, .purpose, .participants, .preparation, .stepsLead, .step, .occasionNote, .question,
      .plan, .takeaways, .next:
      true
    default: false
    }
  }

  public var isTitle: Bool {
    switch self {
    case .title, .stepTitle, .templateTitle, .exampleTitle: true
    default: false
    }
  }

  /// Whether somebody says it, or writes it to others.
  public var isSaid: Bool {
    self == .script || self == .variantScript || self == .invitation
  }
}
