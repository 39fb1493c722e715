// Mamba-1's causal convolution and selective scan over packed sequences, forward and backward.
// Channels lie side by side (16 a vector); `bounds` [n + 1] are the first tokens of the n sequences.
#include <algorithm>
#include <vector>

#include "vectors.h"

namespace {

constexpr int N = 16;  // d_state
constexpr int K = 4;   // d_conv

// A [D, N] (or its gradient) with the state first: [D / 16, N] vectors of 16 channels
std::vector<vec> by_channel(const float* A, int64_t D) {
    std::vector<vec> out(D / W * N);
    for (int64_t d = 0; d < D; d++)
        for (int n = 0; n < N; n++) out[d / W * N + n][d % W] = A[d * N + n];
    return out;
}

template <class T>
std::vector<float> rows_of(const T* x, int64_t ld, int64_t first, int64_t length) {
    std::vector<float> out(length * N);
    for (int64_t t = 0; t < length; t++) store(&out[t * N], load(x + (first + t) * ld));
    return out;
}

// y = silu(conv(x) + bias); x [T, *] with row stride ld, w [D, K], y [T, D]
template <class T>
void conv_forward(const T* x, int64_t ld, const float* w, const float* bias, T* y, const int64_t* bounds, int64_t n,
                  int64_t D) {
    std::vector<vec> taps(D / W * K);
    for (int64_t d = 0; d < D; d++)
        for (int k = 0; k < K; k++) taps[d / W * K + k][d % W] = w[d * K + k];
    for (int64_t s = 0; s < n; s++)
        for (int64_t t = bounds[s]; t < bounds[s + 1]; t++)
            for (int64_t d = 0; d < D; d += W) {
                vec pre = load(bias + d);
                for (int64_t k = std::max<int64_t>(0, K - 1 - (t - bounds[s])); k < K; k++)
                    pre += taps[d / W * K + k] * load(x + (t - (K - 1) + k) * ld + d);
                store(y + t * D + d, pre * sigmoid(pre));
            }
}

// dx [T, *] with row stride ldg, dw [D, K] and dbias [D] are overwritten
template <class T>
void conv_backward(const T* x, int64_t ld, const float* w, const float* bias, const T* dy, T* dx, float* dw,
                   float* dbias, const int64_t* bounds, int64_t n, int64_t D) {
    for (int64_t d = 0; d < D; d += W) {
        vec taps[K], gw[K] = {}, gb = {};
        for (int k = 0; k < K; k++)
            for (int i = 0; i < W; i++) taps[k][i] = w[(d + i) * K + k];
        const vec b = load(bias + d);
        for (int64_t s = 0; s < n; s++) {
            vec in[K] = {}, g[K] = {};  // the last K inputs; gradients of their convolutions' sums
            for (int64_t t = bounds[s]; t < bounds[s + 1] + K - 1; t++) {
                for (int k = 0; k < K - 1; k++) in[k] = in[k + 1], g[k] = g[k + 1];
                in[K - 1] = g[K - 1] = vec{};
                if (t < bounds[s + 1]) {
                    in[K - 1] = load(x + t * ld + d);
                    vec pre = b;
                    for (int k = 0; k < K; k++) pre += taps[k] * in[k];
                    const vec p = sigmoid(pre), gp = load(dy + t * D + d) * p * (1.0f + pre * (1.0f - p));
                    for (int k = 0; k < K; k++) gw[k] += gp * in[k];
                    gb += gp;
                    g[K - 1] = gp;
                }
                if (t - (K - 1) >= bounds[s]) {
                    vec back = vec{};
                    for (int k = 0; k < K; k++) back += taps[K - 1 - k] * g[k];
                    store(dx + (t - (K - 1)) * D + d, back);
                }
            }
        }
        store(dbias + d, gb);
        for (int k = 0; k < K; k++)
            for (int i = 0; i < W; i++) dw[(d + i) * K + k] = gw[k][i];
    }
}

// S_t = exp(Δ_t A) S_{t−1} + Δ_t u_t B_t, y_t = S_t · C_t + skip u_t, with Δ = softplus(dt + dt_bias), kept for
// the way back. u, dt, y [T, D], delta [T, D]; A [D, N]; B, C [T, N] with row stride ld.
template <class T>
void forward(const T* u, const T* dt, const float* dt_bias, const float* A, const T* B, const T* C, int64_t ld,
             const float* skip, float* delta, T* y, const int64_t* bounds, int64_t n, int64_t D) {
    const auto a = by_channel(A, D);
    for (int64_t s = 0; s < n; s++) {
        const int64_t first = bounds[s], length = bounds[s + 1] - first;
        const auto b = rows_of(B, ld, first, length), c = rows_of(C, ld, first, length);
        for (int64_t d = 0; d < D; d += W) {
            const vec* ad = &a[d / W * N];
            vec state[N] = {};
            for (int64_t t = 0; t < length; t++) {
                const int64_t i = (first + t) * D + d;
                const vec ut = load(u + i), dlt = softplus(load(dt + i) + load(dt_bias + d)), in = dlt * ut;
                store(delta + i, dlt);
                vec yt = load(skip + d) * ut;
                for (int m = 0; m < N; m++) {
                    state[m] = exp(dlt * ad[m]) * state[m] + in * b[t * N + m];
                    yt += state[m] * c[t * N + m];
                }
                store(y + i, yt);
            }
        }
    }
}

// du, ddt [T, D]; dB, dC [T, N]; dA [D, N]; dskip, ddt_bias [D]: all overwritten
template <class T>
void backward(const T* u, const float* delta, const float* A, const T* B, const T* C, int64_t ld, const float* skip,
              const T* dy, T* du, T* ddt, float* dB, float* dC, float* dA, float* dskip, float* ddt_bias,
              const int64_t* bounds, int64_t n, int64_t D) {
    const auto a = by_channel(A, D);
    std::vector<vec> gA(D / W * N), gskip(D / W), gbias(D / W), decay, states, gB, gC;
    for (int64_t s = 0; s < n; s++) {
        const int64_t first = bounds[s], length = bounds[s + 1] - first;
        const auto b = rows_of(B, ld, first, length), c = rows_of(C, ld, first, length);
        decay.resize(length * N);
        states.resize((length + 1) * N);  // states[0] is the zero before the first token
        gB.assign(length * N, vec{});
        gC.assign(length * N, vec{});
        for (int64_t d = 0; d < D; d += W) {
            const vec* ad = &a[d / W * N];
            for (int64_t t = 0; t < length; t++) {
                const int64_t i = (first + t) * D + d;
                const vec dlt = load(delta + i), in = dlt * load(u + i);
                for (int m = 0; m < N; m++) {
                    const vec e = exp(dlt * ad[m]);
                    decay[t * N + m] = e;
                    states[(t + 1) * N + m] = e * states[t * N + m] + in * b[t * N + m];
                }
            }
            vec g[N] = {}, accA[N] = {}, accskip = {}, accbias = {};
            for (int64_t t = length - 1; t >= 0; t--) {
                const int64_t i = (first + t) * D + d;
                const vec ut = load(u + i), dlt = load(delta + i), dyt = load(dy + i), in = dlt * ut;
                vec through_b = {}, through_a = {};
                for (int m = 0; m < N; m++) {
                    const vec gm = g[m] + dyt * c[t * N + m];
                    gC[t * N + m] += dyt * states[(t + 1) * N + m];
                    gB[t * N + m] += gm * in;
                    through_b += gm * b[t * N + m];
                    g[m] = gm * decay[t * N + m];
                    const vec carried = g[m] * states[t * N + m];
                    through_a += carried * ad[m];
                    accA[m] += carried * dlt;
                }
                const vec slope = 1.0f - exp(-dlt);  // of softplus
                const vec raw = (through_a + ut * through_b) * slope;
                store(du + i, dyt * load(skip + d) + through_b * dlt);
                store(ddt + i, raw);
                accbias += raw;
                accskip += dyt * ut;
            }
            for (int m = 0; m < N; m++) gA[d / W * N + m] += accA[m];
            gskip[d / W] += accskip;
            gbias[d / W] += accbias;
        }
        for (int64_t i = 0; i < length * N; i++) {
            dB[first * N + i] = sum(gB[i]);
            dC[first * N + i] = sum(gC[i]);
        }
    }
    for (int64_t d = 0; d < D; d++)
        for (int m = 0; m < N; m++) dA[d * N + m] = gA[d / W * N + m][d % W];
    for (int64_t d = 0; d < D; d += W) {
        store(dskip + d, gskip[d / W]);
        store(ddt_bias + d, gbias[d / W]);
    }
}

}  // namespace

