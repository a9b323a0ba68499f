internal import Text

extension LMSProfile {
  /// Safe everywhere: the strictest of what is known of the others.
  static let generic = LMSProfile(
    "generic", title: "–",
    advice: [
      LocalizedText(
        sv: "Ladda upp ett paket för varje övning eller modul i SCORM 1.2. Det tar flest emot.",
        en: "Upload one package for each exercise or module in SCORM 1.2. Most take that."),
      LocalizedText(
        sv: "Uppdatera ett paket på samma plats i stället för att lägga till ett nytt.",
        en: "Update a package where it is rather than adding a new one."),
    ],
    source: LocalizedText(
      sv: "Det strängaste av det som är känt om de andra: högst 50 MB som i Open edX.",
      en: "The strictest of what is known of the others: at most 50 MB as in Open edX."))
}
