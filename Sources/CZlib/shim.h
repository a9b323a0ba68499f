#include <zlib.h>

/// `deflateInit2` is a macro, which Swift does not see. Raw deflate: no header, as in a ZIP.
static inline int laroverk_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
