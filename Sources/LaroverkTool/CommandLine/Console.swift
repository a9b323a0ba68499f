internal import Synchronization
internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where results, messages and progress go, and what is known of the reader.
final class Console: Sendable {
  /// The locale's language, for what is said before a catalogue is read.
  let language: Language
  let hasColour: Bool
  private let showsProgress: Bool
  private let writeOut: @Sendable (String) -> Bool
  private let writeError: @Sendable (String) -> Bool
  private let state = Mutex(State())

  private struct State {
    var hasLostOutput = false
    var isProgressShown = false
  }

  init(
    language: Language, hasColour: Bool = false, showsProgress: Bool = false,
    out: @escaping @Sendable (String) -> Bool, error: @escaping @Sendable (String) -> Bool
  ) {
    self.language = language
    self.hasColour = hasColour
    self.showsProgress = showsProgress
    writeOut = out
    writeError = error
  }

  /// Whether something that was to be printed did not arrive.
  var hasLostOutput: Bool { state.withLock { $0.hasLostOutput } }

  /// A result, to standard output.
  func print(_ text: String) {
    clearProgress()
    if !writeOut(text) { state.withLock { $0.hasLostOutput = true } }
  }

  /// A message, to standard error.
  func tell(_ text: String) {
    clearProgress()
    _ = writeError(text)
  }

  /// A line that the next one replaces; only on a terminal.
  func progress(_ text: String) {
    guard showsProgress else { return }
    state.withLock { $0.isProgressShown = true }
    _ = writeError("\r\u{1B}[K\(text)")
  }

  func clearProgress() {
    guard state.withLock({ $0.isProgressShown }) else { return }
    state.withLock { $0.isProgressShown = false }
    _ = writeError("\r\u{1B}[K")
  }
}

extension Console {
  /// The process's own standard output and error.
  static var process: Console {
    let isPlain = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let isDumb = environment("TERM") == "dumb"
    return Console(
      language: localeLanguage, hasColour: isatty(1) == 1 && !isPlain && !isDumb,
      showsProgress: isatty(2) == 1 && !isDumb,
      out: { write($0, to: 1) }, error: { write($0, to: 2) })
  }

  private static var localeLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first {
      !$0.isEmpty
    }
    return locale?.hasPrefix("sv") ?? false ? .swedish : .english
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
