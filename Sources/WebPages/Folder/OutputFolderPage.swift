public import Files
internal import Markup
public import Text

/// What the administrator of a learning platform opens first: which packages there are, and which
/// of them to upload again.
public struct OutputFolderPage: Sendable {
  private let subject: String
  private let language: Language
  private let own: Language

  /// The page about a catalogue in its `own` language, told in another.
  public init(subject: String, language: Language, own: Language) {
    self.subject = subject
    self.language = language
    self.own = own
  }

  /// Counts up whenever the page itself changes.
  private static let version = 1

  /// The page once an export has made its changes; nil where the page before is not ours.
  ///
  /// An export that changes nothing leaves the page as it is.
  public func html(of listing: OutputListing) -> [UInt8]? {
    let basis = "\(Self.version) \(language) \(listing.fingerprint) \(subject)"
    guard let page = listing.previousPage else {
      return render(listing, ExportHistory(basis: basis))
    }
    guard let history = ExportHistory(in: page) else { return nil }
    if history.basis == basis, !listing.hasChanges { return page }
    return render(listing, history.after(listing, basis: basis))
  }

  private func render(_ listing: OutputListing, _ history: ExportHistory) -> [UInt8] {
    let words = OverviewCells(language: language, own: own)
    let packages = PackageSections(listing: listing, history: history, words: words)
    return OverviewDocument(
      words: words, kind: FolderWords.exported, subject: subject,
      facts: [FolderWords.packages(packages.count), FolderWords.export(history.number)],
      sections: packages.all,
      more: [
        .element("meta", ["name": ExportHistory.name, "content": history.encoded])
      ]
    ).html
  }
}
