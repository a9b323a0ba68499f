internal import Catalog
internal import Diagnostics
public import Files
internal import Parallel
internal import Text

/// Reads a catalogue's files: what every file holds, and all that is to be told about them.
public func readCatalog(_ files: CatalogFiles) -> ReadCatalog {
  readCatalog(files) { $0.read($1) }
}

/// The same with a file's reading handed in, for whoever has read most files before.
func readCatalog(
  _ files: CatalogFiles, reading: @Sendable (ItemReader, ItemFile) -> ReadItem
) -> ReadCatalog {
  let layout = CatalogLayout(files)
  let areaReader = ItemReader(layout.language, areaNames: [])
  let areas = layout.files.filter { $0.kind == .area }.parallelMap { reading(areaReader, $0) }
  let reader = ItemReader(layout.language, areaNames: names(of: areas))
  let others = layout.files.filter { $0.kind != .area }.parallelMap { reading(reader, $0) }
  let read = areas + others
  return ReadCatalog(
    language: layout.language, sources: layout.sources,
    items: items(read.compactMap(\.item)), broken: read.compactMap(\.broken) + layout.strays,
    diagnostics: (layout.findings + read.flatMap(\.findings)).inReadingOrder)
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
