#include "CatalogAssets.h"

static const unsigned char xsd[] = {
#embed "catalog.xsd"
};

const unsigned char *const catalog_xsd = xsd;
const size_t catalog_xsd_size = sizeof xsd;
