public import Catalog
public import Text

/// What every form of the report says: the schema's own words where it has them.
public enum ReportWords {
  public static let startHere = key("startHere", of: .programme)
  public static let themes = folder(of: .theme)
  public static let exercises = folder(of: .exercise)
  public static let theme = key("theme", of: .exercise)
  public static let time = key("duration", of: .exercise)
  public static let form = key("form", of: .exercise)
  public static let requires = label(Words.requires)
  public static let recommends = label(Words.recommends)

  public static let exercise = LocalizedText(sv: "Övning", en: "Exercise")
  public static let report = LocalizedText(sv: "Rapport", en: "Report")
  public static let all = LocalizedText(sv: "Alla", en: "All")
  public static let area = LocalizedText(sv: "Område", en: "Area")
  public static let grade = LocalizedText(sv: "Grad", en: "Grade")
  public static let phase = LocalizedText(sv: "Fas", en: "Phase")
  public static let order = LocalizedText(sv: "Ordning", en: "Order")
  public static let phases = LocalizedText(
    sv: "Faser i innovationsprocessen", en: "Phases of the innovation process")
  public static let byTime = LocalizedText(sv: "Efter tid", en: "By time")
  public static let byOccasion = LocalizedText(sv: "Efter tillfälle", en: "By occasion")
  public static let hole = LocalizedText(sv: "saknas", en: "missing")
  public static let noPhase = LocalizedText(sv: "Ingen fas angiven", en: "No phase given")
  public static let noOccasion = LocalizedText(
    sv: "Inget tillfälle angivet", en: "No occasion given")
  public static let noTime = LocalizedText(sv: "ingen tid", en: "no time")

  public static let noExercises = LocalizedText(
    sv: "Katalogen har inga övningar än. När den första är skriven syns här vad den täcker.",
    en: "The catalogue has no exercises yet. Once the first is written, this tells what it covers.")
  public static let orderExplained = LocalizedText(
    sv: "I den här ordningen kommer varje övning efter dem som måste göras först.",
    en: "In this order every exercise comes after those that must be done before it.")
  public static let noChain = LocalizedText(
    sv: "Ingen övning måste göras före en annan.", en: "No exercise must be done before another.")
  public static let occasionExplained = LocalizedText(
    sv: "Övningarna efter var i arbetsdagen de passar, de kortaste först.",
    en: "The exercises by where they fit in the working day, the shortest first.")

  private static func label(_ word: Word) -> LocalizedText {
    LocalizedText(sv: word.label(.swedish), en: word.label(.english))
  }

  private static func key(_ name: String, of kind: KindName) -> LocalizedText {
    Schema.kind(kind).keys.first { $0.word.schema == name }.map { label($0.word) }
      ?? LocalizedText(same: name)
  }

  private static func folder(of kind: KindName) -> LocalizedText {
    switch Schema.kind(kind).place {
    case .file(let word), .folder(let word): label(word)
    }
  }
}

extension ReportWords {
  /// What only the page says.
  public static let heatMap = LocalizedText(
    sv: "Antal övningar för varje område och grad", en: "Number of exercises by area and grade")
  public static let heatExplained = LocalizedText(
    sv: "Ju starkare färg, desto fler övningar. Randiga rutor är tomma.",
    en: "The stronger the colour, the more exercises. Striped cells are empty.")
  public static let cells = LocalizedText(
    sv: "Övningarna för varje område och grad", en: "The exercises by area and grade")
  public static let graph = LocalizedText(
    sv: "Vad som görs före vad", en: "What is done before what")
  public static let graphExplained = LocalizedText(
    sv:
      "Hel pil: måste göras först. Streckad pil: görs gärna först. Övningar som inte finns i bilden går att göra när som helst.",
    en:
      "Solid arrow: must be done first. Dashed arrow: better done first. Exercises that are not in the picture can be done at any time."
  )
  public static let graphDescribed = LocalizedText(
    sv: "Tabellen efter bilden säger samma sak.", en: "The table after the picture says the same.")
}

extension ReportWords {
  public static func counts(of report: Report) -> [LocalizedText] {
    [
      count(report.exercises.count, of: .exercise), count(report.themes.count, of: .theme),
      count(report.behaviourExercises.count, of: .behaviourExercise),
      count(report.modules.count, of: .module),
    ]
  }

  public static func count(_ count: Int, of kind: KindName) -> LocalizedText {
    let one = count == 1
    return switch kind {
    case .theme:
      LocalizedText(
        sv: "\(count) \(one ? "tema" : "teman")", en: "\(count) \(one ? "theme" : "themes")")
    case .module:
      LocalizedText(
        sv: "\(count) \(one ? "modul" : "moduler")", en: "\(count) \(one ? "module" : "modules")")
    case .behaviourExercise:
      LocalizedText(
        sv: "\(count) beteende\(one ? "övning" : "övningar")",
        en: "\(count) behaviour \(one ? "exercise" : "exercises")")
    default:
      LocalizedText(
        sv: "\(count) \(one ? "övning" : "övningar")",
        en: "\(count) \(one ? "exercise" : "exercises")")
    }
  }

  /// Where the programme would say it, in the catalogue's own word.
  public static func noStart(in language: Language) -> LocalizedText {
    let key = startHere[language].lowercased()
    return LocalizedText(
      sv: "Programmet säger inte var man börjar: räkna upp några korta övningar under ”\(key)”.",
      en: "The programme does not say where to begin: list some short exercises under “\(key)”.")
  }

  public static func coverage(of matrix: MaturityMatrix) -> LocalizedText {
    let (all, holes) = (matrix.cellCount, matrix.holeCount)
    if holes == 0 {
      return LocalizedText(
        sv: "Alla \(all) rutor har minst en övning.", en: "All \(all) cells have an exercise.")
    }
    return LocalizedText(
      sv: "\(holes) av \(all) rutor saknar övning.",
      en: "\(holes) of \(all) cells \(holes == 1 ? "has" : "have") no exercise.")
  }

  public static func coverage(of phases: PhaseCoverage) -> LocalizedText {
    let holes = Words.phase.filter { phases.holes.map(\.rawValue).contains($0.schema) }
    if holes.isEmpty {
      return LocalizedText(
        sv: "Varje fas har minst en övning.", en: "Every phase has an exercise.")
    }
    let (count, one) = (holes.count, holes.count == 1)
    return LocalizedText(
      sv: "\(count) \(one ? "fas" : "faser") saknar övning: "
        + "\(holes.map(\.swedish).joined(separator: ", ")).",
      en: "\(count) \(one ? "phase has" : "phases have") no exercise: "
        + "\(holes.map(\.english).joined(separator: ", ")).")
  }

  public static func chain(_ items: [ReportItem]) -> LocalizedText {
    let marks = shortened(items.map(\.mark)).joined(separator: " → ")
    let time = TimeNeeded.words(minutes: items.totalMinutes)
    return LocalizedText(
      sv: "Den längsta kedjan av övningar som måste komma efter varandra tar \(time): \(marks).",
      en: "The longest chain of exercises that must follow each other takes \(time): \(marks).")
  }

  /// The two ends of a long row.
  private static func shortened(_ marks: [String]) -> [String] {
    marks.count > 20 ? marks.prefix(10) + ["…"] + marks.suffix(5) : marks
  }
}
