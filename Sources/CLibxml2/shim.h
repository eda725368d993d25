#ifndef PARALLAX_CLIBXML2_SHIM_H
#define PARALLAX_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with the ones Foundation brings. Nothing here needs ICU: its
// switch is turned off after the version header has set it and before any header looks at it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 does not let concurrent code touch.
static inline void parallax_xml_free(void *memory) { xmlFree(memory); }

#endif
