// Inner loops of a transformer encoder, with whatever vector instructions the processor has.
//
// Every result is the same on every processor, to the last bit: products by weights are summed as whole numbers, everything
// else in a fixed order of single roundings (no multiply-add, no sum across as many lanes as a register happens to have).

#ifndef PARALLAX_CKERNELS_H
#define PARALLAX_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// Outputs of a layer that stand side by side in packed weights.
#define PARALLAX_BLOCK 16

// Bytes that packed weights take.
size_t parallax_packed_length(size_t outputs, size_t inputs);

// Packs weights of `outputs` rows of `inputs` bytes: blocks of 16 outputs, in each for every two inputs the outputs' pairs of
// weights one after another; zeros where a block or pair is not full.
void parallax_pack(const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed);

// 16-bit numbers from one rounded row to the next.
size_t parallax_rounded_stride(size_t columns);

// Rounds rows of numbers to sizes of at most `most`, and so small that a sum of `columns` products by 8-bit weights fits into 32
// bits. A number is about its rounded one times the row's step.
void parallax_round(
    const float *numbers, size_t rows, size_t columns, int16_t most, int16_t *rounded, float *steps);

// Numbers rounded to at most 127 are told in bytes as this much more.
#define PARALLAX_SHIFT 128

// Bytes from one row in bytes to the next.
size_t parallax_bytes_stride(size_t columns);

// Rows rounded to at most 127 in bytes.
void parallax_bytes(const int16_t *rounded, size_t rows, size_t columns, uint8_t *bytes);

// Bytes that weights packed for rows in bytes take.
size_t parallax_packed_fours_length(size_t outputs, size_t inputs);

// Packs weights for rows in bytes: as `parallax_pack`, in fours for pairs. `shifts` gets for every output what the bytes' shift adds to its sums.
void parallax_pack_fours(const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed, int32_t *shifts);

// Instructions that products are made with, each kind more able than those before it; the results are the same.
typedef enum { PARALLAX_PLAIN, PARALLAX_AVX2, PARALLAX_VNNI } parallax_instructions;

// The most able kind that the processor has.
parallax_instructions parallax_best_instructions(void);

// For every row its products by the weights of some blocks, times both steps, plus the bias.
// `steps` and `bias` are those of the first output that is asked for; `result` has a row of `outputs` numbers every `stride`.
void parallax_project(
    parallax_instructions instructions, const int16_t *rounded, const float *row_steps, size_t rows, size_t inputs,
    const int8_t *packed, const float *steps, const float *bias, size_t outputs, float *result, size_t stride);

// As `parallax_project` by VNNI, which the processor must have, of rows in bytes and weights packed in fours: the products are the same as those of
// the rounded rows. `shifts` begins with the first output that is asked for.
void parallax_project_bytes(
    const uint8_t *bytes, const float *row_steps, size_t rows, size_t inputs, const int8_t *packed, const int32_t *shifts,
    const float *steps, const float *bias, size_t outputs, float *result, size_t stride);

// x times the probability that a normal variable is below it (Hendrycks & Gimpel, 2016, arXiv:1606.08415), in place. The error
// function is that of Abramowitz & Stegun (1964), 7.1.26, within 1.5e-7.
void parallax_gauss(float *numbers, size_t count);

// Adds `other`, unless it is null, to rows and brings each to mean 0 and variance 1, then to a gain and a bias for every column
// (Ba, Kiros & Hinton, 2016, arXiv:1607.06450), in place. `width` is a multiple of 16.
void parallax_norm(
    float *numbers, const float *other, size_t rows, size_t width, const float *gain, const float *bias);

// Numbers that `parallax_attend` needs room for.
size_t parallax_attention_room(size_t pieces, size_t size);

// What one head of a layer takes from a text's pieces: for every query the mean of the values, weighed by the softmax of the
// query's products with the keys. Queries, keys and values have `size` numbers, a multiple of 16, and one starts every `stride`;
// results every `result_stride`. `room` has space for what `parallax_attention_room` says.
void parallax_attend(
    const float *queries, size_t query_count, size_t query_stride, const float *keys, const float *values, size_t pieces,
    size_t stride, size_t size, float *result, size_t result_stride, float *room);

// Numbers that a line of so many columns takes: the next multiple of 16.
size_t parallax_columns_length(size_t columns);

// Of every row its largest product with one of the columns, and of every column the largest with one of the rows; -1 where none
// is larger. Rows have `size` numbers; columns are `size` lines of `parallax_columns_length(others)` numbers, as long as which
// `of_columns` is.
void parallax_nearest(
    const float *rows, size_t count, const float *columns, size_t others, size_t size, float *of_rows, float *of_columns);

#endif
