#include "CModels.h"

// See words.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as the parts of the file are.
_Alignas(64) static const unsigned char claims[] = {
#embed "claims.bin"
};

const void *parallax_claims(void) { return claims; }
size_t parallax_claims_length(void) { return sizeof claims; }
