extension Disk {
  /// Whether a path, which need not be there yet, is a folder or lies in it.
  public static func lies(_ path: String, within folder: String) -> Bool {
    guard let folder = try? resolvedPath(folder) else { return false }
    var path = path
    while true {
      if let resolved = try? resolvedPath(path) {
        return resolved == folder || resolved.hasPrefix(folder + "/")
      }
      guard path != ".", path != "/" else { return false }
      path = parent(of: path)
    }
  }

  private static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }
}
