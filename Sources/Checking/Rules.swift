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
      redundantDependency,
      numberGap,
      // Links and media
      brokenLink,
      missingMedia,
      unusedMedia,
      largeMedia,
      insecureLink,
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
      // Settings
      unknownRule,
      requiredRule,
      unusedException,
      exceptionWithoutReason,
      // Plain language; the first that knows a word tells of it
      avoidedWord,
      termVariant,
      contradictingWords,
      splitCompound,
      officialese,
      methodJargon,
      abbreviation,
      emptyOpening,
      nounForVerb,
      passiveStep,
      mixedAddress,
      longSentence,
      hardToRead,
      wrongLength,
      longParagraph,
      longWord,
      noQuestion,
      // Accessibility
      missingAltText,
      vagueLink,
      tableWithoutHeader,
      pointsByPlace,
      allCapitals,
      emojiAsWord,
      // Pedagogy
      missingReflection,
      missingFacilitation,
      missingGroupSize,
      missingExample,
      missingAdaptation,
      missingSigns,
      tooManySteps,
      stepTooLong,
      noPause,
      templateUnmentioned,
      filledInDiffers,
      ifThenForm,
      // Hygiene
      placeholderText,
      repeatedWord,
      duplicateText,
      typography,
      // Privacy and safety
      paperOrTyped,
      personalData,
      invisibleCharacter,
    ]
}
