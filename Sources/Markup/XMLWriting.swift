@preconcurrency internal import CLibXML2

/// libxml2's own tables, made once: made by two threads at the same time, they lock each other out.
private let initialized: Void = xmlInitParser()

func initializeLibXML2() { initialized }

/// Writing trees as XML, by libxml2.
extension Node {
  /// An XML document, UTF-8 with a declaration, indented.
  public func xmlDocument() -> [UInt8] {
    initializeLibXML2()
    guard let document = xmlNewDoc("1.0") else { return [] }
    defer { xmlFreeDoc(document) }
    guard let root = built(in: document) else { return [] }
    xmlAddChild(UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self), root)
    var bytes: UnsafeMutablePointer<xmlChar>?
    var size: Int32 = 0
    xmlDocDumpFormatMemoryEnc(document, &bytes, &size, "UTF-8", 1)
    defer { xmlFree(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
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
