import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// What is right in the exercise *Byt ut*, and mistakes that authors make in its place.
private struct Mistakes: CustomTestStringConvertible {
  let rule: String
  let right: String
  let wrong: [String]

  var testDescription: String { "\(rule): \(right)" }
}

private let purpose = "Ni får mer tid till dem ni är till för."
private let box = "- [ ] Alla vet om det"
private let step = "### Välj en (25 min, kan hoppas över)"
private let mapping = "Kultur, mot 2: Ni säger ja till varandras förslag."
private let question = "- Vad vill ni fortsätta med? (delas)"

private let lookAlikes = [
  Mistakes(
    rule: "looks-like", right: "## Syfte",
    wrong: [
      "##Syfte", "##\u{A0}Syfte", "# Syfte", "Syfte", "**Syfte**", "Syfte:", "Syfte\n===",
      "Syfte\n---",
    ]),
  Mistakes(
    rule: "looks-like", right: "Ni får mer",
    wrong: [
      "# Byt ut\n\nNi får mer", "# Tid\n\nNi får mer", "Tid\n---\n\nNi får mer",
      "<!-- a --> Ni får",
      "<!-- a\nb --> Ni får", "Ni <!-- får mer", "<!-- minns\n\nNi får mer", "[Namn]: Ni får",
      "[Ni]: får\n\nNi",
      "Ni får[^1] mer\n\n[^1]: tid\n\nNi", "Ni får[^1] mer", "2019. Ni får mer",
    ]),
  Mistakes(
    rule: "looks-like", right: purpose,
    wrong: [
      "\(purpose)\n---", "| a | b |\n|---|---|\n| 1 | 2 | 3 |", "| a | b |\n|---|---|\n| 1 |",
      "| a | b |\n|---|---|\n| 1 | 2 | |", "| a | b |\n|--|--|\n| 1 | 2 |",
      "| a | b |\n|:-|-:|\n| 1 | 2 |", "| a | b |\n|---|\n| 1 | 2 |", "| a | b |\n| 1 | 2 |",
      "| a | b |", "a | b\n---|---\n1 | 2 | 3", "a | b\n--|--\n1 | 2",
      "Så:\n| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |\nHej.",
    ]),
  Mistakes(
    rule: "looks-like", right: purpose,
    wrong: [
      "• a\n• b", "– a\n– b", "-a\n-b", "-\u{A0}a\n-\u{A0}b", "*a\n*b", "1.a\n2.b", "1)a\n2)b",
      "-- a", "o\ta\no\tb", "→ a", "\u{F0B7} a", "1. a\n  - b\n  - c", "1. a\n2. b\n  1. c",
      "10. a", "1. a\n  - b\n    - c\n  - d", "- a\n* b\n* c", "1. a\n2) b", "- a\n1. b",
      "- a\n\n* b", "2. a\n3. b", "0. a\n1. b", "- a\n• b", "* a\n• b", "- a\n  - b\n  * c",
    ]),
  Mistakes(
    rule: "looks-like", right: purpose,
    wrong: [
      "Ni **får mer.", "Ni ** får ** mer.", "Ni får** mer.", "**Tid:**mer", "Ni får**”tid”**",
      "Ni ~~får~~ mer.", "Ni får __ mer.", "Ni __ får __ mer.", "Ni [ ] får mer.", "Ni [] får",
      "Ni [   ] får", "Ni [ord] (https://a.se) mer.", "Ni [ord](https://a .se) mer.",
      "Ni [ord](https://a.se mer.", "Ni (ord)[https://a.se] mer.",
      "| **a | b |\n|---|---|\n| 1 | 2 |",
    ]),
  Mistakes(
    rule: "looks-like", right: purpose, wrong: ["[ ] a\n[ ] b", "☐ a\n☐ b", "- []a", "-[ ] a"]),
  Mistakes(
    rule: "looks-like", right: box,
    wrong: [
      "- []Alla", "- [] Alla", "-[ ] Alla", "- [ ]Alla", "[ ] Alla", "- [  ] Alla", "- [v] Alla",
      "☐ Alla", "- ☐ Alla", "□ Alla", "☑ Alla", "- Alla: __", "- Alla: [    ]",
    ]),
  Mistakes(
    rule: "looks-like", right: step,
    wrong: [
      "###Välj en (25 min)", "Välj en (25 min)", "**Välj en (25 min, kan hoppas över)**",
      "Välj en (25 min)\nHej.",
    ]),
  Mistakes(rule: "looks-like", right: "#### Digitalt", wrong: ["Digitalt", "**Digitalt**"]),
  Mistakes(rule: "looks-like", right: "## Mall: Bytet", wrong: ["Mall: Bytet", "##Mall: Bytet"]),
  Mistakes(rule: "looks-like", right: "### Mall: Bytet", wrong: ["Mall: Bytet"]),
  Mistakes(
    rule: "looks-like", right: "---\nnummer",
    wrong: ["\n---\nnummer", "Hej.\n\n---\nnummer", "# Byt ut\n\n---\nnummer"]),
]

