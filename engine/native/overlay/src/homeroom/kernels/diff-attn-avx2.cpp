#if defined(__x86_64__)

#include "diff-attn-kernel.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c")
#define KERNEL avx2_kernel
#define LANES 8
#include "diff-attn-kernel.inc"
#pragma GCC pop_options

const diff_attn_kernel diff_attn_avx2 = { avx2_kernel::attend };

#endif
