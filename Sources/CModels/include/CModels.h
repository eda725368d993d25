#ifndef PARALLAX_CMODELS_H
#define PARALLAX_CMODELS_H

#include <stddef.h>

// The model files, embedded in the program and read in place. MODELS.md tells what they are and how they were made.

/// The first byte of words.bin.
const void *_Nonnull parallax_words(void);
/// The length of words.bin in bytes.
size_t parallax_words_length(void);

/// The first byte of syntax.bin.
const void *_Nonnull parallax_syntax(void);
/// The length of syntax.bin in bytes.
size_t parallax_syntax_length(void);

/// The first byte of attribution.bin.
const void *_Nonnull parallax_attribution(void);
/// The length of attribution.bin in bytes.
size_t parallax_attribution_length(void);

/// The first byte of relation.bin.
const void *_Nonnull parallax_relation(void);
/// The length of relation.bin in bytes.
size_t parallax_relation_length(void);

/// The first byte of passage.bin.
const void *_Nonnull parallax_passage(void);
/// The length of passage.bin in bytes.
size_t parallax_passage_length(void);

/// The first byte of claims.bin.
const void *_Nonnull parallax_claims(void);
/// The length of claims.bin in bytes.
size_t parallax_claims_length(void);

#endif