private let others = [
  Mistakes(
    rule: "invalid-duration", right: step,
    wrong: [
      "### Välj en (ca 25 min)", "### Välj en (20–25 min)", "### Välj en (25 min med användare)",
      "### Välj en (– 25 min)", "### Välj en 25 min", "### Välj en – 25 min",
      "### Välj en [25 min]",
      "### Välj en (25 min", "### Välj en (25)", "### Välj en (kan hoppas över, 25 min)",
      "### Välj en (25 min; kan hoppas över)", "### Välj en (25 min,kan hoppas över)",
      "### Välj en (25 min) (kan hoppas över)", "### Välj en (25 min).", "### Välj en (25 min):",
    ]),
  Mistakes(
    rule: "invalid-value", right: step,
    wrong: [
      "### Välj en (25 min, )", "### Välj en (25 min, kan hopas över)",
      "### Paus – välj en (25 min)", "### Paus (vila) (25 min)",
    ]),
  Mistakes(
    rule: "misplaced-section", right: step, wrong: ["## Välj en (25 min)", "#### Välj en (25 min)"]),
  Mistakes(
    rule: "invalid-value", right: mapping,
    wrong: [
      "Kultur mot 2: Ni.", "Kultur, mot grad 2: Ni.", "Kultur, mot 2 – Ni.", "Kultur, mot 2. Ni.",
      "Kultur, mot 2", "Kultur, mot 2:", "Kultur 2: Ni.", "Kultur, Mot 2: Ni.",
      "Kultur – mot 2: Ni.", "Kultur, mot\u{A0}2: Ni.", "Kultur,mot 2: Ni.",
      "**Kultur**, mot 2: Ni.", "Kultur, mot **2**: Ni.", "Kultur, till 2: Ni.",
      "Kultur (mot 2): Ni.", "Kultur, nivå 2: Ni.", "Kultur, mot 2, Ni.",
    ]),
  Mistakes(
    rule: "invalid-value", right: question,
    wrong: [
      "- Vad? (dela)", "- Vad? [delas]", "- Vad? (delas, högst 200 ord)", "- (delas) Vad?",
      "- Vad (delas)?", "- Vad? (max 200)", "- Vad? (högst 200 tecken)",
    ]),
  Mistakes(rule: "wrong-count", right: question, wrong: ["Vad?", "Vad?\n\nHur?"]),
  Mistakes(
    rule: "invalid-identifier", right: question,
    wrong: [
      "- Vad? {#A b}", "- Vad? {#å}", "- Vad? {#}", "- Vad? {#a", "- {#a} Vad?",
      "- Vad? {#a} (delas)", "- Vad?\n\n  Mer {#a}",
    ]),
  Mistakes(rule: "duplicate-identifier", right: question, wrong: ["- A {#a}\n- B {#a}"]),
  Mistakes(
    rule: "unknown-section", right: "## Mall: Bytet",
    wrong: ["## Mall – Bytet", "## Mall Bytet", "## Mall 1: Bytet", "## Mall (Bytet)"]),
  Mistakes(
    rule: "unknown-section", right: "## Exempel: F", wrong: ["## Exempel F", "## Exempel – F"]),
  Mistakes(
    rule: "unknown-section", right: "### Mall: Bytet",
    wrong: ["### Mall: Bytett", "### Mall – Bytet"]),
  Mistakes(rule: "misplaced-section", right: "### Mall: Bytet", wrong: ["#### Mall: Bytet"]),
  Mistakes(
    rule: "unknown-section", right: "## Syfte",
    wrong: ["## 1. Syfte", "## Syf\u{AD}te", "## Syfte: a"]),
  Mistakes(
    rule: "invalid-value", right: "En per grupp",
    wrong: [
      "En per person och bara på papper", "En per person. Bara på papper.", "En per grupp:",
      "En per person\nBara på papper", "En per grupp (bara på papper)", "En per gupp",
    ]),
  Mistakes(
    rule: "invalid-front-matter", right: "gör först: Gör en egen antipilot",
    wrong: [
      "gör\u{A0}först: Gör en egen antipilot", "gör först:\n-Gör en egen antipilot",
      "gör först:\n • Gör en egen antipilot", "gör för\u{AD}st: Gör en egen antipilot",
    ]),
  Mistakes(
    rule: "invalid-front-matter", right: "---\nnummer",
    wrong: ["—\nnummer", "–––\nnummer", "---\u{A0}\nnummer", "----\nnummer"]),
  Mistakes(
    rule: "invalid-front-matter", right: "---\nNi byter", wrong: ["—\nNi byter", "--\nNi byter"]),
  Mistakes(
    rule: "invalid-duration", right: "tid: 45 min",
    wrong: ["tid: ca 45 min", "tid: 45", "tid: 40–45 min"]),
  Mistakes(rule: "invalid-value", right: "4–12", wrong: ["4-12 personer", "12–4", "4 till 12"]),
  Mistakes(
    rule: "invalid-value", right: "form: i grupp", wrong: ["form: i gru\u{AD}pp", "form: i grup"]),
]

