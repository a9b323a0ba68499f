@preconcurrency internal import CLibXML2

extension XMLDocument {
  /// Reads a document in UTF-8 that has no document type, and holds it against a schema meanwhile.
  ///
  /// Throws: `XMLProblem` for the first thing that is wrong.
  /// Source: Extensible Markup Language (XML) 1.0, Namespaces in XML 1.0.
  public init(
    parsing bytes: [UInt8], deepest: Int, against schema: XMLSchema? = nil
  ) throws(XMLProblem) {
    initializeLibXML2()
    if let problem = XMLDeclaration.problem(in: bytes) { throw problem }
    let parse = bytes.withUnsafeBytes { bytes in
      var parse = Parse(bytes: bytes, deepest: deepest)
      withUnsafeMutablePointer(to: &parse) { run($0, on: bytes, schema) }
      return parse
    }
    if let problem = parse.problem { throw problem }
    self = parse.builder.finished(complaint: parse.complaint)
  }
}

/// What a parse has come to.
private struct Parse {
  /// Read while it runs.
  let bytes: UnsafeRawBufferPointer
  let deepest: Int
  var builder = XMLDocument.Builder()
  var problem: XMLProblem?
  var complaint: String?
  var names = [Name: Int32](minimumCapacity: 64)
  /// The names met last, found without hashing.
  var recent: [(name: Name, index: Int32)?] = Array(repeating: nil, count: Name.slots)
  /// Most names are of one namespace.
  var namespace: (address: UnsafePointer<xmlChar>, name: String)?

  /// libxml2 keeps each name once, so that its address says which it is.
  struct Name: Hashable {
    static let slots = 256
    let local: UnsafePointer<xmlChar>
    let namespace: UnsafePointer<xmlChar>?

    var slot: Int { Int(UInt(bitPattern: local) % UInt(Self.slots)) }
  }
}

