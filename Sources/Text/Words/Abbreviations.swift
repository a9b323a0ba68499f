/// Abbreviations after whose full stop a sentence goes on.
enum Abbreviations {
  static func goingOn(in language: Language) -> Set<WordKey> {
    language == .swedish ? swedish : english
  }

  private static let swedish = keys([
    "t.ex", "bl.a", "kl", "d.v.s", "dvs", "s.k", "jfr", "ca", "c:a", "f.d", "nr", "sid", "st",
    "tel", "t.o.m", "fr.o.m", "p.g.a", "m.a.o", "fig", "resp", "inkl", "exkl", "max", "min",
    "milj", "obs", "ev", "s",
  ])
  private static let english = keys([
    "e.g", "i.e", "cf", "mr", "mrs", "ms", "dr", "no", "vs", "fig", "approx", "p", "pp", "st",
  ])

  private static func keys(_ words: [String]) -> Set<WordKey> {
    Set(words.map { WordKey($0) })
  }
}
