// Vectors of LANES values, for kernels that are compiled once for each instruction set: LANES is 16 with AVX-512, 8 with
// AVX2, 1 for the scalar reference.
//
// Included in a namespace of the kernel's own, after <cmath>, <cstring> and <immintrin.h>: the linker must not take a
// function that was compiled for another processor. Hence all is static, and there is no #pragma once.

typedef float    vec  __attribute__((vector_size(4*LANES)));
typedef int32_t  ivec __attribute__((vector_size(4*LANES)));
typedef uint32_t uvec __attribute__((vector_size(4*LANES)));

static inline vec load(const float * p) {
    vec x;
    std::memcpy(&x, p, sizeof(x));
    return x;
}

static inline uvec load_words(const void * p) {
    uvec x;
    std::memcpy(&x, p, sizeof(x));
    return x;
}

static inline void store(float * p, vec x) { std::memcpy(p, &x, sizeof(x)); }

static inline vec  all(float x)   { return x - vec{}; }
static inline ivec all(int32_t x) { return x - ivec{}; }

static inline vec magnitude(vec x) { return (vec) ((ivec) x & 0x7fffffff); }
static inline vec to_float(ivec x) { return __builtin_convertvector(x, vec); }

// To the nearest integer, ties to even, as ggml does it: adding 1.5*2^23 rounds.
static inline ivec nearest(vec x) { return ((ivec) (x + 12582912.0f) & 0x007fffff) - 0x00400000; }

static inline float f16_to_f32(uint16_t h) {
    // exponent and mantissa moved into place, the missing bias multiplied in; right for subnormals too
    const uint32_t shifted = (uint32_t) (h & 0x7fff) << 13;
    float magnitude;
    std::memcpy(&magnitude, &shifted, sizeof(magnitude));
    if ((h & 0x7c00) == 0x7c00) {
        magnitude = (h & 0x3ff) ? NAN : INFINITY;
    } else {
        magnitude *= 0x1p112f;
    }
    return (h & 0x8000) ? -magnitude : magnitude;
}

// from_…(p): LANES numbers of another type. store_bytes: the low byte of each lane. sums(x): lane c of the result is the
// sum of x[c]'s lanes.

#if LANES == 16 && !defined(WITHOUT_AVX512)

static inline vec from_f16(const void * p) { return (vec) _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *) p)); }
static inline vec from_i8(const void * p) { return (vec) _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *) p))); }
static inline vec from_u8(const void * p) { return (vec) _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *) p))); }
static inline void store_bytes(void * p, ivec x) { _mm_storeu_si128((__m128i *) p, _mm512_cvtepi32_epi8((__m512i) x)); }

static inline float sum(vec x) { return _mm512_reduce_add_ps((__m512) x); }
static inline float largest(vec x) { return _mm512_reduce_max_ps((__m512) x); }

static inline vec sums(const vec * x) {
    __m512 u[4];
    for (int i = 0; i < 4; ++i) {
        const __m512 a = (__m512) x[4*i], b = (__m512) x[4*i + 1], c = (__m512) x[4*i + 2], d = (__m512) x[4*i + 3];
        const __m512d ab = (__m512d) (_mm512_unpacklo_ps(a, b) + _mm512_unpackhi_ps(a, b));
        const __m512d cd = (__m512d) (_mm512_unpacklo_ps(c, d) + _mm512_unpackhi_ps(c, d));
        u[i] = (__m512) _mm512_unpacklo_pd(ab, cd) + (__m512) _mm512_unpackhi_pd(ab, cd); // a b c d in each quarter
    }
    const __m512 v = _mm512_shuffle_f32x4(u[0], u[1], 0x88) + _mm512_shuffle_f32x4(u[0], u[1], 0xdd);
    const __m512 w = _mm512_shuffle_f32x4(u[2], u[3], 0x88) + _mm512_shuffle_f32x4(u[2], u[3], 0xdd);
    return (vec) (_mm512_shuffle_f32x4(v, w, 0x88) + _mm512_shuffle_f32x4(v, w, 0xdd));
}

#elif LANES == 16 // divided by the compiler; lane i meets lane i + 8, 4, 2, 1, as above

#define MEET(x, n) __builtin_shuffle(x, ivec{n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7, \
                                             n + 8, n + 9, n + 10, n + 11, n + 12, n + 13, n + 14, n + 15})

