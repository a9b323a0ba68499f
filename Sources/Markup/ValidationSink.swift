@preconcurrency internal import CLibXML2

extension XMLSchema {
  /// What the schema has against a document that is written into the sink; nil when it is valid.
  ///
  /// The document is never built: its events go to libxml2 as they come. Running text is left out,
  /// since a schema says where it may stand, never what it says.
  public func complaint(
    in namespace: MarkupName, about write: (inout ValidationSink) -> Void
  ) -> String? {
    complaint { context in
      var handler: xmlSAXHandlerPtr?
      var data: UnsafeMutableRawPointer?
      let plug = xmlSchemaSAXPlug(context, &handler, &data)
      defer { xmlSchemaSAXUnplug(plug) }
      guard let handler, let data else { return }
      var sink = ValidationSink(handler: handler, data: data, namespace: namespace)
      write(&sink)
    }
  }

  /// The first thing that a validation tells.
  func complaint(_ validate: (xmlSchemaValidCtxtPtr) -> Void) -> String? {
    guard let context = xmlSchemaNewValidCtxt(pointer) else { return "no memory" }
    defer { xmlSchemaFreeValidCtxt(context) }
    var complaint: String?
    withUnsafeMutablePointer(to: &complaint) { complaint in
      xmlSchemaSetValidStructuredErrors(
        context, { record($0, $1) }, UnsafeMutableRawPointer(complaint))
      validate(context)
    }
    return complaint
  }
}

/// Keeps the first message of an error.
private func record(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let complaint = data?.assumingMemoryBound(to: String?.self), complaint.pointee == nil,
    let message = error?.pointee.message
  else { return }
  complaint.pointee = String(cString: message)
}

/// Hands a document to a schema, piece by piece.
///
/// libxml2 hears of an element together with its attributes: not before what comes after them.
public struct ValidationSink: MarkupSink {
  private let handler: xmlSAXHandlerPtr
  private let data: UnsafeMutableRawPointer
  private let namespace: NamePointer
  private var open: [NamePointer] = []
  /// Whether the innermost element has not been told yet.
  private var isWaiting = false
  private var attributes = AttributeList()

  fileprivate init(handler: xmlSAXHandlerPtr, data: UnsafeMutableRawPointer, namespace: MarkupName)
  {
    self.handler = handler
    self.data = data
    self.namespace = namespace.pointer
  }

  public mutating func open(_ name: MarkupName) {
    tellStart()
    open.append(name.pointer)
    isWaiting = true
  }

  public mutating func attribute(_ name: MarkupName, _ value: String?) {
    attributes.append(name.pointer, value ?? "")
  }

  public mutating func value(_ text: String) {
    tellStart()
    text.withBytes { bytes in
      handler.pointee.characters?(data, bytes.baseAddress, Int32(bytes.count))
    }
  }

  public mutating func words(_ bytes: [UInt8], _ part: Range<UInt32>) {}

  public mutating func words(_ text: String) {}

  public mutating func close() {
    tellStart()
    guard let name = open.popLast() else { return }
    handler.pointee.endElementNs?(data, name.value, nil, namespace.value)
  }

  private mutating func tellStart() {
    guard isWaiting, let name = open.last else { return }
    isWaiting = false
    attributes.handOver { pointers, count in
      handler.pointee.startElementNs?(
        data, name.value, nil, namespace.value, 0, nil, count, 0, pointers)
    }
  }
}

/// The attributes of one element after the other, in the form that libxml2 reads.
private struct AttributeList {
  /// Where each value ends among the values.
  private var attributes: [(name: NamePointer, end: Int)] = []
  /// One after the other.
  private var values: [UInt8] = []

  mutating func append(_ name: NamePointer, _ value: String) {
    value.withBytes { values.append(contentsOf: $0) }
    attributes.append((name, values.count))
  }

  /// Hands out five pointers for each: name, prefix, namespace, value and its end.
  mutating func handOver(
    _ body: (UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int32) -> Void
  ) {
    guard !attributes.isEmpty else { return body(nil, 0) }
    values.withUnsafeBufferPointer { values in
      withUnsafeTemporaryAllocation(
        of: UnsafePointer<xmlChar>?.self, capacity: 5 * attributes.count
      ) { pointers in
        pointers.initialize(repeating: nil)
        var start = values.baseAddress
        for place in attributes.indices {
          let end = values.baseAddress.map { $0 + attributes[place].end }
          pointers[5 * place] = attributes[place].name.value
          pointers[5 * place + 3] = start
          pointers[5 * place + 4] = end
          start = end
        }
        body(pointers.baseAddress, Int32(attributes.count))
      }
    }
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}

extension String {
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    // Nearly all texts lie in one piece: those need no copy that could be made so.
    if utf8.withContiguousStorageIfAvailable(body) == nil {
      var text = self
      text.withUTF8(body)
    }
  }
}
