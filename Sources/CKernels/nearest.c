#include "CKernels.h"
#include "lanes.h"

// Rows that are multiplied together, so that their sums do not wait for each other.
#define PARALLAX_ROWS 4

// A text's rows beside another's columns.
struct beside {
    const float *rows;
    const float *columns;
    size_t others;
    size_t size;
    size_t length;
};

// The largest of a block's first `count` numbers and of one more.
PARALLAX_INLINE float larger(const lanes *block, size_t count, float result) {
    float numbers[PARALLAX_LANES];
    memcpy(numbers, block, sizeof numbers);
    for (size_t lane = 0; lane < count; lane++) result = numbers[lane] > result ? numbers[lane] : result;
    return result;
}

PARALLAX_INLINE void compare(const struct beside *texts, size_t row, const int together, float *of_rows, float *of_columns) {
    const float *rows = texts->rows + row * texts->size;
    for (size_t start = 0; start < texts->length; start += PARALLAX_LANES) {
        lanes total[PARALLAX_ROWS] = {{0}};
        for (size_t index = 0; index < texts->size; index++) {
            const lanes column = *(const lanes *)(texts->columns + index * texts->length + start);
            for (int one = 0; one < together; one++) total[one] += rows[(size_t)one * texts->size + index] * column;
        }
        const size_t left = texts->others - start;
        for (int one = 0; one < together; one++) {
            keep_larger((lanes *)(of_columns + start), &total[one]);
            of_rows[row + (size_t)one] = larger(&total[one], left < PARALLAX_LANES ? left : PARALLAX_LANES, of_rows[row + (size_t)one]);
        }
    }
}

PARALLAX_FOR_EVERY_PROCESSOR
void parallax_nearest(
    const float *rows, size_t count, const float *columns, size_t others, size_t size, float *of_rows, float *of_columns) {
    const struct beside texts = {
        .rows = rows, .columns = columns, .others = others, .size = size, .length = parallax_columns_length(others),
    };
    for (size_t row = 0; row < count; row++) of_rows[row] = -1;
    for (size_t column = 0; column < texts.length; column++) of_columns[column] = -1;
    size_t row = 0;
    for (; row + PARALLAX_ROWS <= count; row += PARALLAX_ROWS) compare(&texts, row, PARALLAX_ROWS, of_rows, of_columns);
    for (; row < count; row++) compare(&texts, row, 1, of_rows, of_columns);
}

size_t parallax_columns_length(size_t columns) { return (columns + PARALLAX_LANES - 1) / PARALLAX_LANES * PARALLAX_LANES; }
