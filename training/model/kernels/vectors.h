// Sixteen floats at a time, as GCC's vector extensions: AVX-512 where there is, narrower code elsewhere.
#pragma once
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include <cmath>
#include <cstdint>
#include <cstring>

#define LANES 16
#if !defined(__AVX512F__)
#define WITHOUT_AVX512
#endif
#include "homeroom/simd.h"

constexpr int W = LANES;
typedef uint16_t hvec __attribute__((vector_size(2 * W)));

struct bf16 {
    uint16_t bits;
};

inline vec load(const bf16* p) {
    hvec h;
    memcpy(&h, p, sizeof h);
    return (vec)(__builtin_convertvector(h, uvec) << 16);
}
inline void store(bf16* p, vec x) {  // to nearest, ties to even
    const uvec u = (uvec)x;
    const hvec h = __builtin_convertvector((u + 0x7fff + ((u >> 16) & 1)) >> 16, hvec);
    memcpy(p, &h, sizeof h);
}
inline float one(float x) { return x; }
inline float one(bf16 x) {
    const uint32_t u = uint32_t(x.bits) << 16;
    float f;
    memcpy(&f, &u, 4);
    return f;
}

inline vec larger(vec a, vec b) { return a > b ? a : b; }

// e^x, relative error below 3e-6; from 1e-38 (and below) to 1e38
inline vec exp(vec x) {
    vec t = x * 1.44269504f;
    t = t < -126.0f ? all(-126.0f) : t;
    t = t > 127.0f ? all(127.0f) : t;
    const vec magic = all(12582912.0f);  // 1.5 · 2^23: adding it rounds to whole numbers
    const vec shifted = t + magic;
    const vec f = t - (shifted - magic);  // −½ … ½
    vec p = all(1.3333558e-3f);
    p = p * f + 9.6181291e-3f;
    p = p * f + 5.5504109e-2f;
    p = p * f + 2.4022651e-1f;
    p = p * f + 6.9314718e-1f;
    p = p * f + 1.0f;
    return (vec)((ivec)p + (((ivec)shifted - (ivec)magic) << 23));
}

inline vec sigmoid(vec x) { return 1.0f / (1.0f + exp(-x)); }

// log(1 + e^x) = max(x, 0) + log1p(e^−|x|), with log1p(y) = 2 artanh(y / (2 + y))
inline vec softplus(vec x) {
    const vec y = exp(x > 0.0f ? -x : x);
    const vec z = y / (2.0f + y), q = z * z;
    vec p = all(2.0f / 11);
    p = p * q + 2.0f / 9;
    p = p * q + 2.0f / 7;
    p = p * q + 2.0f / 5;
    p = p * q + 2.0f / 3;
    p = p * q + 2.0f;
    return larger(x, vec{}) + p * z;
}
