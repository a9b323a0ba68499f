internal import Catalog
internal import Text

extension Decoder {
  func theme() -> Theme? {
    guard let head, let number = number("number") else { return nil }
    return Theme(
      head: head, number: number, lead: prose("lead"),
      examples: (element.child("examples")?.children ?? []).compactMap(\.prose))
  }

  func behaviourExercise() -> BehaviourExercise? {
    guard let head, let behaviour = text("behaviour"), let situation = text("situation"),
      let steps = steps("steps"), let reflection
    else { return nil }
    return BehaviourExercise(
      head: head, behaviour: behaviour, situation: situation,
      minutes: duration("duration")?.value.minutes, lead: prose("lead"), steps: steps,
      reflection: reflection, develops: mappings)
  }

  func module() -> Module? {
    guard let head, let number = number("number"), let teamSession = steps("teamSession") else {
      return nil
    }
    return Module(
      head: head, number: number, contents: references("contents"), lead: prose("lead"),
      why: prose("why"), methods: prose("methods"), teamSession: teamSession,
      withoutMeeting: prose("withoutMeeting"))
  }

  func area() -> Area? {
    guard let head, let number = number("number") else { return nil }
    let descriptors = (element.child("grades")?.children ?? []).map {
      Located($0.prose ?? Prose(), at: $0.range)
    }
    return Area(head: head, number: number, lead: prose("lead"), descriptors: descriptors)
  }

  func maturityModel() -> MaturityModel? {
    guard let head, let section = element.child("grades") else { return nil }
    let grades = section.children.compactMap { row -> MaturityModel.Grade? in
      guard let number = row.value("grade")?.locatedNumber, let does = row.value("whatWeDo"),
        let embedded = row.value("howEmbedded")
      else { return nil }
      return MaturityModel.Grade(
        number: number, whatWeDo: does.canonical, howEmbedded: embedded.canonical,
        colour: row.value("colour")?.canonical)
    }
    return MaturityModel(head: head, lead: prose("lead"), grades: grades)
  }
}
