/// A file that an exporter makes: where, what it is, and how its content is made when wanted.
public struct Artefact: Sendable {
  /// Relative to the exporter's folder, with forward slashes.
  public let path: String
  public let subject: Subject
  /// Called when the file is written, on any thread.
  public let content: @Sendable () throws -> Content

  public init(path: String, subject: Subject, content: @escaping @Sendable () throws -> Content) {
    self.path = path
    self.subject = subject
    self.content = content
  }

  public enum Content: Sendable {
    case bytes([UInt8])
    case archive(Archive)
    /// A file of the catalogue as it is.
    case media(MediaFile)
  }

  /// What a file holds, for lists that people and programs read.
  public struct Subject: Sendable, Hashable {
    /// The kind's schema name, such as `exercise`.
    public let kind: String
    public let identifier: String
    public let title: String
    public let minutes: Int?
    /// The form of participation, in the catalogue's language.
    public let audience: String?
    /// The standard that the file follows, such as `SCORM 1.2`.
    public let standard: String?

    public init(
      kind: String, identifier: String, title: String, minutes: Int? = nil,
      audience: String? = nil, standard: String? = nil
    ) {
      self.kind = kind
      self.identifier = identifier
      self.title = title
      self.minutes = minutes
      self.audience = audience
      self.standard = standard
    }
  }
}
