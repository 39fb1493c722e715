// The reference of the vector kernels; nothing runs on it but their tests.

#include "panels.h"

#include <cmath>
#include <cstring>

#define KERNEL scalar_kernel
#define LANES 1
#define TILE_ROWS 8
#include "panels-kernel.inc"

const panels::kernel panels::scalar = { TILE_ROWS, true, scalar_kernel::quantize, scalar_kernel::multiply };
