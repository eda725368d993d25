#ifndef PARALLAX_COPENBLAS_SHIM_H
#define PARALLAX_COPENBLAS_SHIM_H

// Only the matrix product is needed; the rest of BLAS and all of LAPACK stay out.
#include <cblas.h>

#endif
