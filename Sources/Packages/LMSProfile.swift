public import Text

/// What is known of one learning platform: data alone, one file each in `Profiles/`.
///
/// Only what was tried or has a source is claimed, and each says which.
public struct LMSProfile: Sendable {
  /// As it is written on the command line.
  public let name: String
  public let title: String
  /// The largest package that is known to be taken, in bytes.
  public let largestPackage: Int
  public let status: PackageOptions.Status
  public let exit: PackageOptions.Exit
  /// What whoever runs the platform should know, a sentence or two each.
  public let advice: [LocalizedText]
  /// Where all that comes from.
  public let source: LocalizedText

  init(
    _ name: String, title: String, largestPackage: Int = 50_000_000,
    status: PackageOptions.Status = .completed, exit: PackageOptions.Exit = .suspend,
    advice: [LocalizedText], source: LocalizedText
  ) {
    self.name = name
    self.title = title
    self.largestPackage = largestPackage
    self.status = status
    self.exit = exit
    self.advice = advice
    self.source = source
  }

  /// The one that works everywhere first.
  public static let all: [LMSProfile] = [generic, moodle, canvas, openEdX, totara, learnifier]
}
