#if defined(__x86_64__)

#include "panels.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,fma,f16c,avx2")
#define KERNEL avx512vnni_kernel
#define LANES 16
#define TILE_ROWS 8
#include "panels-kernel.inc"

const panels::kernel panels::avx512vnni = { TILE_ROWS, true, avx512vnni_kernel::quantize, avx512vnni_kernel::multiply };
#pragma GCC pop_options

#endif
