// What stands between the matrix products: gates, and the layer norm with the residual sum before it.
#include <cmath>
#include <vector>

#include "vectors.h"

namespace {

// out = silu(gate) · up, all [T, n]
template <class T>
void gated_forward(const T* gate, int64_t ldg, const T* up, int64_t ldu, T* out, int64_t rows, int64_t n) {
    for (int64_t t = 0; t < rows; t++)
        for (int64_t i = 0; i < n; i += W) {
            const vec g = load(gate + t * ldg + i);
            store(out + t * n + i, g * sigmoid(g) * load(up + t * ldu + i));
        }
}

template <class T>
void gated_backward(const T* gate, int64_t ldg, const T* up, int64_t ldu, const T* dout, T* dgate, int64_t ldgg, T* dup,
                    int64_t ldgu, int64_t rows, int64_t n) {
    for (int64_t t = 0; t < rows; t++)
        for (int64_t i = 0; i < n; i += W) {
            const vec g = load(gate + t * ldg + i), u = load(up + t * ldu + i), d = load(dout + t * n + i);
            const vec s = sigmoid(g);
            store(dgate + t * ldgg + i, d * u * s * (1.0f + g * (1.0f - s)));
            store(dup + t * ldgu + i, d * g * s);
        }
}

// sum = h + more (more may be null: nothing to add), out = norm(sum) · weight + bias; stats [T, 2]: mean, 1/σ
template <class T>
void norm_forward(const float* h, const T* more, const float* weight, const float* bias, float eps, float* total,
                  T* out, float* stats, int64_t rows, int64_t n) {
    for (int64_t t = 0; t < rows; t++) {
        float* x = total + t * n;
        vec s = {}, q = {};
        for (int64_t i = 0; i < n; i += W) {
            const vec v = more ? load(h + t * n + i) + load(more + t * n + i) : load(h + t * n + i);
            store(x + i, v);
            s += v;
        }
        const float mean = sum(s) / float(n);
        for (int64_t i = 0; i < n; i += W) q += (load(x + i) - mean) * (load(x + i) - mean);
        const float r = 1.0f / sqrtf(sum(q) / float(n) + eps);
        stats[2 * t] = mean, stats[2 * t + 1] = r;
        for (int64_t i = 0; i < n; i += W)
            store(out + t * n + i, (load(x + i) - mean) * r * load(weight + i) + load(bias + i));
    }
}

// dh = dtotal + what came through the norm; dmore the same (unless null); dweight, dbias [n] are overwritten
template <class T>
void norm_backward(const float* total, const float* stats, const float* weight, const float* dtotal, const T* dout,
                   float* dh, T* dmore, float* dweight, float* dbias, int64_t rows, int64_t n) {
    std::vector<float> gw(n, 0.0f), gb(n, 0.0f);
    for (int64_t t = 0; t < rows; t++) {
        const float mean = stats[2 * t], r = stats[2 * t + 1];
        const float* x = total + t * n;
        vec s = {}, p = {};
        for (int64_t i = 0; i < n; i += W) {
            const vec d = load(dout + t * n + i), g = d * load(weight + i), y = (load(x + i) - mean) * r;
            store(&gw[i], load(&gw[i]) + d * y);
            store(&gb[i], load(&gb[i]) + d);
            s += g;
            p += g * y;
        }
        const float ms = sum(s) / float(n), mp = sum(p) / float(n);
        for (int64_t i = 0; i < n; i += W) {
            const vec g = load(dout + t * n + i) * load(weight + i), y = (load(x + i) - mean) * r;
            const vec d = load(dtotal + t * n + i) + (g - ms - y * mp) * r;
            store(dh + t * n + i, d);
            if (dmore) store(dmore + t * n + i, d);
        }
    }
    for (int64_t i = 0; i < n; i++) dweight[i] = gw[i], dbias[i] = gb[i];
}

}  // namespace

#define EXPORT(T, NAME)                                                                                                \
    extern "C" void gated_forward_##NAME(const T* gate, int64_t ldg, const T* up, int64_t ldu, T* out, int64_t rows,   \
                                         int64_t n) {                                                                  \
        gated_forward(gate, ldg, up, ldu, out, rows, n);                                                               \
    }                                                                                                                  \
    extern "C" void gated_backward_##NAME(const T* gate, int64_t ldg, const T* up, int64_t ldu, const T* dout,        \
                                          T* dgate, int64_t ldgg, T* dup, int64_t ldgu, int64_t rows, int64_t n) {     \
        gated_backward(gate, ldg, up, ldu, dout, dgate, ldgg, dup, ldgu, rows, n);                                     \
    }                                                                                                                  \
    extern "C" void norm_forward_##NAME(const float* h, const T* more, const float* weight, const float* bias,        \
                                        const float* eps, float* total, T* out, float* stats, int64_t rows,            \
                                        int64_t n) {                                                                   \
        norm_forward(h, more, weight, bias, *eps, total, out, stats, rows, n);                                         \
    }                                                                                                                  \
    extern "C" void norm_backward_##NAME(const float* total, const float* stats, const float* weight,                 \
                                         const float* dtotal, const T* dout, float* dh, T* dmore, float* dweight,      \
                                         float* dbias, int64_t rows, int64_t n) {                                      \
        norm_backward(total, stats, weight, dtotal, dout, dh, dmore, dweight, dbias, rows, n);                         \
    }
EXPORT(float, f32)
EXPORT(bf16, bf16)
