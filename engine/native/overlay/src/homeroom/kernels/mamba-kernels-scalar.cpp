// The reference of the vector kernels.

#include "mamba-kernels.h"

#include <cmath>
#include <cstring>

#define KERNEL mamba_scalar
#define LANES 1
#include "mamba-kernels.inc"

const mamba_kernels mamba_kernels_scalar = { mamba_scalar::scan, mamba_scalar::conv, 1 };
