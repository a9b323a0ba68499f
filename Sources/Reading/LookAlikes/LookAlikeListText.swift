internal import Catalog
internal import Text

extension LookAlike {
  static func listText(_ form: Form) -> LookAlikeText {
    switch form {
    case .boxMark:
      return LookAlikeText(
        LocalizedText(
          sv:
            "Raden ser ut som en ruta att bocka av, men har ett tecken från ett ordbehandlingsprogram",
          en: "The line looks like a box to tick, but has a mark from a word processor"),
        howBoxesAreWritten, fix: writeBox)
    case .box:
      return LookAlikeText(
        LocalizedText(
          sv: "Raden ser ut som en ruta att bocka av, men är inte skriven som en",
          en: "The line looks like a box to tick, but is not written as one"),
        howBoxesAreWritten, fix: writeBox)
    case .misplacedBox(let language):
      let place = Words.preparation.label(language)
      return LookAlikeText(
        LocalizedText(
          sv: "Raden ser ut som en ruta att bocka av, men här kan inga rutor stå",
          en: "The line looks like a box to tick, but no boxes can stand here"),
        LocalizedText(
          sv: "Rutor kan stå i mallar och under ”\(place)”. Skriv en vanlig punkt: ”- ”.",
          en: "Boxes can stand in templates and under “\(place)”. Write a plain item: “- ”."),
        fix: LocalizedText(sv: "skriv ”- ”", en: "write “- ”"))
    case .listMarkWithoutBlank:
      return LookAlikeText(
        LocalizedText(
          sv: "Raden ser ut som en punkt i en lista, men saknar mellanslag",
          en: "The line looks like a list item, but lacks a space"),
        LocalizedText(
          sv: "En punkt börjar med ”- ” eller ”1. ”: tecknet och sedan ett mellanslag.",
          en: "An item begins with “- ” or “1. ”: the mark, then a space."),
        fix: LocalizedText(sv: "lägg till ett mellanslag", en: "add a space"))
    case .shallowItem(let blanks):
      return shallowText(blanks)
    case .mixedMarks(let wanted, let written):
      return LookAlikeText(
        LocalizedText(
          sv: "Punkten börjar med ”\(written)”, men en annan i listan med ”\(wanted)”",
          en: "The item begins with “\(written)”, but another of the list with “\(wanted)”"),
        LocalizedText(
          sv: "Olika tecken gör en ny lista mitt i den första. Använd samma tecken hela vägen.",
          en: "Another mark begins a new list within the first. Use the same mark throughout."),
        fix: LocalizedText(sv: "skriv samma tecken", en: "use the same mark"))
    case .listFrom(let number):
      return LookAlikeText(
        LocalizedText(
          sv: "Listan börjar på \(number), men visas från 1",
          en: "The list begins at \(number), but is shown from 1"),
        LocalizedText(
          sv:
            "Börja på 1. Ska den fortsätta listan ovanför, dra in texten mellan dem lika långt som punkternas text.",
          en:
            "Begin at 1. If it goes on from the list above, indent the text between them as far as the items' text."
        ),
        fix: LocalizedText(sv: "börja på 1", en: "begin at 1"))
    case .numberAtStart(let number):
      return LookAlikeText(
        LocalizedText(
          sv: "Raden börjar med ”\(number).” och läses som en punkt i en numrerad lista",
          en: "The line begins with “\(number).” and reads as an item of a numbered list"),
        LocalizedText(
          sv: "Skriv om så att meningen börjar med ett ord, eller sätt \\ före punkten.",
          en: "Let the sentence begin with a word, or put \\ before the full stop."),
        fix: LocalizedText(sv: "sätt \\ före punkten", en: "put \\ before the full stop"))
    default:
      return LookAlikeText(
        LocalizedText(
          sv:
            "Raden ser ut som en punkt i en lista, men har ett tecken från ett ordbehandlingsprogram",
          en: "The line looks like a list item, but has a mark from a word processor"),
        LocalizedText(
          sv: "En punkt börjar med bindestreck och mellanslag: ”- ”.",
          en: "An item begins with a hyphen and a space: “- ”."),
        fix: LocalizedText(sv: "skriv ”- ”", en: "write “- ”"))
    }
  }

  private static let howBoxesAreWritten = LocalizedText(
    sv:
      "En ruta att bocka av börjar med bindestreck, mellanslag och hakparenteser med ett mellanslag i: ”- [ ] ”.",
    en: "A box to tick begins with a hyphen, a space and brackets with a space in them: “- [ ] ”.")
  private static let writeBox = LocalizedText(sv: "skriv ”- [ ] ”", en: "write “- [ ] ”")

  private static func shallowText(_ blanks: Int) -> LookAlikeText {
    LookAlikeText(
      LocalizedText(
        sv: "Punkten är för lite indragen för att höra till punkten ovanför",
        en: "The item is indented too little to belong to the item above"),
      LocalizedText(
        sv:
          "Den ska börja där texten i punkten ovanför börjar: \(blanks) mellanslag till.",
        en:
          "It must begin where the text of the item above begins: \(blanks) more \(blanks == 1 ? "space" : "spaces")."
      ),
      fix: LocalizedText(sv: "dra in den", en: "indent it"))
  }
}
