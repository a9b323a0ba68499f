#include <stddef.h>

extern const unsigned char *const scorm2004_js;
extern const size_t scorm2004_js_size;
