#include "CKernels.h"
#include "lanes.h"

#include <math.h>

PARALLAX_INLINE float gauss(float x) {
    float scaled = x * 0.707106781f;
    float size = fabsf(scaled);
    float t = 1.0f / (1.0f + 0.3275911f * size);
    float polynomial = t * 1.061405429f - 1.453152027f;
    polynomial = polynomial * t + 1.421413741f;
    polynomial = polynomial * t - 0.284496736f;
    polynomial = polynomial * t + 0.254829592f;
    float error = 1.0f - polynomial * t * exponential(-size * size);
    return 0.5f * x * (1.0f + (scaled < 0 ? -error : error));
}

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_gauss(float *numbers, size_t count) {
    for (size_t index = 0; index < count; index++) numbers[index] = gauss(numbers[index]);
}

PARALLAX_INLINE void norm(float *row, size_t width, const float *gain, const float *bias) {
    lanes total = {0};
    for (size_t start = 0; start < width; start += PARALLAX_LANES) total += *(const lanes *)(row + start);
    const float mean = sum(&total) / (float)width;
    lanes squares = {0};
    for (size_t start = 0; start < width; start += PARALLAX_LANES) {
        lanes rest = *(const lanes *)(row + start) - mean;
        squares += rest * rest;
    }
    // As in BERT.
    const float epsilon = 1e-12f;
    const float factor = 1 / sqrtf(sum(&squares) / (float)width + epsilon);
    for (size_t column = 0; column < width; column++) {
        row[column] = (row[column] - mean) * factor * gain[column] + bias[column];
    }
}

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_norm(
    float *numbers, const float *other, size_t rows, size_t width, const float *gain, const float *bias) {
    if (other) {
        for (size_t index = 0; index < rows * width; index++) numbers[index] += other[index];
    }
    for (size_t row = 0; row < rows; row++) norm(numbers + row * width, width, gain, bias);
}
