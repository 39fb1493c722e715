// Mamba-1's two sequential parts on the CPU, forward and backward, float32, channels last.
// Parallel over the batch: each thread owns whole sequences, so dB and dC need no reduction.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

constexpr int N = 16;  // d_state
constexpr int K = 4;   // d_conv

// bounded below: -ffast-math's reciprocal of infinity is NaN
inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-std::max(x, -80.0f))); }

// softplus(x) = max(x, 0) + log(1 + exp(-|x|)): no overflow, and it vectorises
inline float softplus(float x) { return std::max(x, 0.0f) + logf(1.0f + expf(-fabsf(x))); }

// Decay a[t][n] = exp(delta[t] * A[n]) and state S[t][n] of one channel.
void states(const float* delta, const float* u, const float* A, const float* B, int64_t ldb, int64_t L, float* a,
            float* S) {
    for (int64_t t = 0; t < L; t++)
        for (int n = 0; n < N; n++) a[t * N + n] = delta[t] * A[n];
    for (int64_t i = 0; i < L * N; i++) a[i] = expf(a[i]);
    float s[N] = {0};
    for (int64_t t = 0; t < L; t++) {
        const float du = delta[t] * u[t];
        const float* b = B + t * ldb;
        for (int n = 0; n < N; n++) {
            s[n] = a[t * N + n] * s[n] + du * b[n];
            S[t * N + n] = s[n];
        }
    }
}

}  // namespace

