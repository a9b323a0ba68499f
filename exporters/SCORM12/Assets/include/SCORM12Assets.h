#include <stddef.h>

extern const unsigned char *const scorm_js;
extern const size_t scorm_js_size;
