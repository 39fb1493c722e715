#include "mamba-kernels.h"

#include <cstdlib>
#include <cstring>

const mamba_kernels * mamba_kernels_named(const char * name) {
    const auto is = [name](const char * kernels) { return !name || !std::strcmp(name, kernels); };
#if defined(__x86_64__)
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    const bool avx2   = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
    if (avx512 && is("avx512")) { return &mamba_kernels_avx512; }
    if (avx2   && is("avx2"))   { return &mamba_kernels_avx2; }
#endif
    return name && is("scalar") ? &mamba_kernels_scalar : nullptr;
}

const mamba_kernels * mamba_kernels_here() {
    static const mamba_kernels * chosen = mamba_kernels_named(std::getenv("HOMEROOM_SCAN"));
    return chosen;
}
