public import Catalog
internal import Text

/// Items that take equally long.
public struct TimeGroup: Sendable {
  /// So many items in one place are told with their titles; of more the numbers alone.
  public static let mostTitles = 8

  /// Nil for those that say no time.
  public let time: TimeNeeded?
  public let items: [ReportItem]

  static func groups(_ items: [ReportItem]) -> [TimeGroup] {
    Dictionary(grouping: items, by: \.time)
      .map { TimeGroup(time: $0, items: $1) }
      .sorted { $0.order < $1.order }
  }

  /// What is free at once decides: the minutes of one occasion.
  private var order: (Int, Int) {
    time.map { ($0.minutes, $0.occasions) } ?? (.max, .max)
  }
}

/// Items that fit the same occasion of the working day.
public struct OccasionGroup: Sendable {
  /// As it was first written; nil for items that name none.
  public let occasion: String?
  public let times: [TimeGroup]

  public var items: [ReportItem] { times.flatMap(\.items) }

  static func groups(_ items: [ReportItem], _ language: Language) -> [OccasionGroup] {
    var named: [String: (name: String, items: [ReportItem])] = [:]
    for item in items {
      var seen: Set<String> = []
      for occasion in item.occasions where seen.insert(occasion.nameFolded).inserted {
        named[occasion.nameFolded, default: (occasion, [])].items.append(item)
      }
    }
    let without = items.filter(\.occasions.isEmpty)
    return named.values.sorted { $0.name.sorts(before: $1.name, in: language) }
      .map { OccasionGroup(occasion: $0.name, times: TimeGroup.groups($0.items)) }
      + (without.isEmpty ? [] : [OccasionGroup(occasion: nil, times: TimeGroup.groups(without))])
  }
}