static inline float sum(vec x) {
    x += MEET(x, 8);
    x += MEET(x, 4);
    x += MEET(x, 2);
    x += MEET(x, 1);
    return x[0];
}

static inline float largest(vec x) {
    x = x > MEET(x, 8) ? x : MEET(x, 8);
    x = x > MEET(x, 4) ? x : MEET(x, 4);
    x = x > MEET(x, 2) ? x : MEET(x, 2);
    x = x > MEET(x, 1) ? x : MEET(x, 1);
    return x[0];
}

#undef MEET

#elif LANES == 8

static inline vec from_f16(const void * p) { return (vec) _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *) p)); }
static inline vec from_i8(const void * p) { return (vec) _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *) p))); }
static inline vec from_u8(const void * p) { return (vec) _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *) p))); }

static inline void store_bytes(void * p, ivec x) {
    typedef uint8_t bytes __attribute__((vector_size(LANES)));
    const bytes low = __builtin_convertvector(x, bytes);
    std::memcpy(p, &low, sizeof(low));
}

static inline float sum(vec x) {
    const __m128 a = _mm256_castps256_ps128((__m256) x) + _mm256_extractf128_ps((__m256) x, 1);
    const __m128 b = a + _mm_movehl_ps(a, a);
    return _mm_cvtss_f32(b + _mm_movehdup_ps(b));
}

static inline float largest(vec x) {
    const __m128 a = _mm_max_ps(_mm256_castps256_ps128((__m256) x), _mm256_extractf128_ps((__m256) x, 1));
    const __m128 b = _mm_max_ps(a, _mm_movehl_ps(a, a));
    return _mm_cvtss_f32(_mm_max_ps(b, _mm_movehdup_ps(b)));
}

static inline vec sums(const vec * x) {
    __m256 u[2];
    for (int i = 0; i < 2; ++i) {
        const __m256 a = (__m256) x[4*i], b = (__m256) x[4*i + 1], c = (__m256) x[4*i + 2], d = (__m256) x[4*i + 3];
        const __m256d ab = (__m256d) (_mm256_unpacklo_ps(a, b) + _mm256_unpackhi_ps(a, b));
        const __m256d cd = (__m256d) (_mm256_unpacklo_ps(c, d) + _mm256_unpackhi_ps(c, d));
        u[i] = (__m256) _mm256_unpacklo_pd(ab, cd) + (__m256) _mm256_unpackhi_pd(ab, cd);
    }
    return (vec) (_mm256_permute2f128_ps(u[0], u[1], 0x20) + _mm256_permute2f128_ps(u[0], u[1], 0x31));
}

#elif LANES == 1

static inline vec from_f16(const void * p) {
    uint16_t h;
    std::memcpy(&h, p, sizeof(h));
    return all(f16_to_f32(h));
}
static inline vec from_i8(const void * p) { return all((float) *(const int8_t *) p); }
static inline vec from_u8(const void * p) { return all((float) *(const uint8_t *) p); }
static inline void store_bytes(void * p, ivec x) { *(uint8_t *) p = (uint8_t) x[0]; }

static inline float sum(vec x) { return x[0]; }
static inline float largest(vec x) { return x[0]; }
static inline vec sums(const vec * x) { return x[0]; }

#endif

// e^x for x <= 0: 2^n times a polynomial on [-ln2/2, ln2/2] (relative error < 2e-7)
static inline vec exp_nonpositive(vec x) {
    x = x > -87.0f ? x : all(-87.0f);
    const vec magic = all(12582912.0f); // 1.5*2^23: adding it rounds to an integer
    const vec t = x*1.44269504f + magic;
    const vec n = t - magic;
    const vec f = (x - n*0.693359375f) + n*2.12194440e-4f;
    vec p = all(1.9875691500e-4f);
    p = p*f + 1.3981999507e-3f;
    p = p*f + 8.3334519073e-3f;
    p = p*f + 4.1665795894e-2f;
    p = p*f + 1.6666665459e-1f;
    p = p*f + 5.0000001201e-1f;
    p = p*f*f + f + 1.0f;
    return (vec) ((ivec) p + (((ivec) t - (ivec) magic) << 23));
}
