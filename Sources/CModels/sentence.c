#include "CModels.h"

// See words.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as the parts of the file are.
_Alignas(64) static const unsigned char sentence[] = {
#embed "sentence.bin"
};

const void *parallax_sentence(void) { return sentence; }
size_t parallax_sentence_length(void) { return sizeof sentence; }
