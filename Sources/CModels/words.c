#include "CModels.h"

// C23's #embed, which clang takes in every version of the language but warns of in the older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned for the 32-bit numbers in it.
_Alignas(16) static const unsigned char words[] = {
#embed "words.bin"
};

const void *parallax_words(void) { return words; }
size_t parallax_words_length(void) { return sizeof words; }
