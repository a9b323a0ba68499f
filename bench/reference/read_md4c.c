/* read_md4c CATALOG: reads every .md file of a catalogue and runs md4c over its body, in one thread.
   It checks nothing and keeps nothing but counts, which it prints as JSON by folder: the least that
   any program must do that reads a catalogue with md4c. */

#include "reading.h"

static int enter_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  count_block(type, detail, userdata);
  return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  (void)type, (void)detail, (void)userdata;
  return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *userdata) {
  (void)type, (void)detail;
  ((struct counts *)userdata)->spans++;
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *userdata) {
  (void)type, (void)detail, (void)userdata;
  return 0;
}

static int text(MD_TEXTTYPE type, const MD_CHAR *start, MD_SIZE size, void *userdata) {
  (void)type, (void)start;
  ((struct counts *)userdata)->text_bytes += size;
  return 0;
}

static MD_PARSER parser = {
    .flags = MARKDOWN,
    .enter_block = enter_block,
    .leave_block = leave_block,
    .enter_span = enter_span,
    .leave_span = leave_span,
    .text = text,
};

static void handle(const char *path, const char *text, size_t size, struct counts *counts) {
  if (md_parse(text, (MD_SIZE)size, &parser, counts) != 0) fail(path);
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "read_md4c CATALOG\n");
    return 2;
  }
  read_catalog(argv[1]);
  return 0;
}
