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
  private var list = AttributeList()

  fileprivate init(handler: xmlSAXHandlerPtr, data: UnsafeMutableRawPointer, namespace: MarkupName)
  {
    self.handler = handler
    self.data = data
    self.namespace = namespace
  }

  public mutating func open(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: String?)]
  ) {
    open.append(name)
    let (handler, data, namespace) = (handler, data, namespace.pointer.value)
    list.withPointers(to: attributes) { pointers in
      handler.pointee.startElementNs?(
        data, name.pointer.value, nil, namespace, 0, nil, Int32(attributes.count), 0, pointers)
    }
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

/// The attributes of one element after the other, in the form that libxml2 reads.
private struct AttributeList {
  private var values: [UInt8] = []
  private var pointers: [UnsafePointer<xmlChar>?] = []

  /// Five pointers for each: name, prefix, namespace, value and its end.
  mutating func withPointers(
    to attributes: [(name: MarkupName, value: String?)],
    _ body: (UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Void
  ) {
    guard !attributes.isEmpty else { return body(nil) }
    values.removeAll(keepingCapacity: true)
    for attribute in attributes { append(attribute.value ?? "") }
    pointers.removeAll(keepingCapacity: true)
    values.withUnsafeBufferPointer { values in
      var end = values.baseAddress
      for (name, value) in attributes {
        let start = end
        end = start.map { $0 + (value?.utf8.count ?? 0) }
        for pointer in [name.pointer.value, nil, nil, start, end] { pointers.append(pointer) }
      }
      body(&pointers)
    }
  }

  private mutating func append(_ value: String) {
    var value = value
    value.withUTF8 { values.append(contentsOf: $0) }
  }
}
