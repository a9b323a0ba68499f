internal import Text

extension LMSProfile {
  static let moodle = LMSProfile(
    "moodle", title: "Moodle",
    advice: [
      LocalizedText(
        sv: "Välj SCORM 1.2. Moodle kör inte hela SCORM 2004.",
        en: "Choose SCORM 1.2. Moodle does not run all of SCORM 2004."),
      LocalizedText(
        sv:
          "Byt paketfilen i samma aktivitet när en ny version kommer. Moodle känner igen delarna på deras namn i paketet, och resultaten är kvar.",
        en:
          "Replace the package file in the same activity when a new version comes. Moodle knows the parts by their names in the package, and results stay."
      ),
      LocalizedText(
        sv: "En avklarad del öppnas som granskning. Det går att skriva vidare ändå.",
        en: "A completed part opens in review. One can still go on writing."),
      LocalizedText(
        sv: "Rapporterna visar det som deltagaren har skrivit för lärare och administratörer.",
        en: "Reports show teachers and administrators what the learner has written."),
    ],
    source: LocalizedText(
      sv:
        "Körningar mot Moodle 4.5 och dess källkod (mod/scorm). Någon egen storleksgräns är inte känd.",
      en: "Runs against Moodle 4.5 and its source (mod/scorm). No size limit of its own is known."))
}
