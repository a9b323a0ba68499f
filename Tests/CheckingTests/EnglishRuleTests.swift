import Diagnostics
import Files
import TestSupport
import Testing
import Text

/// Rules about language are tables of each language: an English catalogue has its own.
@Suite struct EnglishRuleTests {
  private func told(_ sentence: String) throws -> Told {
    Told(
      try .fixture("base-en")
        .replacing(
          "| session minutes |", in: "programme.md",
          with: "| sentence words | | 20 |\n| session minutes |"
        )
        .replacing(
          "Point at the task", in: "exercises/swap-it.md", with: "\(sentence) Point at the task"))
  }

  @Test(arguments: [
    ("Write short notes, e.g. three words.", "abbreviation"),
    ("Bring notes, pens etc.", "abbreviation"),
    ("Answer ASAP.", "abbreviation"),
    ("Utilise the whiteboard.", "officialese"), ("Begin prior to lunch.", "officialese"),
    ("Iterate your idea.", "method-jargon"), ("Look at the low-hanging fruit.", "method-jargon"),
    ("Make a decision together.", "noun-for-verb"),
    ("Do an evaluation of the week.", "noun-for-verb"),
    ("It is important that all are heard.", "empty-opening"),
    ("The aim of this exercise is to choose.", "empty-opening"),
    ("The notes should then be collected.", "passive-step"),
    ("Trust one's own eyes.", "mixed-address"),
    ("Answer the questions below.", "points-by-place"),
    ("Look at the table above.", "points-by-place"),
    ("Write the the first word.", "repeated-word"),
    ("Give them to your your colleague.", "repeated-word"),
    ("Write it \"as it is\".", "typography"), ("Stop , and look.", "typography"),
    ("Write ALWAYS first.", "all-capitals"),
    ("Read [more here](https://www.example.org/time).", "vague-link"),
    ("TODO: write more.", "placeholder-text"), ("[insert text here]", "placeholder-text"),
    ("Begin with a ☕ in your hand.", "emoji-as-word"),
    ("Talk to the innovation group.", "term-variant"), ("Hold a workshop.", "avoided-word"),
    (
      "You take the note that you like best and give it to the one who sits on your left side before you go on.",
      "long-sentence"
    ),
    ("Avoid deinstitutionalisation.", "long-word"),
  ])
  func anEnglishMistakeIsToldByItsRule(_ sentence: String, _ rule: String) throws {
    let told = try told(sentence)
    #expect(Set(told.rules) == [rule], "\(told.printed(.english))")
  }

  @Test(arguments: [
    "Take five minutes, for example after lunch.", "Use the whiteboard.", "Begin before lunch.",
    "Try your idea again.", "Decide together.", "Hear them all.", "Choose one thing.",
    "Then collect the notes.", "Trust your own eyes.", "Pass the note to the right.",
    "Everything that you had had a use.", "Write it “as it is”.",
    "Think of the pros - and cons."
      .replacing(" - ", with: "- "), "Remember the GDPR.",
    "Read [the book about time](https://www.example.org/time).", "Write “To do” on the board.",
    "Well done! 🎉", "Talk to the innovation team.", "You may be tired.", "It should be fun.",
    "Mr. Smith, Dr. Lee and St. James are here.",
  ])
  func goodEnglishIsToldByNone(_ sentence: String) throws {
    let told = try told(sentence)
    #expect(told.rules == [], "\(told.printed(.english))")
  }

  /// Words of the Swedish tables, as English or foreign words in an English text.
  @Test(arguments: [
    "Eat a samt and ask the man.", "The word fel is Swedish.", "Say tex to the ca.",
    "He led a tim.",
    "They say attention att all.",
  ])
  func theSwedishTablesDoNotHoldInEnglish(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test(arguments: [
    "Ta one i handen.", "Säg utilise högt.", "Ni ser below i boken.", "Gå prior to.",
  ])
  func theEnglishTablesDoNotHoldInSwedish(_ sentence: String) throws {
    let told = try Told.replacing("Säg din egen mening sist.", with: sentence)
    #expect(told.rules == [])
  }
}
