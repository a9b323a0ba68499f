internal import Catalog
internal import Diagnostics
public import Files
internal import Parallel
internal import Text

/// Reads a catalogue's files: what every file holds, and all that is to be told about them.
public func readCatalog(_ files: CatalogFiles) -> ReadCatalog {
  let layout = CatalogLayout(files)
  let areas = layout.files.filter { $0.kind == .area }
    .parallelMap { ItemReader(layout.language, areaNames: []).read($0) }
  let reader = ItemReader(layout.language, areaNames: names(of: areas))
  let others = layout.files.filter { $0.kind != .area }.parallelMap { reader.read($0) }
  let read = withTitles(areas + others, layout.language, areaNames: names(of: areas))
  let media = layout.media.parallelMap { MediaReader.read($0, layout.language) }
  return ReadCatalog(
    language: layout.language, sources: layout.sources,
    items: items(read.compactMap(\.item)), broken: read.compactMap(\.broken),
    links: read.flatMap(\.links), media: media.compactMap(\.media),
    brokenMedia: Set(media.lazy.filter { $0.media == nil }.map(\.path)),
    diagnostics: (layout.findings + read.flatMap(\.findings) + media.flatMap(\.findings))
      .inReadingOrder)
}

/// The same, where links have no words with the titles of the items that they lead to.
private func withTitles(
  _ read: [ReadItem], _ language: Language, areaNames: Set<String>
) -> [ReadItem] {
  guard read.contains(where: \.takesTitles) else { return read }
  let titles = read.compactMap { read in read.title.map { (read.file.address, $0) } }
  let reader = ItemReader(
    language, areaNames: areaNames,
    titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
  return read.map { $0.takesTitles ? reader.read($0.file) : $0 }
}

/// What a mapping can call an area: its title or its identifier, folded.
private func names(of areas: [ReadItem]) -> Set<String> {
  Set(areas.flatMap { [$0.title?.nameFolded, $0.file.id].compactMap { $0 } })
}

private func items(_ decoded: [DecodedItem]) -> CatalogItems {
  CatalogItems(
    programme: decoded.lazy.compactMap { if case .programme(let item) = $0 { item } else { nil } }
      .first,
    themes: decoded.compactMap { if case .theme(let item) = $0 { item } else { nil } },
    exercises: decoded.compactMap { if case .exercise(let item) = $0 { item } else { nil } },
    behaviourExercises: decoded.compactMap {
      if case .behaviourExercise(let item) = $0 { item } else { nil }
    },
    modules: decoded.compactMap { if case .module(let item) = $0 { item } else { nil } },
    maturityModel: decoded.lazy.compactMap {
      if case .maturityModel(let item) = $0 { item } else { nil }
    }.first,
    areas: decoded.compactMap { if case .area(let item) = $0 { item } else { nil } })
}
