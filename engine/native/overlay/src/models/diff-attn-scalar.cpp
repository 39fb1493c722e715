// The reference of the vector kernels, and the path of processors without them.

#include "diff-attn-kernel.h"

#include <cmath>
#include <cstring>

#define KERNEL scalar_kernel
#define LANES 1
#include "diff-attn-kernel.inc"

void diff_attn_kernel_scalar(const diff_attn_chunk & chunk) {
    scalar_kernel::attend(chunk);
}
