#if defined(__x86_64__)

#include "mamba-kernels.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c")
#define KERNEL mamba_avx2
#define LANES 8
#include "mamba-kernels.inc"
#pragma GCC pop_options

const mamba_kernels mamba_kernels_avx2 = { mamba_avx2::scan, mamba_avx2::conv, 8 };

#endif
