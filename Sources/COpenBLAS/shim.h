#ifndef PARALLAX_COPENBLAS_SHIM_H
#define PARALLAX_COPENBLAS_SHIM_H

// Only the matrix product is needed; the rest of BLAS and all of LAPACK stay out.
#include <cblas.h>

#if defined(__x86_64__)
// What OpenBLAS's kernels "Haswell" need.
static inline int parallax_processor_has_avx2(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

// What OpenBLAS's kernels "SkylakeX" need.
static inline int parallax_processor_has_avx512(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
}
#endif

#endif
