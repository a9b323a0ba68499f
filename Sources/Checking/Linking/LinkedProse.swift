public import Catalog
public import Reading
public import Text

/// Where links and pictures in texts lead, looked up once.
public struct LinkedProse: Sendable {
  /// Links that lead to no item, or are not written so that they do everywhere.
  public let brokenLinks: [ProseLink]
  /// Pictures and links to files for which there is nothing to show in `media/`.
  public let missingMedia: [ProseLink]
  /// What lies in `media/` and can be used, sorted by path.
  public let media: [Media]
  /// What the text of a file shows or links to: positions in `media`, rising.
  public let mediaOfFile: [FileID: [Int]]

  init(_ read: ReadCatalog) {
    media = read.media
    let places = Dictionary(
      uniqueKeysWithValues: read.media.enumerated().map { ($0.element.path, $0.offset) })
    let items = read.links.contains { $0.isItem } ? Self.items(of: read) : []
    var broken: [ProseLink] = []
    var missing: [ProseLink] = []
    var used: [FileID: Set<Int>] = [:]
    for link in read.links {
      switch link.target {
      case .item(let item): if !link.isPlain || !items.contains(item) { broken.append(link) }
      case .nothing: broken.append(link)
      case .media:
        if let place = link.path.flatMap({ places[$0] }) {
          used[link.range.file, default: []].insert(place)
          if !link.isPlain || !link.suits(read.media[place]) { missing.append(link) }
        } else if !link.isPlain || !read.brokenMedia.contains(link.path ?? "") {
          missing.append(link)
        }
      }
    }
    (brokenLinks, missingMedia) = (broken, missing)
    mediaOfFile = used.mapValues { $0.sorted() }
  }

  /// All items that there are, those with errors among them.
  private static func items(of read: ReadCatalog) -> Set<ItemAddress> {
    var all = Set(read.broken.map { $0.kind.address($0.id) })
    for kind in KindName.allCases {
      for item in read.items.heads(of: kind) { all.insert(kind.address(item.id)) }
    }
    return all
  }
}

extension ProseLink {
  fileprivate var isItem: Bool {
    if case .item = target { true } else { false }
  }

  /// Anything can be linked to, but only pictures be shown as such.
  func suits(_ media: Media) -> Bool { !isPicture || media.format.isPicture }
}
