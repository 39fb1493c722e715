#include "mamba-kernels.h"

#include "homeroom/cpu.h"

static const homeroom::form<mamba_kernels> forms[] = {
    { homeroom::isa::scalar, &mamba_kernels_scalar },
#if defined(__x86_64__)
    { homeroom::isa::avx2,   &mamba_kernels_avx2 },
    { homeroom::isa::avx512, &mamba_kernels_avx512 },
#endif
};

const mamba_kernels * mamba_kernels_here() {
    static const mamba_kernels * const best = homeroom::best(forms);
    return best;
}

const mamba_kernels * mamba_kernels_named(const char * name) { return homeroom::named(forms, name); }
