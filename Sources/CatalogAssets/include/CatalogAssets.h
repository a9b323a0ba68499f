#include <stddef.h>

extern const unsigned char *const catalog_xsd;
extern const size_t catalog_xsd_size;
