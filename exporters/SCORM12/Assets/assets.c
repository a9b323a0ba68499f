#include "SCORM12Assets.h"

static const unsigned char js[] = {
#embed "scorm12.js"
};

const unsigned char *const scorm12_js = js;
const size_t scorm12_js_size = sizeof js;
