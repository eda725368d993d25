#include "CModels.h"

// See words.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as the parts of the file are.
_Alignas(64) static const unsigned char passage[] = {
#embed "passage.bin"
};

const void *parallax_passage(void) { return passage; }
size_t parallax_passage_length(void) { return sizeof passage; }
