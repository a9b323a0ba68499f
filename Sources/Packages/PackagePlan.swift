internal import Catalog
internal import Checking
internal import Text
internal import WebPages

/// The pages of a unit's package and how the LMS lists them.
struct PackagePlan {
  enum Entry {
    case page(PlannedPage)
    /// A heading of the LMS's menu; it has no page of its own, so its first one tells of it.
    case group(key: String, title: String, description: String, [PlannedPage])
  }

  private let catalog: CheckedCatalog
  private(set) var entries: [Entry] = []

  init(_ unit: Unit, in catalog: CheckedCatalog) {
    self.catalog = catalog
    switch unit {
    case .exercise(let exercise): entries = [.page(page(of: exercise, in: nil))]
    case .theme(let theme): entries = [.page(page("theme.\(theme.id)", .theme(theme), theme.lead))]
    case .module(let module):
      entries = [.page(page("module.\(module.id)", .module(module), module.lead))]
    case .programme: entries = wholeProgramme()
    }
  }

  var pages: [PlannedPage] {
    entries.flatMap { entry in
      switch entry {
      case .page(let page): [page]
      case .group(_, _, _, let pages): pages
      }
    }
  }

  var activities: [Activity] {
    entries.map { entry in
      switch entry {
      case .page(let page): page.activity(in: catalog)
      case .group(let key, let title, let description, let pages):
        Activity(
          key: key, title: title, description: description,
          content: .group(pages.map { $0.activity(in: catalog) }))
      }
    }
  }
}

extension PackagePlan {
  /// The modules in order, then what is in none. An exercise stands once, where it comes first: a
  /// second place for it would be a second result of the same work.
  private func wholeProgramme() -> [Entry] {
    var placed: Set<String> = []
    let modules = catalog.modules.map { module in
      group(of: module, catalog.contents(of: module).filter { placed.insert($0.id).inserted })
    }
    let rest =
      catalog.exercises.map(CheckedContent.exercise)
      + catalog.behaviourExercises.map(CheckedContent.behaviourExercise)
    return modules + rest.filter { !placed.contains($0.id) }.map { .page(page(of: $0)) }
  }

  private func group(of module: Module, _ contents: [CheckedContent]) -> Entry {
    let about = page(
      "about.\(module.id)", .about(module), module.lead, folder: "modules/\(module.id)")
    let meeting = page(
      "meeting.\(module.id)", .meeting(module), module.lead, folder: "meetings/\(module.id)")
    return .group(
      key: "module.\(module.id)", title: module.title, description: described(module.lead),
      [about] + contents.map(page) + [meeting])
  }

  private func page(of content: CheckedContent) -> PlannedPage {
    switch content {
    case .exercise(let exercise):
      return page(of: exercise, in: "exercises/\(exercise.id)")
    case .behaviourExercise(let exercise):
      return page(
        exercise.id, .behaviourExercise(exercise), exercise.lead,
        folder: "exercises/\(exercise.id)")
    }
  }

  private func page(of exercise: Exercise, in folder: String?) -> PlannedPage {
    PlannedPage(
      key: exercise.id, title: exercise.title, description: described(exercise.text.lead),
      folder: folder, content: .exercise(exercise))
  }

  private func page(
    _ key: String, _ subject: UnitPage.Subject, _ lead: Prose, folder: String? = nil
  ) -> PlannedPage {
    PlannedPage(
      key: key, title: subject.title(catalog.language), description: described(lead),
      folder: folder, content: .unit(subject))
  }

  private func described(_ lead: Prose) -> String { lead.plainText.cut(to: 1000) }
}

extension CheckedContent {
  fileprivate var id: String {
    switch self {
    case .exercise(let exercise): exercise.id
    case .behaviourExercise(let exercise): exercise.id
    }
  }
}
