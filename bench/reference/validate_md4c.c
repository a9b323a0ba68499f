/* validate_md4c CATALOG XSD: what read_md4c does, and builds a tree of each file with libxml2 and
   validates it: the least that any program must do that holds a catalogue against its schema.

   A tree is an exercise whose keys and required parts are the same for every file; in its lead stand
   all blocks of the file, as the schema has prose. Exits 1 at a file that the schema refuses. */

#include "reading.h"

#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

enum { TEXT = 1 << 16 };

static xmlSchemaValidCtxtPtr validator;
/* Names are kept once for all trees. */
static xmlDictPtr names;

static xmlDocPtr tree;
static xmlNsPtr namespace;
/* The element that is being filled, and words that belong to it but are not in the tree yet. */
static xmlNodePtr current;
static char waiting[TEXT];
static int waiting_size;

static void flush(void) {
  if (waiting_size == 0) return;
  xmlAddChild(current, xmlNewDocTextLen(tree, (const xmlChar *)waiting, waiting_size));
  waiting_size = 0;
}

static void add_words(const char *words, size_t size) {
  if (waiting_size + size > TEXT) flush();
  if (size > TEXT) {
    xmlAddChild(current, xmlNewDocTextLen(tree, (const xmlChar *)words, (int)size));
    return;
  }
  memcpy(waiting + waiting_size, words, size);
  waiting_size += (int)size;
}

static void open_element(const char *name) {
  flush();
  xmlNodePtr element = xmlNewDocRawNode(tree, namespace, (const xmlChar *)name, NULL);
  current = xmlAddChild(current, element);
}

static void close_element(void) {
  flush();
  current = current->parent;
}

static void set(const char *name, const char *value) {
  xmlNewProp(current, (const xmlChar *)name, (const xmlChar *)value);
}

static void add_paragraph(void) {
  open_element("p");
  add_words("Text.", 5);
  close_element();
}

/* Up to the lead, which stays open for the file's blocks. */
static void begin_exercise(void) {
  tree = xmlNewDoc((const xmlChar *)"1.0");
  tree->dict = names;
  xmlDictReference(names);
  current = xmlNewDocRawNode(tree, NULL, (const xmlChar *)"exercise", NULL);
  xmlDocSetRootElement(tree, current);
  namespace = xmlNewNs(current, (const xmlChar *)"urn:laroverk:catalog:1", NULL);
  xmlSetNs(current, namespace);
  set("number", "1");
  set("title", "Title");
  set("theme", "Theme");
  set("duration", "PT45M");
  set("form", "individual");
  open_element("lead");
}

static void end_exercise(void) {
  close_element();
  open_element("purpose");
  add_paragraph();
  close_element();
  open_element("steps");
  open_element("step");
  set("title", "Title");
  set("minutes", "45");
  close_element();
  close_element();
  open_element("develops");
  open_element("mapping");
  set("area", "Area");
  set("grade", "1");
  add_paragraph();
  close_element();
  close_element();
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  count_block(type, detail, userdata);
  switch (type) {
    case MD_BLOCK_DOC: break;
    case MD_BLOCK_QUOTE: open_element("blockquote"); break;
    case MD_BLOCK_UL: open_element("ul"); break;
    case MD_BLOCK_OL: open_element("ol"); break;
    case MD_BLOCK_LI: {
      const MD_BLOCK_LI_DETAIL *item = detail;
      open_element("li");
      if (item->is_task) set("data-box", item->task_mark == ' ' ? "" : "ticked");
      break;
    }
    case MD_BLOCK_TABLE: open_element("table"); break;
    case MD_BLOCK_THEAD: open_element("thead"); break;
    case MD_BLOCK_TBODY: open_element("tbody"); break;
    case MD_BLOCK_TR: open_element("tr"); break;
    case MD_BLOCK_TH:
      open_element("th");
      set("scope", "col");
      break;
    case MD_BLOCK_TD: open_element("td"); break;
    default: open_element("p");
  }
  return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  (void)detail, (void)userdata;
  if (type == MD_BLOCK_DOC) return 0;
  if (type == MD_BLOCK_TABLE && xmlStrEqual(current->last->name, (const xmlChar *)"thead")) {
    open_element("tbody");
    close_element();
  }
  close_element();
  return 0;
}

static void open_link(const MD_ATTRIBUTE *address) {
  open_element("a");
  xmlChar *value = xmlStrndup((const xmlChar *)address->text, (int)address->size);
  set("href", (const char *)value);
  xmlFree(value);
}

static int enter_span(MD_SPANTYPE type, void *detail, void *userdata) {
  ((struct counts *)userdata)->spans++;
  switch (type) {
    case MD_SPAN_A: open_link(&((MD_SPAN_A_DETAIL *)detail)->href); break;
    case MD_SPAN_STRONG: open_element("strong"); break;
    default: open_element("em");
  }
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *userdata) {
  (void)type, (void)detail, (void)userdata;
  close_element();
  return 0;
}

static int text(MD_TEXTTYPE type, const MD_CHAR *start, MD_SIZE size, void *userdata) {
  ((struct counts *)userdata)->text_bytes += size;
  if (type == MD_TEXT_BR) {
    open_element("br");
    close_element();
  } else if (type == MD_TEXT_SOFTBR) {
    add_words(" ", 1);
  } else {
    add_words(start, size);
  }
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

static void handle(const char *path, const char *body, size_t size, struct counts *counts) {
  begin_exercise();
  if (md_parse(body, (MD_SIZE)size, &parser, counts) != 0) fail(path);
  end_exercise();
  if (xmlSchemaValidateDoc(validator, tree) != 0) {
    fprintf(stderr, "%s is not valid\n", path);
    exit(1);
  }
  xmlFreeDoc(tree);
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "validate_md4c CATALOG XSD\n");
    return 2;
  }
  xmlSchemaParserCtxtPtr reader = xmlSchemaNewParserCtxt(argv[2]);
  xmlSchemaPtr schema = xmlSchemaParse(reader);
  if (!schema) return 1;
  xmlSchemaFreeParserCtxt(reader);
  validator = xmlSchemaNewValidCtxt(schema);
  names = xmlDictCreate();
  read_catalog(argv[1]);
  xmlDictFree(names);
  xmlSchemaFreeValidCtxt(validator);
  xmlSchemaFree(schema);
  return 0;
}
