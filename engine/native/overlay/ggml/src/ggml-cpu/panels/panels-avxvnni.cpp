#if defined(__x86_64__)

#include "panels.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,avxvnni,fma,f16c")
#define HAS_AVXVNNI
#define KERNEL avxvnni_kernel
#define LANES 8
#define TILE_ROWS 4
#include "panels-kernel.inc"

const panels::kernel panels::avxvnni = { TILE_ROWS, true, avxvnni_kernel::quantize, avxvnni_kernel::multiply };
#pragma GCC pop_options

#endif
