internal import CMalloc
internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs the tool on the process's own terminal and ends the process.
public func runLaroverk(_ arguments: [String]) -> Never {
  laroverk_take_memory_in_large_pieces()
  // A file that grows past the process's limit is an error, not the process's end.
  signal(SIGXFSZ, SIG_IGN)
  let console = Console.process
  let code = run(arguments, on: console)
  // Ends at once: what was read need not be taken down piece by piece.
  exit(console.hasLostOutput ? ExitCode.notDone.rawValue : code.rawValue)
}

/// What the process tells its caller.
enum ExitCode: Int32 {
  case clean = 0
  /// Errors, or warnings with `--strict`.
  case findings = 1
  case wrongUse = 2
  /// The catalogue cannot be read, or the output not written.
  case notDone = 3
}

/// Runs one command line.
func run(_ arguments: [String], on console: Console) -> ExitCode {
  do throws(UsageError) {
    guard let name = commandName(in: arguments) else {
      return try runWithoutCommand(arguments, on: console)
    }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name)
    }
    return try run(command, removingFirst(name, from: arguments), on: console)
  } catch {
    let language = Invocation.language(in: arguments) ?? console.language
    console.tell(error.message[language])
    return .wrongUse
  }
}

/// The first word that is neither an option nor its value.
private func commandName(in arguments: [String]) -> String? {
  let options = Command.all.flatMap(\.options) + [.language]
  let withValue = Set(options.filter { $0.value != nil }.map(\.name))
  var rest = arguments[...]
  while let first = rest.popFirst() {
    if withValue.contains(first) { rest = rest.dropFirst() }
    if !first.hasPrefix("-") { return first }
  }
  return nil
}

private func removingFirst(_ name: String, from arguments: [String]) -> [String] {
  var rest = arguments
  if let index = rest.firstIndex(of: name) { rest.remove(at: index) }
  return rest
}

private func run(_ command: Command, _ arguments: [String], on console: Console)
  throws(UsageError) -> ExitCode
{
  let invocation = try Invocation(arguments, for: command)
  if invocation.has(.help) {
    console.print(Help.text(of: command, invocation.language ?? console.language))
    return .clean
  }
  return try command.run(invocation, console)
}

private func runWithoutCommand(_ arguments: [String], on console: Console)
  throws(UsageError) -> ExitCode
{
  let language = Invocation.language(in: arguments) ?? console.language
  if arguments.contains("--version") {
    console.print("laroverk \(Version.number)\n")
  } else if arguments.contains("--help") || arguments.contains("-h") {
    console.print(Help.overview(language))
  } else if let first = arguments.first, first != "--language", !first.hasPrefix("--language=") {
    throw .unknownOption(first, known: ["--help", "--version", "--language"])
  } else {
    console.tell(Help.overview(language))
    return .wrongUse
  }
  return .clean
}

enum Version {
  static let number = "0.1.0"
}
