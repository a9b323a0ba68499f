#include "WebPagesAssets.h"

static const unsigned char css[] = {
#embed "page.css"
};
static const unsigned char report[] = {
#embed "report.css"
};
static const unsigned char codec[] = {
#embed "codec.js"
};
static const unsigned char state[] = {
#embed "state.js"
};
static const unsigned char keeper[] = {
#embed "keeper.js"
};
static const unsigned char page[] = {
#embed "page.js"
};
static const unsigned char workbook[] = {
#embed "workbook.js"
};
static const unsigned char scorm[] = {
#embed "scorm.js"
};

const unsigned char *const page_css = css;
const size_t page_css_size = sizeof css;
const unsigned char *const report_css = report;
const size_t report_css_size = sizeof report;
const unsigned char *const codec_js = codec;
const size_t codec_js_size = sizeof codec;
const unsigned char *const state_js = state;
const size_t state_js_size = sizeof state;
const unsigned char *const keeper_js = keeper;
const size_t keeper_js_size = sizeof keeper;
const unsigned char *const page_js = page;
const size_t page_js_size = sizeof page;
const unsigned char *const workbook_js = workbook;
const size_t workbook_js_size = sizeof workbook;
const unsigned char *const scorm_js = scorm;
const size_t scorm_js_size = sizeof scorm;
