@preconcurrency internal import CLibXML2

/// The name of an element or attribute, kept for good in the form that libxml2 reads.
///
/// Names stand in tables that live as long as the process: they are made once, never per document.
public struct MarkupName: Sendable, Hashable {
  public let string: String
  let pointer: NamePointer

  public init(_ name: String) {
    string = name
    pointer = NamePointer(value: xmlStrdup(name))
  }

  public static func == (a: MarkupName, b: MarkupName) -> Bool { a.string == b.string }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

/// Unchecked, since what it points to is written once, before anybody has it, and never freed.
struct NamePointer: @unchecked Sendable {
  let value: UnsafePointer<xmlChar>?

  init(value: UnsafeMutablePointer<xmlChar>?) {
    self.value = UnsafePointer(value)
  }
}
