internal import Text

extension LMSProfile {
  static let totara = LMSProfile(
    "totara", title: "Totara",
    advice: [
      LocalizedText(
        sv: "Välj SCORM 1.2. Av SCORM 2004 saknas bland annat ordningen mellan delarna.",
        en: "Choose SCORM 1.2. Of SCORM 2004 the order of parts, among other things, is missing."),
      LocalizedText(
        sv:
          "Byt paketfilen i samma aktivitet när en ny version kommer. Delarna heter likadant, så resultaten är kvar.",
        en:
          "Replace the package file in the same activity when a new version comes. The parts keep their names, so results stay."
      ),
    ],
    source: LocalizedText(
      sv:
        "Totaras hjälpsidor om SCORM (help.totaralearning.com/display/TH13/SCORM). Inget är provat.",
      en: "Totara's help on SCORM (help.totaralearning.com/display/TH13/SCORM). Nothing was tried.")
  )
}
