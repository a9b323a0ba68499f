internal import Catalog
internal import Text

struct PublishedTheme: Encodable {
  let number: Int
  let lead: PublishedText
  let examples: [PublishedText]

  @Sendable static func item(_ theme: Theme) -> PublishedItem<Self> {
    PublishedItem(theme.head, Self(theme))
  }

  init(_ theme: Theme) {
    number = theme.number.value
    lead = PublishedText(theme.lead)
    examples = theme.examples.map { PublishedText($0) }
  }
}
