#include "CModels.h"

// C23's #embed, which clang takes in every version of the language but warns of in the older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as the parts of the file are.
_Alignas(64) static const unsigned char syntax[] = {
#embed "syntax.bin"
};

const void *parallax_syntax(void) { return syntax; }
size_t parallax_syntax_length(void) { return sizeof syntax; }
