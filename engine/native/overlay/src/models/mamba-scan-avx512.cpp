#if defined(__x86_64__)

#include "mamba-scan-kernel.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")
#define KERNEL avx512_scan
#define LANES 16
#include "mamba-scan-kernel.inc"

void mamba_scan_kernel_avx512(const mamba_scan_chunk & chunk) {
    avx512_scan::scan(chunk);
}
#pragma GCC pop_options

#endif
