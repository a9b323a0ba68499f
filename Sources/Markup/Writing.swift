@preconcurrency internal import CLibXML2

/// libxml2's own tables, made once: made by two threads at the same time, they lock each other out.
private let initialized: Void = xmlInitParser()

func initializeLibXML2() { initialized }

/// Writing trees as XML and HTML, by libxml2.
extension Node {
  /// An XML document, UTF-8 with a declaration, indented.
  public func xmlDocument() -> [UInt8] {
    write(into: xmlNewDoc("1.0")) { document, _ in
      var bytes: UnsafeMutablePointer<xmlChar>?
      var size: Int32 = 0
      xmlDocDumpFormatMemoryEnc(document, &bytes, &size, "UTF-8", 1)
      defer { xmlFree(bytes) }
      return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
    }
  }

  /// An HTML document, UTF-8 with a document type.
  public func htmlDocument() -> [UInt8] {
    Array("<!DOCTYPE html>\n".utf8) + htmlFragment() + [0x0A]
  }

  /// The HTML of this piece alone, in UTF-8.
  public func htmlFragment() -> [UInt8] {
    write(into: htmlNewDocNoDtD(nil, nil)) { document, root in
      let buffer = xmlAllocOutputBuffer(nil)
      defer { xmlOutputBufferClose(buffer) }
      htmlNodeDumpFormatOutput(buffer, document, root, "UTF-8", 0)
      let size = xmlOutputBufferGetSize(buffer)
      return Array(UnsafeBufferPointer(start: xmlOutputBufferGetContent(buffer), count: size))
    }
  }

  private func write(
    into newDocument: @autoclosure () -> xmlDocPtr?, _ dump: (xmlDocPtr, xmlNodePtr) -> [UInt8]
  ) -> [UInt8] {
    initializeLibXML2()
    guard let document = newDocument() else { return [] }
    defer { xmlFreeDoc(document) }
    // With an encoding set, the writers leave all of Unicode as it is.
    document.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    guard let root = built(in: document) else { return [] }
    xmlAddChild(UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self), root)
    return dump(document, root)
  }

  private func built(in document: xmlDocPtr) -> xmlNodePtr? {
    switch self {
    case .text(let text):
      return xmlNewDocText(document, text)
    case .element(let element):
      let node = xmlNewDocRawNode(document, nil, element.name, nil)
      for attribute in element.attributes {
        xmlNewProp(node, attribute.name, attribute.value)
      }
      for child in element.children {
        xmlAddChild(node, child.built(in: document))
      }
      return node
    }
  }
}

extension Node {
  /// HTML of several pieces, one after the other.
  public static func html(_ nodes: [Node]) -> String {
    String(decoding: nodes.flatMap { $0.htmlFragment() }, as: UTF8.self)
  }
}
