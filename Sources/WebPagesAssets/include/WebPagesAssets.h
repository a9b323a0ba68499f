#include <stddef.h>

extern const unsigned char *const page_css;
extern const size_t page_css_size;
extern const unsigned char *const page_js;
extern const size_t page_js_size;
extern const unsigned char *const report_css;
extern const size_t report_css_size;
