/* What the reference programs in C have in common: every .md file of a catalogue is read into memory
   and its blocks are counted, by folder. In one thread; included once by each program. */

#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SLACK = 64, FOLDERS = 16, NAME = 64 };

enum { MARKDOWN = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS };

struct counts {
  char folder[NAME];
  unsigned long files, bytes, headings[7], paragraphs, quotes, items, tasks, cells, spans, text_bytes;
};

/* What a program does with the body of one file, which has zero bytes after it. */
static void handle(const char *path, const char *body, size_t size, struct counts *counts);

static struct counts folders[FOLDERS];
static int folder_count;
static char *buffer;
static size_t capacity;

static void fail(const char *path) {
  perror(path);
  exit(1);
}

static void count_block(MD_BLOCKTYPE type, void *detail, struct counts *counts) {
  switch (type) {
    case MD_BLOCK_H: counts->headings[((MD_BLOCK_H_DETAIL *)detail)->level]++; break;
    case MD_BLOCK_P: counts->paragraphs++; break;
    case MD_BLOCK_QUOTE: counts->quotes++; break;
    case MD_BLOCK_LI:
      counts->items++;
      counts->tasks += ((MD_BLOCK_LI_DETAIL *)detail)->is_task != 0;
      break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: counts->cells++; break;
    default: break;
  }
}

/* The whole file into `buffer`, with zero bytes after it: md4c reads one byte past a link at the end. */
static size_t read_file(const char *path, size_t size) {
  if (size + SLACK > capacity) {
    capacity = 2 * (size + SLACK);
    buffer = realloc(buffer, capacity);
    if (!buffer) fail(path);
  }
  int file = open(path, O_RDONLY);
  if (file < 0) fail(path);
  size_t got = 0;
  for (ssize_t part; got < size; got += part) {
    part = read(file, buffer + got, size - got);
    if (part < 0) fail(path);
    if (part == 0) break;
  }
  close(file);
  memset(buffer + got, 0, SLACK);
  return got;
}

/* Where the body begins: after the second line of three hyphens. */
static size_t body_start(size_t size) {
  if (size < 4 || memcmp(buffer, "---\n", 4) != 0) return 0;
  char *end = memmem(buffer + 3, size - 3, "\n---\n", 5);
  return end ? (size_t)(end - buffer) + 5 : 0;
}

static struct counts *counts_of(const char *name, size_t length) {
  if (length >= NAME) length = NAME - 1;
  for (int i = 0; i < folder_count; i++)
    if (strlen(folders[i].folder) == length && strncmp(folders[i].folder, name, length) == 0) return &folders[i];
  if (folder_count == FOLDERS) {
    fprintf(stderr, "too many folders\n");
    exit(1);
  }
  memcpy(folders[folder_count].folder, name, length);
  return &folders[folder_count++];
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *place) {
  const char *dot = strrchr(path, '.');
  if (type != FTW_F || !dot || strcmp(dot, ".md") != 0) return 0;
  const char *name = path + place->base;
  const char *folder = name;
  if (place->level > 1)
    for (folder = name - 1; folder > path && folder[-1] != '/';) folder--;
  struct counts *counts = place->level > 1 ? counts_of(folder, (size_t)(name - 1 - folder)) : counts_of(".", 1);
  size_t size = read_file(path, (size_t)status->st_size);
  size_t start = body_start(size);
  counts->files++;
  counts->bytes += size;
  handle(path, buffer + start, size - start, counts);
  return 0;
}

static int by_name(const void *a, const void *b) {
  return strcmp(((const struct counts *)a)->folder, ((const struct counts *)b)->folder);
}

/* Handles every file of a catalogue, and prints what was counted. */
static void read_catalog(const char *catalog) {
  if (nftw(catalog, visit, 16, FTW_PHYS) != 0) fail(catalog);
  qsort(folders, (size_t)folder_count, sizeof folders[0], by_name);
  printf("{");
  for (int i = 0; i < folder_count; i++) {
    struct counts *c = &folders[i];
    printf("%s\n  \"%s\": {\"files\": %lu, \"bytes\": %lu, \"headings\": [%lu, %lu, %lu, %lu, %lu, %lu], ", i ? "," : "",
           c->folder, c->files, c->bytes, c->headings[1], c->headings[2], c->headings[3], c->headings[4], c->headings[5],
           c->headings[6]);
    printf("\"paragraphs\": %lu, \"quotes\": %lu, \"items\": %lu, \"tasks\": %lu, \"cells\": %lu, \"spans\": %lu, ",
           c->paragraphs, c->quotes, c->items, c->tasks, c->cells, c->spans);
    printf("\"textBytes\": %lu}", c->text_bytes);
  }
  printf("\n}\n");
}
