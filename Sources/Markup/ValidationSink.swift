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
public struct ValidationSink: MarkupSink {
  fileprivate let handler: xmlSAXHandlerPtr
  fileprivate let data: UnsafeMutableRawPointer
  fileprivate let namespace: MarkupName
  fileprivate var open: [MarkupName] = []

  public mutating func open(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: String?)]
  ) {
    open.append(name)
    guard !attributes.isEmpty else { return start(name, nil, 0) }
    var values: [UInt8] = []
    for attribute in attributes { values += (attribute.value ?? "").utf8 }
    values.withUnsafeBufferPointer { values in
      withUnsafeTemporaryAllocation(
        of: UnsafePointer<xmlChar>?.self, capacity: attributes.count * 5
      ) { pointers in
        pointers.initialize(repeating: nil)
        fill(pointers, attributes, values)
        start(name, pointers.baseAddress, attributes.count)
      }
    }
  }

  /// Of each attribute libxml2 reads five pointers: name, prefix, namespace, value and its end.
  private func fill(
    _ pointers: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>,
    _ attributes: [(name: MarkupName, value: String?)], _ values: UnsafeBufferPointer<UInt8>
  ) {
    var value = values.baseAddress
    for (index, attribute) in attributes.enumerated() {
      pointers[index * 5] = attribute.name.pointer.value
      pointers[index * 5 + 3] = value
      value = value.map { $0 + (attribute.value?.utf8.count ?? 0) }
      pointers[index * 5 + 4] = value
    }
  }

  private func start(
    _ name: MarkupName, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    handler.pointee.startElementNs?(
      data, name.pointer.value, nil, namespace.pointer.value, 0, nil, Int32(count), 0, attributes)
  }

  public mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      handler.pointee.characters?(data, bytes.baseAddress, Int32(bytes.count))
    }
  }

  public mutating func words(_ bytes: ArraySlice<UInt8>) {}

  public mutating func words(_ text: String) {}

  public mutating func close() {
    guard let name = open.popLast() else { return }
    handler.pointee.endElementNs?(data, name.pointer.value, nil, namespace.pointer.value)
  }
}
