internal import Text

/// A command line that was understood: operands, and the values of its options.
struct Invocation: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// GNU style: options anywhere, `--name value` or `--name=value`, `--` ends them.
  init(_ arguments: [String], for command: Command) throws(UsageError) {
    let options = command.options + [.language, .help]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      try read(argument, &rest, options)
    }
    if operands.count > command.mostOperands {
      throw .tooManyOperands(operands[command.mostOperands], command: command.name)
    }
  }

  private mutating func read(
    _ argument: String, _ rest: inout ArraySlice<String>, _ options: [Command.Option]
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0] == "-h" ? "--help" : String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknownOption(name, known: options.map(\.name))
    }
    var value = parts.count == 2 ? String(parts[1]) : nil
    if option.value == nil, value != nil { throw .unwantedValue(name) }
    if option.value != nil, value == nil { value = rest.popFirst() }
    if let form = option.value, value == nil { throw .missingValue(name, form: form) }
    try add(value ?? "", to: option)
  }

  private mutating func add(_ value: String, to option: Command.Option) throws(UsageError) {
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .wrongChoice(value, of: option.name, choices: option.choices)
    }
    values[option.name] = (option.isRepeatable ? values[option.name] ?? [] : []) + [value]
  }

  func has(_ option: Command.Option) -> Bool { values[option.name] != nil }
  subscript(option: Command.Option) -> String? { values[option.name]?.last }
  func all(_ option: Command.Option) -> [String] { values[option.name] ?? [] }

  var language: Language? {
    self[.language].flatMap { Language(rawValue: $0) }
  }

  /// The language asked for in a command line that may not be understood.
  static func language(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11)))
      }
    }
    return nil
  }
}
