internal import Catalog
internal import Checking
internal import Text

struct PublishedModule: Encodable {
  let number: Int
  let contents: [String]
  let lead, why: PublishedText
  let methods: PublishedText?
  let teamSession: PublishedSession
  let withoutMeeting: PublishedText

  static func item(_ module: Module, in catalog: CheckedCatalog) -> PublishedItem<Self> {
    PublishedItem(module.head, Self(module, contents: catalog.contents(of: module).map(\.id)))
  }

  init(_ module: Module, contents: [String]) {
    number = module.number.value
    self.contents = contents
    lead = PublishedText(module.lead)
    why = PublishedText(module.why)
    methods = PublishedText(ifAny: module.methods)
    teamSession = PublishedSession(module.teamSession)
    withoutMeeting = PublishedText(module.withoutMeeting)
  }
}

/// A meeting of the innovation team: its steps and the time they take together.
struct PublishedSession: Encodable {
  let minutes: Int?
  let lead: PublishedText?
  let steps: [PublishedStep]

  init(_ session: Steps) {
    minutes = session.minutes
    lead = PublishedText(ifAny: session.lead)
    steps = session.steps.map(PublishedStep.init)
  }
}

extension CheckedContent {
  fileprivate var id: String {
    switch self {
    case .exercise(let exercise): exercise.id
    case .behaviourExercise(let exercise): exercise.id
    }
  }
}
