#include "CModels.h"

// See words.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as the parts of the file are.
_Alignas(64) static const unsigned char relation[] = {
#embed "relation.bin"
};

const void *parallax_relation(void) { return relation; }
size_t parallax_relation_length(void) { return sizeof relation; }
