#include "CModels.h"

// See words.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char attribution[] = {
#embed "attribution.bin"
};

const void *parallax_attribution(void) { return attribution; }
size_t parallax_attribution_length(void) { return sizeof attribution; }