private func run(
  _ parse: UnsafeMutablePointer<Parse>, on bytes: UnsafeRawBufferPointer, _ schema: XMLSchema?
) {
  guard
    let context = xmlCreateMemoryParserCtxt(
      bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
  else {
    parse.pointee.problem = XMLProblem(reason: .notWellFormed("Document is empty"), place: 0..<0)
    return
  }
  defer { xmlFreeParserCtxt(context) }
  // Without a document type there are but XML's own five entities; unasked, `&amp;` stays `&#38;`.
  xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
  context.pointee._private = UnsafeMutableRawPointer(parse)
  listen(context)
  if let schema {
    parse.pointee.complaint = schema.complaint { validator in
      // The schema hears every event first, and hands it on.
      let plug = xmlSchemaSAXPlug(validator, &context.pointee.sax, &context.pointee.userData)
      // All events but this one.
      context.pointee.sax?.pointee.serror = { failed($0, $1) }
      xmlParseDocument(context)
      xmlSchemaSAXUnplug(plug)
    }
  } else {
    xmlParseDocument(context)
  }
  if context.pointee.wellFormed == 0, parse.pointee.problem == nil {
    parse.pointee.problem = XMLProblem(
      reason: .notWellFormed(""), place: parse.pointee.byte(at: offset(in: context)))
  }
}

private func listen(_ context: xmlParserCtxtPtr) {
  guard let handler = context.pointee.sax else { return }
  handler.pointee = xmlSAXHandler()
  handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
  handler.pointee.startElementNs = { context, local, _, namespace, _, _, count, _, attributes in
    started(parser(context), local, namespace, attributes, Int(count))
  }
  handler.pointee.endElementNs = { context, _, _, _ in ended(parser(context)) }
  handler.pointee.internalSubset = { context, _, _, _ in
    stop(parser(context), .documentType)
  }
  handler.pointee.serror = { failed($0, $1) }
}

private func parser(_ context: UnsafeMutableRawPointer?) -> xmlParserCtxtPtr? {
  context?.assumingMemoryBound(to: xmlParserCtxt.self)
}

private func parse(of context: xmlParserCtxtPtr) -> UnsafeMutablePointer<Parse>? {
  context.pointee._private?.assumingMemoryBound(to: Parse.self)
}

// MARK: - Events

private func started(
  _ context: xmlParserCtxtPtr?, _ local: UnsafePointer<xmlChar>?,
  _ namespace: UnsafePointer<xmlChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
) {
  guard let context, let parse = parse(of: context), let local else { return }
  guard parse.pointee.builder.depth < parse.pointee.deepest else { return stop(context, .tooDeep) }
  let name = parse.pointee.index(of: Parse.Name(local: local, namespace: namespace))
  let tag = parse.pointee.startTag(upTo: offset(in: context))
  if let attributes { parse.pointee.add(attributes, count, in: tag) }
  parse.pointee.builder.enter(name, tag: tag)
}

extension Parse {
  fileprivate mutating func index(of name: Name) -> Int32 {
    let slot = name.slot
    if let recent = recent[slot], recent.name == name { return recent.index }
    let index = names[name] ?? add(name)
    recent[slot] = (name, index)
    return index
  }

  private mutating func add(_ name: Name) -> Int32 {
    let index = builder.add(
      XMLName(local: String(cString: name.local), namespace: name.namespace.map { string(of: $0) }))
    names[name] = index
    return index
  }

  private mutating func string(of namespace: UnsafePointer<xmlChar>) -> String {
    if let known = self.namespace, known.address == namespace { return known.name }
    let name = String(cString: namespace)
    self.namespace = (namespace, name)
    return name
  }

  /// Of each attribute libxml2 gives five pointers: name, prefix, namespace, value and its end.
  fileprivate mutating func add(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ count: Int, in tag: Range<Int>
  ) {
    var written = StartTag(bytes, tag)
    for five in stride(from: 0, to: count * 5, by: 5) {
      guard let local = attributes[five], let start = attributes[five + 3],
        let end = attributes[five + 4]
      else { continue }
      let name = index(of: Name(local: local, namespace: attributes[five + 2]))
      let value = UnsafeBufferPointer(start: start, count: end - start)
      builder.add(name, String(decoding: value, as: UTF8.self), at: written.nextValue() ?? tag)
    }
  }
}

private func ended(_ context: xmlParserCtxtPtr?) {
  guard let context, let parse = parse(of: context) else { return }
  parse.pointee.builder.leave(tag: parse.pointee.tag(before: offset(in: context)))
}

private func stop(_ context: xmlParserCtxtPtr?, _ reason: XMLProblem.Reason) {
  guard let context, let parse = parse(of: context), parse.pointee.problem == nil else { return }
  let start = parse.pointee.tag(before: offset(in: context)).lowerBound
  parse.pointee.problem = XMLProblem(reason: reason, place: parse.pointee.byte(at: start))
  xmlStopParser(context)
}

private func failed(_: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let error, let context = parser(error.pointee.ctxt), let parse = parse(of: context),
    parse.pointee.problem == nil,
    error.pointee.level.rawValue > XML_ERR_WARNING.rawValue
  else { return }
  let message = error.pointee.message.map { String(cString: $0) } ?? ""
  let end = offset(in: context)
  let isEntity = error.pointee.code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue)
  parse.pointee.problem =
    isEntity
    ? XMLProblem(reason: .undeclaredEntity, place: parse.pointee.reference(before: end))
    : XMLProblem(reason: .notWellFormed(message), place: parse.pointee.byte(at: end))
}

// MARK: - Places

/// How many bytes have been read.
private func offset(in context: xmlParserCtxtPtr) -> Int {
  guard let input = context.pointee.input else { return 0 }
  return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
}

extension Parse {
  /// One byte, the last where reading came to the end.
  fileprivate func byte(at place: Int) -> Range<Int> {
    let start = max(0, min(place, bytes.count - 1))
    return start..<min(start + 1, bytes.count)
  }

  /// `&name;`, which the parser stands after or at the end of.
  fileprivate func reference(before place: Int) -> Range<Int> {
    let end = min(place, bytes.count)
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "&")) ?? end
    let close = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? start
    return start..<min(close + 1, bytes.count)
  }

  /// The tag that ends before a place: back to `<`, which no value can hold.
  fileprivate func tag(before end: Int) -> Range<Int> {
    let end = min(end, bytes.count)
    var start = end
    while start > 0 {
      start -= 1
      if bytes[start] == UInt8(ascii: "<") { return start..<end }
    }
    return end..<end
  }

  /// The start tag whose `>` or `/>` comes next.
  fileprivate func startTag(upTo place: Int) -> Range<Int> {
    var close = min(place, bytes.count)
    while close < bytes.count, bytes[close] != UInt8(ascii: ">") { close += 1 }
    return tag(before: place).lowerBound..<min(close + 1, bytes.count)
  }
}
