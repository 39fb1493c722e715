#pragma once

// Which instruction sets this processor has, and which of a kernel's forms is the best that may run on it.

#include <cstddef>
#include <cstdlib>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace homeroom {

// Each has all that stands before it but avxvnni, which is AVX2's.
enum class isa { none, scalar, avx2, avxvnni, avx512, avx512vnni };

inline isa isa_named(const char * name) {
    const char * names[] = { "none", "scalar", "avx2", "avxvnni", "avx512", "avx512vnni" };
    for (int i = 0; i < 6; ++i) {
        if (!std::strcmp(name, names[i])) {
            return (isa) i;
        }
    }
    return isa::none;
}

// avx2 with FMA and F16C, avx512 with BW, DQ and VL
inline bool has(isa wanted) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool avx2   = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    switch (wanted) {
        case isa::avx2:       return avx2;
        case isa::avxvnni:    return avx2 && __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) && (eax & (1u << 4)); // GCC 11 does not know the name
        case isa::avx512:     return avx512;
        case isa::avx512vnni: return avx512 && __builtin_cpu_supports("avx512vnni");
        default:              break;
    }
#endif
    return wanted == isa::scalar;
}

// One form of a kernel: what it is compiled for, and its functions.
template <typename functions> struct form {
    isa               needs;
    const functions * kernel;
};

// The form for exactly `name`; nullptr where there is none or the processor cannot run it.
template <typename functions, size_t n> const functions * named(const form<functions> (&forms)[n], const char * name) {
    for (const auto & one : forms) {
        if (one.needs == isa_named(name) && has(one.needs)) {
            return one.kernel;
        }
    }
    return nullptr;
}

// The fastest form that this processor has; nullptr leaves the work to ggml. HOMEROOM_KERNEL names the most that may be
// used, for tests and measurements: scalar is the vector kernels' reference, and runs only then; none is ggml's own code.
// `own` is a variable that says the same of this kernel alone, and comes before it.
template <typename functions, size_t n>
const functions * best(const form<functions> (&forms)[n], const char * own = nullptr) {
    const char * wanted = own ? std::getenv(own) : nullptr;
    wanted = wanted ? wanted : std::getenv("HOMEROOM_KERNEL");
    const isa    most   = wanted ? isa_named(wanted) : isa::avx512vnni;
    const functions * found = nullptr;
    isa               level = most == isa::scalar ? isa::none : isa::scalar;
    for (const auto & one : forms) {
        if (one.needs > level && one.needs <= most && has(one.needs)) {
            found = one.kernel;
            level = one.needs;
        }
    }
    return found;
}

} // namespace homeroom
