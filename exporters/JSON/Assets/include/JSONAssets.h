#include <stddef.h>

extern const unsigned char *const json_catalog_schema;
extern const size_t json_catalog_schema_size;
