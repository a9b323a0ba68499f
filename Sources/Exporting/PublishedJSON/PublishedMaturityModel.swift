internal import Catalog
internal import Checking
internal import Text

struct PublishedMaturityModel: Encodable {
  let lead: PublishedText?
  let grades: [PublishedGrade]
  let areas: [PublishedItem<PublishedArea>]

  static func item(of catalog: CheckedCatalog) -> PublishedItem<Self> {
    let model = catalog.maturityModel
    return PublishedItem(model.head, Self(model, areas: catalog.areas))
  }

  init(_ model: MaturityModel, areas: [Area]) {
    lead = PublishedText(ifAny: model.lead)
    grades = model.grades.map(PublishedGrade.init)
    self.areas = areas.map { PublishedItem($0.head, PublishedArea($0, grades: model.grades)) }
  }
}

struct PublishedGrade: Encodable {
  let number: Int
  let whatWeDo, howEmbedded: String
  let colour: String?

  init(_ grade: MaturityModel.Grade) {
    number = grade.number.value
    (whatWeDo, howEmbedded) = (grade.whatWeDo, grade.howEmbedded)
    colour = grade.colour
  }
}

struct PublishedArea: Encodable {
  let number: Int
  let lead: PublishedText?
  let descriptors: [PublishedDescriptor]

  init(_ area: Area, grades: [MaturityModel.Grade]) {
    number = area.number.value
    lead = PublishedText(ifAny: area.lead)
    descriptors = zip(grades, area.descriptors).map { grade, descriptor in
      PublishedDescriptor(grade: grade.number.value, PublishedText(descriptor.value))
    }
  }
}

/// What one grade looks like in an area.
struct PublishedDescriptor: Encodable {
  let grade: Int
  let text, html: String

  init(grade: Int, _ text: PublishedText) {
    self.grade = grade
    (self.text, html) = (text.text, text.html)
  }
}

/// What an exercise develops: an area's identifier and the number of the grade moved towards.
struct PublishedMapping: Encodable {
  let area: String
  let grade: Int
  let why: PublishedText?

  init(_ mapping: CheckedMapping) {
    area = mapping.area.id
    grade = mapping.grade.number.value
    why = PublishedText(ifAny: mapping.why)
  }
}
