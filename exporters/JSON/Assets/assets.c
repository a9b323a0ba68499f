#include "JSONAssets.h"

static const unsigned char catalog_schema[] = {
#embed "catalog.schema.json"
};

const unsigned char *const json_catalog_schema = catalog_schema;
const size_t json_catalog_schema_size = sizeof catalog_schema;
