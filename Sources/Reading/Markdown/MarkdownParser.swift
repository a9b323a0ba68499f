internal import CMD4C
internal import Text

/// Runs md4c over a file's body.
enum MarkdownParser {
  /// md4c may read one byte past a link at the very end.
  private static let slack = 64
  /// `##Rubrik` is read as the heading it was meant to be, once it has been told.
  private static let flags = UInt32(
    MD_FLAG_PERMISSIVEATXHEADERS | MD_FLAG_TABLES | MD_FLAG_TASKLISTS
      | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS
      | MD_FLAG_PERMISSIVEWWWAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS)

  static func parse(
    _ bytes: [UInt8], from start: Int, file: FileID, addresses: LinkAddress.Reader
  ) -> MarkdownDocument {
    let count = bytes.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + slack) { buffer in
      _ = buffer.update(fromContentsOf: bytes)
      buffer[count...].update(repeating: 0)
      let text = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      let blanks = Blanks.mark(in: text, from: start)
      var builder = MarkdownBuilder(
        UnsafeBufferPointer(text), from: start, blanks: blanks, file: file,
        addresses: addresses)
      run(&builder, on: buffer, from: start, count: count)
      return builder.finished(bytes)
    }
  }

  private static func run(
    _ builder: inout MarkdownBuilder, on buffer: UnsafeMutableBufferPointer<UInt8>,
    from start: Int, count: Int
  ) {
    guard let base = buffer.baseAddress else { return }
    var parser = MD_PARSER()
    parser.flags = flags
    parser.enter_block = { type, detail, data in
      builderOf(data).pointee.enter(block: type, detail)
    }
    parser.leave_block = { type, detail, data in
      builderOf(data).pointee.leave(block: type, detail)
    }
    parser.enter_span = { type, _, data in builderOf(data).pointee.enter(span: type) }
    parser.leave_span = { type, detail, data in
      builderOf(data).pointee.leave(span: type, detail)
    }
    parser.text = { type, text, size, data in
      builderOf(data).pointee.text(type, text, Int(size))
    }
    let text = UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
    withUnsafeMutablePointer(to: &builder) { builder in
      _ = md_parse(text, MD_SIZE(count - start), &parser, UnsafeMutableRawPointer(builder))
    }
  }
}

/// The builder that was handed to md4c.
private func builderOf(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkdownBuilder> {
  guard let data else { preconditionFailure("md4c hands back the builder it was given") }
  return data.assumingMemoryBound(to: MarkdownBuilder.self)
}
