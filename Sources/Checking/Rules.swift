internal import Reading

/// Every rule of the catalogue: one line each.
public enum Rules {
  public static let all: [Rule] =
    StructureRules.all.map { Rule($0, .reading) } + [
      // Dependencies
      unknownExercise,
      ambiguousReference,
      dependencyCycle,
      orderBreaksDependency,
      unplacedExercise,
      // Links and media
      brokenLink,
      missingMedia,
      unusedMedia,
      largeMedia,
      // Durations
      stepMinutesDiffer,
      sessionLength,
      moduleLength,
      duplicateContent,
      occasionOutOfRange,
      // Themes
      unknownTheme,
      themeSize,
      duplicateNumber,
      duplicateTitle,
      // Maturity
      unknownArea,
      unknownGrade,
      duplicateMapping,
      missingDescriptor,
      uncoveredCell,
      // Plain language; the first that knows a word tells of it
      officialese,
      longSentence,
      hardToRead,
      wrongLength,
      longParagraph,
      longWord,
      noQuestion,
      // Hygiene
      placeholderText,
      repeatedWord,
      duplicateText,
      typography,
      // Privacy
      personalData,
      invisibleCharacter,
    ]
}
