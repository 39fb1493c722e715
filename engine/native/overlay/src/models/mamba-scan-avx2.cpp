#if defined(__x86_64__)

#include "mamba-scan-kernel.h"

#include <cmath>
#include <cstring>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c")
#define KERNEL avx2_scan
#define LANES 8
#include "mamba-scan-kernel.inc"

void mamba_scan_kernel_avx2(const mamba_scan_chunk & chunk) {
    avx2_scan::scan(chunk);
}
#pragma GCC pop_options

#endif
