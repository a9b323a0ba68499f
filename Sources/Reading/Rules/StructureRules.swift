public import Diagnostics

/// The rules that reading tells, in the order of their names.
public enum StructureRules {
  public static let all: [RuleDescription] = [
    DuplicateIdentifier.description, DuplicateKey.description, DuplicateSection.description,
    EmptySection.description, InternalError.description, InvalidDuration.description,
    InvalidEncoding.description, InvalidFrontMatter.description, InvalidIdentifier.description,
    InvalidMedia.description, InvalidValue.description, InvalidXml.description,
    LooksLike.description, MisplacedField.description, MisplacedSection.description,
    MissingFile.description, MissingKey.description, MissingSection.description,
    TooDeep.description, TooLarge.description, UnknownFile.description, UnknownKey.description,
    UnknownSection.description, UnreadableFile.description, UnsupportedMarkup.description,
    WrongCount.description,
  ]
}
