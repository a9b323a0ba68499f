internal import Catalog
internal import Text

struct PublishedStep: Encodable {
  let id, title: String
  let minutes: Int?
  let pause, skippable, withUsers: Bool
  let fromOccasion, onlyOccasion: Int?
  let body, script, help: PublishedText?
  let variants: [PublishedVariant]

  init(_ step: Step) {
    (id, title, minutes) = (step.key, step.title, step.minutes)
    (pause, skippable, withUsers) = (step.isPause, step.isSkippable, step.isWithUsers)
    (fromOccasion, onlyOccasion) = (step.fromOccasion?.value, step.onlyOccasion?.value)
    body = PublishedText(ifAny: step.body)
    script = PublishedText(ifAny: step.script)
    help = PublishedText(ifAny: step.help)
    variants = step.variants.map(PublishedVariant.init)
  }
}

struct PublishedVariant: Encodable {
  let kind: String
  let body, script: PublishedText?

  init(_ variant: Variant) {
    kind = variant.kind.rawValue
    body = PublishedText(ifAny: variant.body)
    script = PublishedText(ifAny: variant.script)
  }
}

/// What belongs to single occasions of an exercise that has several.
struct PublishedOccasions: Encodable {
  let lead: PublishedText?
  let notes: [Note]

  init(_ occasions: OccasionNotes) {
    lead = PublishedText(ifAny: occasions.lead)
    notes = occasions.notes.map(Note.init)
  }

  struct Note: Encodable {
    let occasion: Int
    let title: String?
    let body: PublishedText?

    init(_ note: OccasionNote) {
      occasion = note.number.value
      title = note.title.isEmpty ? nil : note.title
      body = PublishedText(ifAny: note.body)
    }
  }
}
