internal import Text

extension LMSProfile {
  static let learnifier = LMSProfile(
    "learnifier", title: "Learnifier",
    advice: [
      LocalizedText(
        sv: "Prova ett paket för en övning i SCORM 1.2 först.",
        en: "Try a package of one exercise in SCORM 1.2 first.")
    ],
    source: LocalizedText(
      sv: "Ingen källa hittades och inget är provat. Gränserna är de som går överallt.",
      en: "No source was found and nothing was tried. The limits are those that work everywhere."))
}
