/// The words of enumerated values and of headings within sections.
public enum Words {
  public static let status = [
    Word("draft", "utkast"), Word("tested", "testad"), Word("adopted", "förankrad"),
  ]
  public static let form = [
    Word("individual", "enskilt"), Word("group", "i grupp"),
    Word("groupWithUsers", "i grupp med användare"),
  ]
  public static let recurrence = [
    Word("everyModule", "varje modul"), Word("everyMeeting", "varje möte"),
  ]
  public static let phase = [
    Word("explore", "utforska"), Word("understand", "förstå"), Word("create", "skapa"),
    Word("choose", "välja"), Word("test", "testa"), Word("realise", "genomföra"),
  ]
  public static let completion = [
    Word("opened", "öppnad"), Word("steps", "steg"), Word("reflection", "reflektion"),
  ]
  public static let order = [Word("free", "fri"), Word("fixed", "fast")]
  public static let level = [
    Word("error", "fel"), Word("warning", "varning"), Word("note", "tips"),
    Word("off", "avstängd"),
  ]
  public static let paperOnly = Word("paperOnly", "bara på papper")
  public static let mayBeTyped = Word("mayBeTyped", "får skrivas in")
  /// For how many each template is: one of these at most.
  public static let templateShares = [
    Word("perPerson", "en per person"), Word("perPair", "en per par"),
    Word("perGroup", "en per grupp"),
  ]
  public static let templateUse =
    templateShares + [Word("perOccasion", "en per tillfälle"), paperOnly, mayBeTyped]
  public static let variant = [
    Word("onSite", "på plats"), Word("digital", "digitalt"), Word("hybrid", "hybrid"),
  ]

  /// The one value of a mark that is there or not.
  static let yes = Word("true", "ja")

  public static let skippable = Word("skippable", "kan hoppas över")
  public static let withUsers = Word("withUsers", "med användare")
  public static let fromOccasion = Word("fromOccasion", "från tillfälle")
  public static let onlyOccasion = Word("onlyOccasion", "endast tillfälle")
  public static let shared = Word("shared", "delas")
  public static let pause = Word("pause", "paus")
  public static let help = Word("help", "hjälp")
  public static let towards = Word("towards", "mot")
  public static let template = Word("template", "mall")
  public static let occasion = Word("occasion", "tillfälle")

  // Keys and sections that messages name.
  public static let requires = Word("requires", "gör först")
  public static let recommends = Word("recommends", "gärna efter")
  public static let groupSize = Word("groupSize", "gruppstorlek")
  public static let contents = Word("contents", "innehåll")
  public static let limits = Word("limits", "gränser")
  public static let grades = Word("grades", "grader")
  public static let preparation = Word("preparation", "förbered")
  public static let ifThenPlan = Word("ifThenPlan", "min plan")
}
