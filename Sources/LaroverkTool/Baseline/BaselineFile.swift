internal import Disk
internal import FoundationEssentials
internal import Text

extension Baseline {
  /// Reads a baseline; one that cannot be used is wrong use, since it was named.
  static func read(_ path: String, for catalog: String?) throws(UsageError) -> Baseline {
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try Disk.read(path)
    } catch {
      throw UsageError(
        sv: "\(error.message.swedish) ”--write-baseline \(path)” skriver en ny.",
        en: "\(error.message.english) “--write-baseline \(path)” writes a new one.")
    }
    let baseline = try decode(Data(bytes), path)
    if let catalog, baseline.catalog != catalog {
      throw .otherCatalog(path, baseline.catalog, catalog)
    }
    return baseline
  }

  private struct Version: Decodable { let formatVersion: Int }

  private static func decode(_ data: Data, _ path: String) throws(UsageError) -> Baseline {
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(Version.self, from: data).formatVersion else {
      throw .brokenBaseline(path)
    }
    guard version <= formatVersion else { throw .newerBaseline(path, version) }
    guard version == formatVersion, let baseline = try? decoder.decode(Baseline.self, from: data),
      baseline.findings.allSatisfy({ $0.count > 0 })
    else { throw .brokenBaseline(path) }
    return baseline
  }
}

extension UsageError {
  fileprivate static func brokenBaseline(_ path: String) -> UsageError {
    UsageError(
      sv:
        "”\(path)” är ingen lista över kända fynd, eller har blivit trasig. ”--write-baseline \(path)” skriver en ny.",
      en:
        "“\(path)” is no list of known findings, or was broken. “--write-baseline \(path)” writes a new one."
    )
  }

  fileprivate static func newerBaseline(_ path: String, _ version: Int) -> UsageError {
    UsageError(
      sv:
        "”\(path)” skrevs av en nyare version av laroverk (format \(version)). Uppdatera laroverk, eller skriv en ny lista med --write-baseline.",
      en:
        "“\(path)” was written by a newer version of laroverk (format \(version)). Update laroverk, or write a new list with --write-baseline."
    )
  }

  fileprivate static func otherCatalog(_ path: String, _ theirs: String, _ ours: String)
    -> UsageError
  {
    UsageError(
      sv: "”\(path)” hör till katalogen ”\(theirs)”, och det här är ”\(ours)”.",
      en: "“\(path)” belongs to the catalogue “\(theirs)”, and this is “\(ours)”.")
  }
}
