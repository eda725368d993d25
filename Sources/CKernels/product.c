#include "CKernels.h"
#include "lanes.h"

#include <math.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static size_t pairs(size_t inputs) { return (inputs + 1) / 2; }

static size_t fours(size_t inputs) { return (inputs + 3) / 4; }

static size_t blocks(size_t outputs) { return (outputs + PARALLAX_BLOCK - 1) / PARALLAX_BLOCK; }

size_t parallax_packed_length(size_t outputs, size_t inputs) { return blocks(outputs) * pairs(inputs) * 2 * PARALLAX_BLOCK; }

size_t parallax_rounded_stride(size_t columns) { return 2 * pairs(columns); }

void parallax_pack(const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed) {
    memset(packed, 0, parallax_packed_length(outputs, inputs));
    for (size_t output = 0; output < outputs; output++) {
        int8_t *block = packed + output / PARALLAX_BLOCK * pairs(inputs) * 2 * PARALLAX_BLOCK;
        for (size_t input = 0; input < inputs; input++) {
            block[(input / 2 * PARALLAX_BLOCK + output % PARALLAX_BLOCK) * 2 + input % 2] = weights[output * inputs + input];
        }
    }
}

size_t parallax_packed_fours_length(size_t outputs, size_t inputs) {
    return blocks(outputs) * fours(inputs) * 4 * PARALLAX_BLOCK;
}

void parallax_pack_fours(const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed, int32_t *shifts) {
    memset(packed, 0, parallax_packed_fours_length(outputs, inputs));
    for (size_t output = 0; output < outputs; output++) {
        int8_t *block = packed + output / PARALLAX_BLOCK * fours(inputs) * 4 * PARALLAX_BLOCK;
        int32_t sum = 0;
        for (size_t input = 0; input < inputs; input++) {
            int8_t weight = weights[output * inputs + input];
            block[(input / 4 * PARALLAX_BLOCK + output % PARALLAX_BLOCK) * 4 + input % 4] = weight;
            sum += weight;
        }
        shifts[output] = sum * PARALLAX_SHIFT;
    }
}

// The largest size of a rounded number.
static float largest_rounded(size_t columns) {
    size_t largest = INT32_MAX / (INT8_MAX + 1) / (columns ? columns : 1);
    return largest < INT16_MAX ? (float)largest : (float)INT16_MAX;
}

// The largest size among some numbers; infinite, or no number, where one of them is. Positive floats are in the order of their
// bits, and whole numbers are what compilers compare many at a time.
PARALLAX_INLINE float largest_size(const float *numbers, size_t count) {
    int32_t largest = 0;
    for (size_t index = 0; index < count; index++) {
        int32_t bits;
        memcpy(&bits, numbers + index, sizeof bits);
        bits &= INT32_MAX;
        largest = bits > largest ? bits : largest;
    }
    float size;
    memcpy(&size, &largest, sizeof size);
    return size;
}

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_round(
    const float *numbers, size_t rows, size_t columns, int16_t most, int16_t *rounded, float *steps) {
    const float possible = largest_rounded(columns);
    const float limit = possible < (float)most ? possible : (float)most;
    const size_t stride = parallax_rounded_stride(columns);
    for (size_t row = 0; row < rows; row++) {
        const float *from = numbers + row * columns;
        int16_t *restrict to = rounded + row * stride;
        const float largest = largest_size(from, columns);
        // A row of zeros, or with something in it that is no finite number, counts as zeros.
        const float factor = largest > 0 && limit / largest < INFINITY && largest < INFINITY ? limit / largest : 0;
        steps[row] = factor > 0 ? largest / limit : 0;
        if (stride > columns) to[columns] = 0;
        if (factor == 0) {
            memset(to, 0, stride * sizeof *to);
            continue;
        }
        for (size_t column = 0; column < columns; column++) {
            // Adding 1.5 * 2^23 rounds to a whole number.
            to[column] = (int16_t)(int32_t)(from[column] * factor + 12582912.0f - 12582912.0f);
        }
    }
}

size_t parallax_bytes_stride(size_t columns) { return 4 * fours(columns); }

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_bytes(const int16_t *rounded, size_t rows, size_t columns, uint8_t *bytes) {
    const size_t from = parallax_rounded_stride(columns);
    const size_t to = parallax_bytes_stride(columns);
    for (size_t row = 0; row < rows; row++) {
        memset(bytes + row * to + to - 4, PARALLAX_SHIFT, 4);
        for (size_t column = 0; column < columns; column++) {
            bytes[row * to + column] = (uint8_t)(rounded[row * from + column] + PARALLAX_SHIFT);
        }
    }
}

// What is the same for every tile of a product.
struct product {
    const int16_t *rounded;
    const uint8_t *bytes;
    const int32_t *shifts;
    const float *row_steps;
    size_t inputs;
    const int8_t *packed;
    const float *steps;
    const float *bias;
    size_t outputs;
    float *result;
    size_t stride;
};

