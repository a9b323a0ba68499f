@preconcurrency internal import CLibXML2

/// The character that HTML 4 names so, such as `nbsp`; nil for an unknown name.
public func namedEntity(_ name: String) -> Unicode.Scalar? {
  guard let entity = htmlEntityLookup(name) else { return nil }
  return Unicode.Scalar(entity.pointee.value)
}
