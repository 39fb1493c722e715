#if defined(__x86_64__)

#include "diff-attn-kernel.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")
#define KERNEL avx512_kernel
#define LANES 16
#include "diff-attn-kernel.inc"
#pragma GCC pop_options

const diff_attn_kernel diff_attn_avx512 = { avx512_kernel::attend };

#endif
