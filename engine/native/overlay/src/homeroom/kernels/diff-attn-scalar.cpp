// The reference of the vector kernels, and the path of processors without them.

#include "diff-attn-kernel.h"

#include <cmath>
#include <cstring>

#define KERNEL scalar_kernel
#define LANES 1
#include "diff-attn-kernel.inc"

const diff_attn_kernel diff_attn_scalar = { scalar_kernel::attend };
