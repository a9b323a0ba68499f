#include "SCORM12Assets.h"

static const unsigned char js[] = {
#embed "scorm.js"
};

const unsigned char *const scorm_js = js;
const size_t scorm_js_size = sizeof js;
