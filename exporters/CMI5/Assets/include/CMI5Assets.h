#include <stddef.h>

extern const unsigned char *const cmi5_js;
extern const size_t cmi5_js_size;