/// One mistake is told once, by its own rule, and its fix mends it.
@Suite struct MendingTests {
  @Test(arguments: lookAlikes + others)
  private func eachMistakeIsToldOnceAndItsFixMendsIt(_ mistakes: Mistakes) throws {
    let base = try CatalogFiles.fixture("base")
    for wrong in mistakes.wrong {
      let files = try base.replacing(mistakes.right, in: "ovningar/byt-ut.md", with: wrong)
      let told = Told(files)
      #expect(told.rules == [mistakes.rule], "\(wrong)\n\(told.printed(.english))")
      #expect(told.diagnostics.first?.fixes.isEmpty == false, "\(wrong) has no fix")
      let mended = told.mended(files)
      #expect(mended.ofForm.printed(.english) == "", "\(wrong) mended")
    }
  }

  @Test(arguments: [
    "Ni ser [rad ett]", "- a\n- b\n\n1. c\n2. d", "1. a\n1. b", "**Ni** får *mer*.", "a \\*\\* b",
    "https://a.se/x__y~~z", "[a](https://a.se/__b__)", "1. a\n   - b\n   - c\n2. d",
    "- a\n  - b\n- c",
    "Hej <!-- a --> igen.", "<!-- a -->\n| a |\n|---|\n| 1 |", "| a \\| b |\n|---|\n| 1 |",
    "Reflektera mer.", "Mall: Bytet", "Nästa steg:\n\n- gå", "– Hej, sa hon.\n\nNej.",
    "-5 grader ute", "1.5 timmar", "*Kursivt* först", "Kl. 9–10 (5 min)", "En rad\n---a",
  ])
  func whatIsWrittenRightIsNotTold(_ text: String) throws {
    let told = try Told.replacing(purpose, with: text)
    let isDash = text.hasPrefix("–")
    #expect(told.ofForm.rules == (isDash ? ["looks-like"] : []), "\(told.printed(.english))")
  }

  @Test(arguments: ["övningar", "Ovningar", "exercises", "ovningr"])
  func aFolderWithAnotherNameIsToldAlone(_ folder: String) throws {
    let entries = try CatalogFiles.fixture("base").entries.map {
      CatalogFiles.Entry(
        path: $0.path.replacing("ovningar/", with: "\(folder)/"), content: $0.content)
    }
    #expect(Told(CatalogFiles(entries)).rules == ["unknown-file"])
  }

  @Test(arguments: [
    ("program.md", "programm.md"), ("mognadsmodell.md", "mognadsmodel.md"),
    ("ovningar/byt-ut.md", "byt-ut.md"), ("ovningar/byt-ut.md", "ovningar/byt-ut.markdown"),
  ])
  func aFileWithAnotherNameIsToldAlone(_ path: String, _ wrong: String) throws {
    let entries = try CatalogFiles.fixture("base").entries.map {
      $0.path == path ? CatalogFiles.Entry(path: wrong, content: $0.content) : $0
    }
    #expect(Told(CatalogFiles(entries)).rules == ["unknown-file"])
  }
}
