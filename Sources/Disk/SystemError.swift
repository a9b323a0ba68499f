internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the operating system answered instead of doing as told.
struct SystemError: Error, Hashable {
  let code: Int32

  /// The answer to the system call just made.
  static var last: SystemError { SystemError(code: errno) }

  static let missing = SystemError(code: ENOENT)
  static let forbidden = SystemError(code: EACCES)
  static let notFolder = SystemError(code: ENOTDIR)
  static let endlessLinks = SystemError(code: ELOOP)
  static let isFolder = SystemError(code: EISDIR)
  static let notOrdinary = SystemError(code: ENXIO)
  static let noMemory = SystemError(code: ENOMEM)
  static let exists = SystemError(code: EEXIST)
  static let interrupted = SystemError(code: EINTR)
  static let wouldWait = SystemError(code: EWOULDBLOCK)
}

extension SystemError {
  /// The answer as a clause that follows a colon.
  var reason: LocalizedText {
    switch code {
    case ENOENT: LocalizedText(sv: "den finns inte", en: "it does not exist")
    case EACCES, EPERM:
      LocalizedText(sv: "du har inte behörighet", en: "you do not have permission")
    case ENOTDIR:
      LocalizedText(
        sv: "något på vägen dit är en fil, inte en mapp",
        en: "something on the way there is a file, not a folder")
    case EISDIR: LocalizedText(sv: "det är en mapp", en: "it is a folder")
    case ENXIO: LocalizedText(sv: "det är ingen vanlig fil", en: "it is no ordinary file")
    case ENOSPC, EDQUOT: LocalizedText(sv: "disken är full", en: "the disk is full")
    case EFBIG:
      LocalizedText(
        sv: "filen blir större än systemet tillåter", en: "the file gets larger than allowed here")
    case EROFS: LocalizedText(sv: "disken är skrivskyddad", en: "the disk is write-protected")
    case ENAMETOOLONG: LocalizedText(sv: "namnet är för långt", en: "the name is too long")
    case ELOOP: LocalizedText(sv: "en länk står i vägen", en: "a link stands in the way")
    case EMFILE, ENFILE:
      LocalizedText(
        sv: "för många filer är öppna samtidigt", en: "too many files are open at once")
    case EIO: LocalizedText(sv: "disken svarar med fel", en: "the disk answers with an error")
    default: systemWords
    }
  }

  /// The system's own words, which are English, for what is too rare to have ours.
  private var systemWords: LocalizedText {
    let words = String(cString: strerror(code))
    return LocalizedText(sv: "systemet svarar ”\(words)”", en: "the system says “\(words)”")
  }
}
