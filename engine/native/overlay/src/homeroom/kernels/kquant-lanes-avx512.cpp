#if defined(__x86_64__)

#include "kquant-lanes.h"

#include "ggml.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl")
#pragma GCC optimize("O3,fp-contract=off,no-math-errno")
#define KERNEL kquant_avx512
#define LANES 16
#include "kquant-lanes.inc"
#pragma GCC pop_options

const kquant_lanes kquant_lanes_avx512 = { kquant_avx512::q4_K, kquant_avx512::q6_K };

#endif
