internal import Text

extension LMSProfile {
  static let openEdX = LMSProfile(
    "openedx", title: "Open edX",
    advice: [
      LocalizedText(
        sv:
          "Ladda upp ett paket för varje övning eller modul. I ett paket med flera delar delar de på ett enda sparat läge.",
        en:
          "Upload one package for each exercise or module. In a package of several parts they share a single saved state."
      ),
      LocalizedText(
        sv: "Kursens lärare kan läsa allt som deltagaren har skrivit.",
        en: "The course's instructors can read all that the learner has written."),
    ],
    source: LocalizedText(
      sv: "Källkoden till openedx-scorm-xblock och openedx-cmi5-xblock.",
      en: "The source of openedx-scorm-xblock and openedx-cmi5-xblock."))
}
