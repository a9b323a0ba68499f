#include <stddef.h>

extern const unsigned char *const scorm12_js;
extern const size_t scorm12_js_size;
