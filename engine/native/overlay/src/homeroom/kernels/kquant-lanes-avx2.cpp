#if defined(__x86_64__)

#include "kquant-lanes.h"

#include "ggml.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,f16c")
#pragma GCC optimize("O3,fp-contract=off,no-math-errno")
#define KERNEL kquant_avx2
#define LANES 8
#include "kquant-lanes.inc"
#pragma GCC pop_options

const kquant_lanes kquant_lanes_avx2 = { kquant_avx2::q4_K, kquant_avx2::q6_K };

#endif