extern "C" {

// y = silu(causal depthwise conv(x) + bias); x [B, L, *] with row stride ldx, w [D, K], y [B, L, D]
void conv_silu_forward(const float* x, int64_t ldx, const float* w, const float* bias, float* y, int64_t nb, int64_t L,
                       int64_t D) {
#pragma omp parallel for
    for (int64_t b = 0; b < nb; b++) {
        const float* xb = x + b * L * ldx;
        for (int64_t t = 0; t < L; t++) {
            float* out = y + (b * L + t) * D;
            for (int64_t d = 0; d < D; d++) out[d] = bias[d];
            for (int64_t k = std::max<int64_t>(0, K - 1 - t); k < K; k++) {
                const float* row = xb + (t - (K - 1) + k) * ldx;
                for (int64_t d = 0; d < D; d++) out[d] += w[d * K + k] * row[d];
            }
            for (int64_t d = 0; d < D; d++) out[d] *= sigmoid(out[d]);
        }
    }
}

// dx [B, L, D] (contiguous), dw [D, K] and dbias [D] are overwritten
void conv_silu_backward(const float* x, int64_t ldx, const float* w, const float* bias, const float* dy, float* dx,
                        float* dw, float* dbias, int64_t nb, int64_t L, int64_t D) {
    std::fill(dw, dw + D * K, 0.0f);
    std::fill(dbias, dbias + D, 0.0f);
#pragma omp parallel
    {
        std::vector<float> wt(D * K), gw(D * K, 0.0f), gb(D, 0.0f), pre(D);
        for (int64_t d = 0; d < D; d++)
            for (int k = 0; k < K; k++) wt[k * D + d] = w[d * K + k];
#pragma omp for
        for (int64_t b = 0; b < nb; b++) {
            const float* xb = x + b * L * ldx;
            float* dxb = dx + b * L * D;
            std::fill(dxb, dxb + L * D, 0.0f);
            for (int64_t t = 0; t < L; t++) {
                const int64_t first = std::max<int64_t>(0, K - 1 - t);
                for (int64_t d = 0; d < D; d++) pre[d] = bias[d];
                for (int64_t k = first; k < K; k++) {
                    const float* row = xb + (t - (K - 1) + k) * ldx;
                    for (int64_t d = 0; d < D; d++) pre[d] += wt[k * D + d] * row[d];
                }
                const float* g = dy + (b * L + t) * D;
                for (int64_t d = 0; d < D; d++) {
                    const float s = sigmoid(pre[d]);
                    pre[d] = g[d] * s * (1.0f + pre[d] * (1.0f - s));
                    gb[d] += pre[d];
                }
                for (int64_t k = first; k < K; k++) {
                    const int64_t r = t - (K - 1) + k;
                    const float* row = xb + r * ldx;
                    float* drow = dxb + r * D;
                    for (int64_t d = 0; d < D; d++) {
                        drow[d] += wt[k * D + d] * pre[d];
                        gw[k * D + d] += row[d] * pre[d];
                    }
                }
            }
        }
#pragma omp critical
        {
            for (int64_t d = 0; d < D; d++) {
                dbias[d] += gb[d];
                for (int k = 0; k < K; k++) dw[d * K + k] += gw[k * D + d];
            }
        }
    }
}

// y = selective scan of u with delta = softplus(dt + dt_bias), plus D * u. u, dt, y [B, L, D]; A [D, N];
// Bm, Cm [B, L, N] with row stride ldb.
void scan_forward(const float* u, const float* dt, const float* dt_bias, const float* A, const float* Bm,
                  const float* Cm, int64_t ldb, const float* skip, float* y, int64_t nb, int64_t L, int64_t D) {
#pragma omp parallel
    {
        std::vector<float> a(L * N), S(L * N), delta(L), uc(L);
#pragma omp for
        for (int64_t b = 0; b < nb; b++) {
            const float* B = Bm + b * L * ldb;
            const float* C = Cm + b * L * ldb;
            for (int64_t d = 0; d < D; d++) {
                for (int64_t t = 0; t < L; t++) delta[t] = dt[(b * L + t) * D + d] + dt_bias[d];
                for (int64_t t = 0; t < L; t++) delta[t] = softplus(delta[t]);
                for (int64_t t = 0; t < L; t++) uc[t] = u[(b * L + t) * D + d];
                states(delta.data(), uc.data(), A + d * N, B, ldb, L, a.data(), S.data());
                for (int64_t t = 0; t < L; t++) {
                    const float* c = C + t * ldb;
                    float sum = 0.0f;
                    for (int n = 0; n < N; n++) sum += S[t * N + n] * c[n];
                    y[(b * L + t) * D + d] = sum + skip[d] * uc[t];
                }
            }
        }
    }
}

// du, ddt [B, L, D]; dB, dC [B, L, N]; dA [D, N]; dskip, ddt_bias [D]: all overwritten
void scan_backward(const float* u, const float* dt, const float* dt_bias, const float* A, const float* Bm,
                   const float* Cm, int64_t ldb, const float* skip, const float* dy, float* du, float* ddt, float* dB,
                   float* dC, float* dA, float* dskip, float* ddt_bias, int64_t nb, int64_t L, int64_t D) {
    std::fill(dA, dA + D * N, 0.0f);
    std::fill(dskip, dskip + D, 0.0f);
    std::fill(ddt_bias, ddt_bias + D, 0.0f);
#pragma omp parallel
    {
        std::vector<float> a(L * N), S(L * N), raw(L), delta(L), uc(L), gy(L);
        std::vector<float> gA(D * N, 0.0f), gskip(D, 0.0f), gbias(D, 0.0f);
        const float zero[N] = {0};
#pragma omp for
        for (int64_t b = 0; b < nb; b++) {
            const float* B = Bm + b * L * ldb;
            const float* C = Cm + b * L * ldb;
            float* gB = dB + b * L * N;
            float* gC = dC + b * L * N;
            std::fill(gB, gB + L * N, 0.0f);
            std::fill(gC, gC + L * N, 0.0f);
            for (int64_t d = 0; d < D; d++) {
                const float* Ad = A + d * N;
                for (int64_t t = 0; t < L; t++) {
                    const int64_t i = (b * L + t) * D + d;
                    raw[t] = dt[i] + dt_bias[d];
                    uc[t] = u[i];
                    gy[t] = dy[i];
                }
                for (int64_t t = 0; t < L; t++) delta[t] = softplus(raw[t]);
                for (int64_t t = 0; t < L; t++) raw[t] = sigmoid(raw[t]);
                states(delta.data(), uc.data(), Ad, B, ldb, L, a.data(), S.data());
                float g[N] = {0}, accA[N] = {0};
                float accskip = 0.0f, accbias = 0.0f;
                for (int64_t t = L - 1; t >= 0; t--) {
                    const float* before = t > 0 ? &S[(t - 1) * N] : zero;
                    const float* now = &S[t * N];
                    const float* at = &a[t * N];
                    const float* bt = B + t * ldb;
                    const float* ct = C + t * ldb;
                    const float dyt = gy[t], dlt = delta[t], scaled = dlt * uc[t];
                    float through_b = 0.0f, through_a = 0.0f;
                    for (int n = 0; n < N; n++) {
                        g[n] += dyt * ct[n];
                        gC[t * N + n] += dyt * now[n];
                        gB[t * N + n] += g[n] * scaled;
                        through_b += g[n] * bt[n];
                        const float decayed = g[n] * at[n];
                        const float carried = decayed * before[n];
                        through_a += carried * Ad[n];
                        accA[n] += carried * dlt;
                        g[n] = decayed;
                    }
                    const int64_t i = (b * L + t) * D + d;
                    du[i] = dyt * skip[d] + through_b * dlt;
                    const float draw = (through_a + uc[t] * through_b) * raw[t];
                    ddt[i] = draw;
                    accbias += draw;
                    accskip += dyt * uc[t];
                }
                for (int n = 0; n < N; n++) gA[d * N + n] += accA[n];
                gskip[d] += accskip;
                gbias[d] += accbias;
            }
        }
#pragma omp critical
        {
            for (int64_t i = 0; i < D * N; i++) dA[i] += gA[i];
            for (int64_t d = 0; d < D; d++) {
                dskip[d] += gskip[d];
                ddt_bias[d] += gbias[d];
            }
        }
    }
}

}  // extern "C"