#define EXPORT(T, NAME)                                                                                                \
    extern "C" void conv_forward_##NAME(const T* x, int64_t ld, const float* w, const float* bias, T* y,              \
                                        const int64_t* bounds, int64_t n, int64_t D) {                                 \
        conv_forward(x, ld, w, bias, y, bounds, n, D);                                                                 \
    }                                                                                                                  \
    extern "C" void conv_backward_##NAME(const T* x, int64_t ld, const float* w, const float* bias, const T* dy,      \
                                         T* dx, float* dw, float* dbias, const int64_t* bounds, int64_t n,             \
                                         int64_t D) {                                                                  \
        conv_backward(x, ld, w, bias, dy, dx, dw, dbias, bounds, n, D);                                                \
    }                                                                                                                  \
    extern "C" void scan_forward_##NAME(const T* u, const T* dt, const float* dt_bias, const float* A, const T* B,    \
                                        const T* C, int64_t ld, const float* skip, float* delta, T* y,                 \
                                        const int64_t* bounds, int64_t n, int64_t D) {                                 \
        forward(u, dt, dt_bias, A, B, C, ld, skip, delta, y, bounds, n, D);                                            \
    }                                                                                                                  \
    extern "C" void scan_backward_##NAME(const T* u, const float* delta, const float* A, const T* B, const T* C,      \
                                         int64_t ld, const float* skip, const T* dy, T* du, T* ddt, float* dB,         \
                                         float* dC, float* dA, float* dskip, float* ddt_bias, const int64_t* bounds,   \
                                         int64_t n, int64_t D) {                                                       \
        backward(u, delta, A, B, C, ld, skip, dy, du, ddt, dB, dC, dA, dskip, ddt_bias, bounds, n, D);                 \
    }
EXPORT(float, f32)
EXPORT(bf16, bf16)
