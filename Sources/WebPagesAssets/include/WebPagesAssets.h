#include <stddef.h>

extern const unsigned char *const page_css;
extern const size_t page_css_size;
extern const unsigned char *const report_css;
extern const size_t report_css_size;
extern const unsigned char *const codec_js;
extern const size_t codec_js_size;
extern const unsigned char *const state_js;
extern const size_t state_js_size;
extern const unsigned char *const keeper_js;
extern const size_t keeper_js_size;
extern const unsigned char *const page_js;
extern const size_t page_js_size;
extern const unsigned char *const workbook_js;
extern const size_t workbook_js_size;
extern const unsigned char *const scorm_js;
extern const size_t scorm_js_size;
