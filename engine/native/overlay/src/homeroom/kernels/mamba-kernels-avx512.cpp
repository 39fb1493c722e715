#if defined(__x86_64__)

#include "mamba-kernels.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")
#define KERNEL mamba_avx512
#define LANES 16
#include "mamba-kernels.inc"
#pragma GCC pop_options

const mamba_kernels mamba_kernels_avx512 = { mamba_avx512::scan, mamba_avx512::conv, 16 };

#endif
