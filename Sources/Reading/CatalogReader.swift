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
  let areaReader = ItemReader(layout.form, areaNames: [])
  let areas = layout.files.filter { $0.kind == .area }.parallelMap { reading(areaReader, $0) }
  let reader = ItemReader(layout.form, areaNames: areaNames(in: areas))
  let others = layout.files.filter { $0.kind != .area }.parallelMap { reading(reader, $0) }
  let read = withTitles(areas + others, layout.form, areaNames: reader.areaNames)
  let media = layout.media.parallelMap { MediaReader.read($0, layout.form.language) }
  return ReadCatalog(
    language: layout.form.language, sources: layout.sources, items: items(of: read),
    identities: read.map(\.identity),
    broken: read.filter(\.isBroken).map(\.identity) + layout.strays,
    links: read.flatMap(\.links), media: media.compactMap(\.media),
    brokenMedia: Set(media.lazy.filter { $0.media == nil }.map(\.path)),
    diagnostics: (layout.findings + read.flatMap(\.findings) + unnamed(in: read)
      + media.flatMap(\.findings)).inReadingOrder,
    reader: reader)
}

/// What is told of keys that should name an item and are empty: the titles there are.
private func unnamed(in read: [ReadItem]) -> [Diagnostic] {
  read.flatMap(\.unnamed).map { reference in
    let named = read.filter { reference.kinds.contains($0.file.kind) }
    return InvalidValue.unnamed(reference, titles: named.compactMap(\.title))
  }
}

/// The same, with what waited for the titles of the items that its links lead to.
private func withTitles(_ read: [ReadItem], _ form: CatalogForm, areaNames: Set<String>)
  -> [ReadItem]
{
  guard read.contains(where: { $0.waiting != nil }) else { return read }
  let titles = read.compactMap { read in read.title.map { (read.file.address, $0) } }
  let reader = ItemReader(
    form, areaNames: areaNames,
    titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
  return read.parallelMap { reader.readOn($0) }
}

/// What a mapping can call an area: its title or its identifier, folded.
func areaNames(in areas: [ReadItem]) -> Set<String> {
  Set(areas.flatMap { [$0.title?.nameFolded, $0.file.id].compactMap { $0 } })
}

/// What could be decoded, by kind.
private func items(of read: [ReadItem]) -> CatalogItems {
  var programme: Programme?
  var model: MaturityModel?
  var (themes, exercises, modules): ([Theme], [Exercise], [Module]) = ([], [], [])
  var (behaviourExercises, areas): ([BehaviourExercise], [Area]) = ([], [])
  for read in read {
    switch read.item {
    case .programme(let item): programme = programme ?? item
    case .theme(let item): themes.append(item)
    case .exercise(let item): exercises.append(item)
    case .behaviourExercise(let item): behaviourExercises.append(item)
    case .module(let item): modules.append(item)
    case .maturityModel(let item): model = model ?? item
    case .area(let item): areas.append(item)
    case nil: break
    }
  }
  return CatalogItems(
    programme: programme, themes: themes, exercises: exercises,
    behaviourExercises: behaviourExercises, modules: modules, maturityModel: model, areas: areas)
}
