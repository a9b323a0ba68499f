#include "SCORM2004Assets.h"

static const unsigned char js[] = {
#embed "scorm2004.js"
};

const unsigned char *const scorm2004_js = js;
const size_t scorm2004_js_size = sizeof js;
