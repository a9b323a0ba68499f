#include <stddef.h>

/* A file of a small catalogue: which catalogue, where in it, and what it holds. */
struct example_file {
  const char *catalog;
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

extern const struct example_file *const example_files;
extern const size_t example_file_count;
