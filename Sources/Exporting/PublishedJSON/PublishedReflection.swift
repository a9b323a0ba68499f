internal import Catalog
internal import Markup

struct PublishedReflection: Encodable {
  let lead: PublishedText?
  let questions: [PublishedQuestion]

  init(_ reflection: Reflection) {
    lead = PublishedText(ifAny: reflection.lead)
    questions = reflection.questions.map(PublishedQuestion.init)
  }
}

struct PublishedQuestion: Encodable {
  let id: String
  let shared: Bool
  let maxWords: Int?
  let text, html: String

  init(_ question: Question) {
    (id, shared, maxWords) = (question.key, question.isShared, question.maxWords)
    let body = PublishedText(question.text)
    (text, html) = (body.text, body.html)
  }
}

/// A sentence of the plan, with the key of each blank in it.
struct PublishedPlanSentence: Encodable {
  let blanks: [String]
  let text, html: String

  init(_ sentence: PlanSentence) {
    blanks = sentence.keys
    text = sentence.text.plainText
    // The paragraph that it is needs no element of its own.
    let content = sentence.prose.nodes.flatMap { node in
      if case .element(let paragraph) = node { paragraph.children } else { [node] }
    }
    html = HTML(content).string
  }
}
