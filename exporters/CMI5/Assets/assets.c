#include "CMI5Assets.h"

static const unsigned char js[] = {
#embed "cmi5.js"
};

const unsigned char *const cmi5_js = js;
const size_t cmi5_js_size = sizeof js;
