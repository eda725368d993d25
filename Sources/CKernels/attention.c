#include "CKernels.h"
#include "lanes.h"

#include <math.h>

// Queries that are answered together, so that their sums do not wait for each other.
#define PARALLAX_TOGETHER 6

static size_t padded(size_t pieces) { return (pieces + PARALLAX_LANES - 1) / PARALLAX_LANES * PARALLAX_LANES; }

size_t parallax_attention_room(size_t pieces, size_t size) { return padded(pieces) * (size + PARALLAX_TOGETHER); }

// One head's view of one text.
struct attention {
    const float *queries;
    size_t query_stride;
    // Keys with a piece a column, so that sixteen pieces are weighed at a time; zeros to the end of the last sixteen.
    float *columns;
    const float *values;
    size_t stride;
    size_t pieces;
    size_t size;
    float factor;
    // A row for each query of those that are answered together.
    float *scores;
};

PARALLAX_INLINE void transpose(const struct attention *head, const float *keys) {
    const size_t length = padded(head->pieces);
    for (size_t index = 0; index < head->size; index++) {
        float *column = head->columns + index * length;
        for (size_t piece = 0; piece < head->pieces; piece++) column[piece] = keys[piece * head->stride + index];
        for (size_t piece = head->pieces; piece < length; piece++) column[piece] = 0;
    }
}

// The products of some queries with all keys, times the factor.
PARALLAX_INLINE void score(const struct attention *head, size_t query, const int together) {
    const size_t length = padded(head->pieces);
    const float *queries = head->queries + query * head->query_stride;
    for (size_t piece = 0; piece < length; piece += PARALLAX_LANES) {
        lanes total[PARALLAX_TOGETHER] = {{0}};
        for (size_t index = 0; index < head->size; index++) {
            const lanes keys = *(const lanes *)(head->columns + index * length + piece);
            for (int one = 0; one < together; one++) {
                total[one] += queries[(size_t)one * head->query_stride + index] * keys;
            }
        }
        for (int one = 0; one < together; one++) {
            *(lanes *)(head->scores + (size_t)one * length + piece) = total[one] * head->factor;
        }
    }
}

PARALLAX_INLINE float largest(const float *scores, size_t pieces) {
    float result = scores[0];
    size_t piece = 0;
    if (pieces >= PARALLAX_LANES) {
        lanes largest = *(const lanes *)scores;
        for (; piece + PARALLAX_LANES <= pieces; piece += PARALLAX_LANES) keep_larger(&largest, (const lanes *)(scores + piece));
        for (int lane = 0; lane < PARALLAX_LANES; lane++) result = largest[lane] > result ? largest[lane] : result;
    }
    for (; piece < pieces; piece++) result = scores[piece] > result ? scores[piece] : result;
    return result;
}

// Turns scores into powers of e and returns one over their sum.
PARALLAX_INLINE float soften(float *scores, size_t pieces) {
    const float highest = largest(scores, pieces);
    for (size_t piece = 0; piece < padded(pieces); piece++) scores[piece] = exponential(scores[piece] - highest);
    for (size_t piece = pieces; piece < padded(pieces); piece++) scores[piece] = 0;
    lanes total = {0};
    for (size_t piece = 0; piece < padded(pieces); piece += PARALLAX_LANES) total += *(const lanes *)(scores + piece);
    return 1 / sum(&total);
}

// The means of the values, weighed by the scores of each query.
PARALLAX_INLINE void gather(
    const struct attention *head, const float *shares, const int together, float *result, size_t result_stride) {
    const size_t length = padded(head->pieces);
    for (size_t start = 0; start < head->size; start += PARALLAX_LANES) {
        lanes total[PARALLAX_TOGETHER] = {{0}};
        for (size_t piece = 0; piece < head->pieces; piece++) {
            const lanes values = *(const lanes *)(head->values + piece * head->stride + start);
            for (int one = 0; one < together; one++) total[one] += head->scores[(size_t)one * length + piece] * values;
        }
        for (int one = 0; one < together; one++) {
            *(lanes *)(result + (size_t)one * result_stride + start) = total[one] * shares[one];
        }
    }
}

PARALLAX_INLINE void answer(
    const struct attention *head, size_t query, const int together, float *result, size_t result_stride) {
    float shares[PARALLAX_TOGETHER];
    score(head, query, together);
    for (int one = 0; one < together; one++) {
        shares[one] = soften(head->scores + (size_t)one * padded(head->pieces), head->pieces);
    }
    gather(head, shares, together, result + query * result_stride, result_stride);
}

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_attend(
    const float *queries, size_t query_count, size_t query_stride, const float *keys, const float *values, size_t pieces,
    size_t stride, size_t size, float *result, size_t result_stride, float *room) {
    if (pieces == 0) return;
    const struct attention head = {
        .queries = queries, .query_stride = query_stride, .columns = room + PARALLAX_TOGETHER * padded(pieces),
        .values = values, .stride = stride, .pieces = pieces, .size = size, .factor = 1 / sqrtf((float)size),
        .scores = room,
    };
    transpose(&head, keys);
    size_t query = 0;
    for (; query + PARALLAX_TOGETHER <= query_count; query += PARALLAX_TOGETHER) {
        answer(&head, query, PARALLAX_TOGETHER, result, result_stride);
    }
    for (; query < query_count; query++) answer(&head, query, 1, result, result_stride);
}
