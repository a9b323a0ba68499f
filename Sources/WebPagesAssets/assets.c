#include "WebPagesAssets.h"

static const unsigned char css[] = {
#embed "page.css"
};
static const unsigned char js[] = {
#embed "page.js"
};
static const unsigned char report[] = {
#embed "report.css"
};

const unsigned char *const page_css = css;
const size_t page_css_size = sizeof css;
const unsigned char *const page_js = js;
const size_t page_js_size = sizeof js;
const unsigned char *const report_css = report;
const size_t report_css_size = sizeof report;