// Writes what the sums of a block say of a row.
PARALLAX_INLINE void finish(const struct product *product, size_t row, size_t block, const int32_t *sums) {
    const size_t first = block * PARALLAX_BLOCK;
    const size_t left = product->outputs - first;
    const float step = product->row_steps[row];
    float *result = product->result + row * product->stride + first;
    for (size_t output = 0; output < (left < PARALLAX_BLOCK ? left : PARALLAX_BLOCK); output++) {
        float scaled = (float)sums[output] * (step * product->steps[first + output]);
        result[output] = scaled + product->bias[first + output];
    }
}

PARALLAX_INLINE const int8_t *block_start(const struct product *product, size_t block) {
    return product->packed + block * pairs(product->inputs) * 2 * PARALLAX_BLOCK;
}

PARALLAX_INLINE const int16_t *row_start(const struct product *product, size_t row) {
    return product->rounded + row * parallax_rounded_stride(product->inputs);
}

// Two inputs of a row as one number.
PARALLAX_INLINE int32_t two(const int16_t *row, size_t pair) {
    int32_t value;
    memcpy(&value, row + 2 * pair, sizeof value);
    return value;
}

// Loops that a compiler makes vectors of without being asked for more than every processor of its kind has.
static void project_plainly(const struct product *product, size_t rows) {
    for (size_t block = 0; block < blocks(product->outputs); block++) {
        for (size_t row = 0; row < rows; row++) {
            const int8_t *weights = block_start(product, block);
            const int16_t *inputs = row_start(product, row);
            int32_t products[2 * PARALLAX_BLOCK] = {0};
            for (size_t pair = 0; pair < pairs(product->inputs); pair++, weights += 2 * PARALLAX_BLOCK) {
                int16_t both[2 * PARALLAX_BLOCK];
                for (int place = 0; place < 2 * PARALLAX_BLOCK; place += 2) {
                    both[place] = inputs[2 * pair];
                    both[place + 1] = inputs[2 * pair + 1];
                }
                for (int place = 0; place < 2 * PARALLAX_BLOCK; place++) products[place] += weights[place] * both[place];
            }
            int32_t sums[PARALLAX_BLOCK];
            for (int output = 0; output < PARALLAX_BLOCK; output++) {
                sums[output] = products[2 * output] + products[2 * output + 1];
            }
            finish(product, row, block, sums);
        }
    }
}

#if defined(__x86_64__)

// Tiles are as large as the registers allow; their sizes are constants where a tile is made, so that the loops unroll.

#define FOR_AVX2 __attribute__((target("avx2")))
#define FOR_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

FOR_AVX2 PARALLAX_INLINE void tile_avx2(const struct product *product, size_t row, size_t block, const int height) {
    __m256i sums[4][2];
    for (int up = 0; up < height; up++) sums[up][0] = sums[up][1] = _mm256_setzero_si256();
    const int8_t *weights = block_start(product, block);
    for (size_t pair = 0; pair < pairs(product->inputs); pair++, weights += 2 * PARALLAX_BLOCK) {
        __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)weights));
        __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + PARALLAX_BLOCK)));
        for (int up = 0; up < height; up++) {
            __m256i inputs = _mm256_set1_epi32(two(row_start(product, row + (size_t)up), pair));
            sums[up][0] = _mm256_add_epi32(sums[up][0], _mm256_madd_epi16(low, inputs));
            sums[up][1] = _mm256_add_epi32(sums[up][1], _mm256_madd_epi16(high, inputs));
        }
    }
    for (int up = 0; up < height; up++) finish(product, row + (size_t)up, block, (const int32_t *)sums[up]);
}

FOR_AVX2 static void project_avx2(const struct product *product, size_t rows) {
    for (size_t block = 0; block < blocks(product->outputs); block++) {
        size_t row = 0;
        for (; row + 4 <= rows; row += 4) tile_avx2(product, row, block, 4);
        for (; row < rows; row++) tile_avx2(product, row, block, 1);
    }
}

FOR_VNNI PARALLAX_INLINE void tile_vnni(
    const struct product *product, size_t row, size_t block, const int height, const int width) {
    __m512i sums[6][4];
    for (int up = 0; up < height; up++) {
        for (int across = 0; across < width; across++) sums[up][across] = _mm512_setzero_si512();
    }
    const size_t length = pairs(product->inputs) * 2 * PARALLAX_BLOCK;
    const int8_t *start = block_start(product, block);
    for (size_t pair = 0; pair < pairs(product->inputs); pair++, start += 2 * PARALLAX_BLOCK) {
        __m512i weights[4];
        for (int across = 0; across < width; across++) {
            const int8_t *place = start + (size_t)across * length;
            weights[across] = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)place));
        }
        for (int up = 0; up < height; up++) {
            __m512i inputs = _mm512_set1_epi32(two(row_start(product, row + (size_t)up), pair));
            for (int across = 0; across < width; across++) {
                sums[up][across] = _mm512_dpwssd_epi32(sums[up][across], weights[across], inputs);
            }
        }
    }
    for (int up = 0; up < height; up++) {
        for (int across = 0; across < width; across++) {
            finish(product, row + (size_t)up, block + (size_t)across, (const int32_t *)&sums[up][across]);
        }
    }
}

