#if defined(__x86_64__)

#include "panels.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c")
#define KERNEL avx2_kernel
#define LANES 8
#define TILE_ROWS 4
#include "panels-kernel.inc"

const panels::kernel panels::avx2 = { TILE_ROWS, false, avx2_kernel::quantize, avx2_kernel::multiply };
#pragma GCC pop_options

#endif
