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
  let read = areas + others
  return ReadCatalog(
    language: layout.language, sources: layout.sources,
    items: items(read.compactMap(\.item)), identities: read.map(\.identity),
    broken: read.filter(\.isBroken).map(\.identity),
    diagnostics: (layout.findings + read.flatMap(\.findings) + unnamed(in: read)).inReadingOrder)
}

/// What is told of keys that should name an item and are empty: the titles there are.
private func unnamed(in read: [ReadItem]) -> [Diagnostic] {
  read.flatMap(\.unnamed).map { reference in
    let named = read.filter { reference.kinds.contains($0.file.kind) }
    return InvalidValue.unnamed(reference, titles: named.compactMap(\.title))
  }
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
