// The reference of the vector kernels.

#include "mamba-scan-kernel.h"

#include <cmath>
#include <cstring>

#define KERNEL scalar_scan
#define LANES 1
#include "mamba-scan-kernel.inc"

void mamba_scan_kernel_scalar(const mamba_scan_chunk & chunk) {
    scalar_scan::scan(chunk);
}