// The same of rows of bytes, four inputs at a time.
FOR_VNNI PARALLAX_INLINE void tile_bytes(
    const struct product *product, size_t row, size_t block, const int height, const int width) {
    __m512i sums[6][4];
    for (int up = 0; up < height; up++) {
        for (int across = 0; across < width; across++) sums[up][across] = _mm512_setzero_si512();
    }
    const size_t length = fours(product->inputs) * 4 * PARALLAX_BLOCK;
    const size_t stride = parallax_bytes_stride(product->inputs);
    const int8_t *start = product->packed + block * length;
    const uint8_t *bytes = product->bytes + row * stride;
    for (size_t four = 0; four < fours(product->inputs); four++, start += 4 * PARALLAX_BLOCK, bytes += 4) {
        __m512i weights[4];
        for (int across = 0; across < width; across++) weights[across] = _mm512_loadu_si512(start + (size_t)across * length);
        for (int up = 0; up < height; up++) {
            int32_t inputs;
            memcpy(&inputs, bytes + (size_t)up * stride, sizeof inputs);
            for (int across = 0; across < width; across++) {
                sums[up][across] = _mm512_dpbusd_epi32(sums[up][across], _mm512_set1_epi32(inputs), weights[across]);
            }
        }
    }
    for (int across = 0; across < width; across++) {
        const size_t first = (block + (size_t)across) * PARALLAX_BLOCK;
        const size_t left = product->outputs - first;
        const __mmask16 known = left < PARALLAX_BLOCK ? (__mmask16)((1u << left) - 1) : (__mmask16)0xffff;
        const __m512i shifts = _mm512_maskz_loadu_epi32(known, product->shifts + first);
        for (int up = 0; up < height; up++) {
            const __m512i shifted = _mm512_sub_epi32(sums[up][across], shifts);
            finish(product, row + (size_t)up, block + (size_t)across, (const int32_t *)&shifted);
        }
    }
}

// Every tile of a product: of rows in bytes or of rounded ones, which the compiler knows where it is called.
FOR_VNNI PARALLAX_INLINE void project_tiles(const struct product *product, size_t rows, const int in_bytes) {
    const size_t all_blocks = blocks(product->outputs);
#define TILES(height, width) \
    (in_bytes ? tile_bytes(product, row, block, height, width) : tile_vnni(product, row, block, height, width))
    size_t block = 0;
    for (; block + 4 <= all_blocks; block += 4) {
        size_t row = 0;
        for (; row + 6 <= rows; row += 6) TILES(6, 4);
        for (; row < rows; row++) TILES(1, 4);
    }
    for (; block < all_blocks; block++) {
        size_t row = 0;
        for (; row + 6 <= rows; row += 6) TILES(6, 1);
        for (; row < rows; row++) TILES(1, 1);
    }
#undef TILES
}

FOR_VNNI static void project_vnni(const struct product *product, size_t rows) { project_tiles(product, rows, 0); }

FOR_VNNI static void project_bytes(const struct product *product, size_t rows) { project_tiles(product, rows, 1); }

#endif

void parallax_project_bytes(
    const uint8_t *bytes, const float *row_steps, size_t rows, size_t inputs, const int8_t *packed, const int32_t *shifts,
    const float *steps, const float *bias, size_t outputs, float *result, size_t stride) {
    const struct product product = {NULL, bytes, shifts, row_steps, inputs, packed, steps, bias, outputs, result, stride};
#if defined(__x86_64__)
    project_bytes(&product, rows);
#else
    (void)product;
    (void)rows;
#endif
}

parallax_instructions parallax_best_instructions(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
        return PARALLAX_VNNI;
    }
    if (__builtin_cpu_supports("avx2")) return PARALLAX_AVX2;
#endif
    return PARALLAX_PLAIN;
}

void parallax_project(
    parallax_instructions instructions, const int16_t *rounded, const float *row_steps, size_t rows, size_t inputs,
    const int8_t *packed, const float *steps, const float *bias, size_t outputs, float *result, size_t stride) {
    const struct product product = {rounded, NULL, NULL, row_steps, inputs, packed, steps, bias, outputs, result, stride};
#if defined(__x86_64__)
    if (instructions == PARALLAX_VNNI) {
        project_vnni(&product, rows);
        return;
    }
    if (instructions == PARALLAX_AVX2) {
        project_avx2(&product, rows);
        return;
    }
#else
    (void)instructions;
#endif
    project_plainly(&product, rows);
}
