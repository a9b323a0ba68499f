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
        sv:
          "Sätt Scored till False i blockets inställningar. Paketen räknar inga poäng, och annars visas 0 av 1 när övningen är klar.",
        en:
          "Set Scored to False in the block's settings. The packages count no points, and otherwise 0 of 1 is shown when the exercise is done."
      ),
      LocalizedText(
        sv: "Kursens lärare kan läsa allt som deltagaren har skrivit.",
        en: "The course's instructors can read all that the learner has written."),
    ],
    source: LocalizedText(
      sv:
        "Körningar i openedx-scorm-xblock 19 och openedx-cmi5-xblock 0.1, utan resten av Open edX.",
      en:
        "Runs in openedx-scorm-xblock 19 and openedx-cmi5-xblock 0.1, without the rest of Open edX."
    ))
}
