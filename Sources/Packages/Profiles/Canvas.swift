internal import Text

extension LMSProfile {
  static let canvas = LMSProfile(
    "canvas", title: "Canvas",
    advice: [
      LocalizedText(
        sv: "Ladda upp paketet under SCORM i kursens meny, inte som en vanlig fil.",
        en: "Upload the package under SCORM in the course's menu, not as an ordinary file.")
    ],
    source: LocalizedText(
      sv:
        "Instructures produktblogg om signerade startlänkar (community.canvaslms.com, 2021). Inget är provat; gränserna är de som går överallt.",
      en:
        "Instructure's product blog on signed launch links (community.canvaslms.com, 2021). Nothing was tried; the limits are those that work everywhere."
    ))
}
