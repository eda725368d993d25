// Loops over sixteen numbers at a time, which the compiler makes vectors of, as wide as the processor's are.

#ifndef PARALLAX_LANES_H
#define PARALLAX_LANES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// One rounding for every operation, so that every processor rounds alike.
#pragma STDC FP_CONTRACT OFF

#define PARALLAX_LANES 16

// Sixteen numbers wherever they stand in memory. Never handed to a function or back, which processors do in different ways.
typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t integer_lanes __attribute__((vector_size(64), aligned(4), may_alias));

// A copy of a function for each kind of processor; which one runs is settled when the program starts.
#if defined(__x86_64__) && defined(__linux__)
#define PARALLAX_FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PARALLAX_FOR_EVERY_PROCESSOR
#endif

#define PARALLAX_INLINE static inline __attribute__((always_inline))

// The larger ones of two times sixteen, in the first.
PARALLAX_INLINE void keep_larger(lanes *first, const lanes *second) {
    const integer_lanes is_first = *first > *second;
    *first = (lanes)((is_first & (integer_lanes)*first) | (~is_first & (integer_lanes)*second));
}

// Of sixteen partial sums, in an order of its own: the halves onto each other.
PARALLAX_INLINE float sum(const lanes *partial) {
    float parts[PARALLAX_LANES];
    memcpy(parts, partial, sizeof parts);
    for (int half = PARALLAX_LANES / 2; half > 0; half /= 2) {
        for (int index = 0; index < half; index++) parts[index] += parts[index + half];
    }
    return parts[0];
}

// e to a power: 2 to a whole number, set straight into the exponent's bits, times a polynomial for the rest (minimax of degree
// 5, as in Cephes' `expf` by Stephen Moshier). Within 3e-7 of the true value, relatively.
PARALLAX_INLINE float exponential(float x) {
    float bounded = x < -87 ? -87 : x;
    bounded = bounded > 87 ? 87 : bounded;
    // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the lowest bits.
    const float rounding = 12582912.0f;
    float rounded = bounded * 1.44269504f + rounding;
    float whole = rounded - rounding;
    float rest = bounded - whole * 0.693359375f + whole * 2.1219444e-4f;
    float polynomial = rest * 1.98756915e-4f + 1.3981999507e-3f;
    polynomial = polynomial * rest + 8.3334519073e-3f;
    polynomial = polynomial * rest + 4.1665795894e-2f;
    polynomial = polynomial * rest + 1.6666665459e-1f;
    polynomial = polynomial * rest + 5.0000001201e-1f;
    float fraction = polynomial * rest * rest + rest + 1.0f;
    uint32_t bits;
    memcpy(&bits, &rounded, sizeof bits);
    bits = (bits + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return fraction * power;
}

#endif
