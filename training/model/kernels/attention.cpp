// Differential attention over packed sequences, forward and backward, with its RMS norm per head pair.
// Queries may be fewer than keys: `at` [R] says which token each query row is, ascending.
#include <algorithm>
#include <cmath>
#include <vector>

#include "vectors.h"

namespace {

constexpr float EPS = 1e-5f;  // of the norm
constexpr int ROWS = 4;       // of a block held in registers

// C [M, N] = (or +=) A [M, K] · B [K, N]; N and ldb multiples of 16; A's element (i, k) at A[i·lda + k·ca].
template <int V>
void block(const float* A, int64_t lda, int64_t ca, const float* B, int64_t ldb, float* C, int64_t ldc, int rows,
           int64_t K, bool add) {
    vec acc[ROWS][V] = {};
    if (rows == ROWS) {
        for (int64_t k = 0; k < K; k++)
            for (int i = 0; i < ROWS; i++)
                for (int v = 0; v < V; v++) acc[i][v] += A[i * lda + k * ca] * load(B + k * ldb + v * W);
    } else {
        for (int64_t k = 0; k < K; k++)
            for (int i = 0; i < rows; i++)
                for (int v = 0; v < V; v++) acc[i][v] += A[i * lda + k * ca] * load(B + k * ldb + v * W);
    }
    for (int i = 0; i < rows; i++)
        for (int v = 0; v < V; v++) {
            float* c = C + i * ldc + v * W;
            store(c, add ? load(c) + acc[i][v] : acc[i][v]);
        }
}

void product(const float* A, int64_t lda, int64_t ca, const float* B, int64_t ldb, float* C, int64_t ldc, int rows,
             int64_t N, int64_t K, bool add = false) {
    int64_t n = 0;
    for (; n + 4 * W <= N; n += 4 * W) block<4>(A, lda, ca, B + n, ldb, C + n, ldc, rows, K, add);
    for (; n + 2 * W <= N; n += 2 * W) block<2>(A, lda, ca, B + n, ldb, C + n, ldc, rows, K, add);
    for (; n < N; n += W) block<1>(A, lda, ca, B + n, ldb, C + n, ldc, rows, K, add);
}

struct Shape {
    int64_t heads, kv_heads, dim, window;
    int64_t pairs() const { return kv_heads / 2; }
    int64_t group() const { return heads / kv_heads; }
};

int64_t up(int64_t n) { return (n + W - 1) / W * W; }

// One sequence's keys (two heads) and values of one pair as floats, row by row and turned.
struct Keys {
    int64_t first, length, wide;  // wide: length rounded up to whole vectors
    std::vector<float> k[2], kt[2], v, vt;

    template <class T>
    void read(const T* K, const T* V, int64_t ldk, int64_t ldv, int64_t begin, int64_t end, int64_t pair, int64_t dim) {
        first = begin, length = end - begin, wide = up(length);
        for (int h = 0; h < 2; h++) {
            k[h].assign(wide * dim, 0.0f);
            kt[h].assign(dim * wide, 0.0f);
            for (int64_t j = 0; j < length; j++) {
                const T* row = K + (first + j) * ldk + (2 * pair + h) * dim;
                for (int64_t d = 0; d < dim; d += W) store(&k[h][j * dim + d], load(row + d));
                for (int64_t d = 0; d < dim; d++) kt[h][d * wide + j] = k[h][j * dim + d];
            }
        }
        v.assign(wide * 2 * dim, 0.0f);
        vt.assign(2 * dim * wide, 0.0f);
        for (int64_t j = 0; j < length; j++) {
            const T* row = V + (first + j) * ldv + pair * 2 * dim;
            for (int64_t d = 0; d < 2 * dim; d += W) store(&v[j * 2 * dim + d], load(row + d));
            for (int64_t d = 0; d < 2 * dim; d++) vt[d * wide + j] = v[j * 2 * dim + d];
        }
    }
};

// scores [rows, wide] → softmax over the keys lo[i] … hi[i] of each row; zero elsewhere
void softmax(float* scores, int64_t wide, int rows, const int64_t* lo, const int64_t* hi, int64_t n) {
    for (int i = 0; i < rows; i++) {
        float* row = scores + i * wide;
        for (int64_t j = 0; j < lo[i]; j++) row[j] = -INFINITY;
        for (int64_t j = hi[i] + 1; j < n; j++) row[j] = -INFINITY;
        vec most = all(-INFINITY);
        for (int64_t j = 0; j < n; j += W) most = larger(most, load(row + j));
        const float top = largest(most);
        vec total = {};
        for (int64_t j = 0; j < n; j += W) {
            const vec x = load(row + j), e = exp(x - top);
            const vec kept = x == -INFINITY ? vec{} : e;
            store(row + j, kept);
            total += kept;
        }
        const float inverse = 1.0f / sum(total);
        for (int64_t j = 0; j < n; j += W) store(row + j, load(row + j) * inverse);
    }
}

// Up to ROWS consecutive queries of one head pair: their place, their keys' range, both softmaxes.
struct Queries {
    int rows;
    int64_t lo[ROWS], hi[ROWS], n;  // n: keys that any of them sees, rounded up
    std::vector<float> q[2], w[2];

    template <class T>
    void weigh(const T* Q, int64_t ldq, const int64_t* at, int64_t row, int count, const Keys& keys, int64_t head,
               const Shape& s) {
        rows = count;
        const float scale = 1.0f / sqrtf(float(s.dim));
        for (int i = 0; i < rows; i++) {
            hi[i] = at[row + i] - keys.first;
            lo[i] = std::max<int64_t>(0, hi[i] - s.window + 1);
        }
        n = up(hi[rows - 1] + 1);
        for (int h = 0; h < 2; h++) {
            q[h].resize(ROWS * s.dim);
            w[h].resize(ROWS * keys.wide);
            for (int i = 0; i < rows; i++)
                for (int64_t d = 0; d < s.dim; d += W)
                    store(&q[h][i * s.dim + d], load(Q + (row + i) * ldq + (head + h) * s.dim + d) * scale);
            product(q[h].data(), s.dim, 1, keys.kt[h].data(), keys.wide, w[h].data(), keys.wide, rows, n, s.dim);
            softmax(w[h].data(), keys.wide, rows, lo, hi, n);
        }
    }
};

template <class Do>
void each_sequence(const int64_t* bounds, int64_t n, const int64_t* at, int64_t R, Do work) {
    int64_t row = 0;
    for (int64_t s = 0; s < n; s++) {
        int64_t end = row;
        while (end < R && at[end] < bounds[s + 1]) end++;
        work(bounds[s], bounds[s + 1], row, end);
        row = end;
    }
}

// q [R, heads · dim], k and v [tokens, kv_heads · dim] (row strides ld*) → out [R, heads · dim]; raw: before the norm
template <class T>
void forward(const T* q, int64_t ldq, const T* k, int64_t ldk, const T* v, int64_t ldv, const int64_t* bounds,
             int64_t n, const int64_t* at, int64_t R, Shape s, float lambda, const float* weight, float* raw, T* out) {
    const int64_t wide = 2 * s.dim, width = s.heads * s.dim;
    Keys keys;
    Queries queries;
    std::vector<float> mixed;
    each_sequence(bounds, n, at, R, [&](int64_t first, int64_t last, int64_t row, int64_t end) {
        if (row == end) return;
        for (int64_t pair = 0; pair < s.pairs(); pair++) {
            keys.read(k, v, ldk, ldv, first, last, pair, s.dim);
            mixed.resize(ROWS * keys.wide);
            for (int64_t g = 0; g < s.group(); g++)
                for (int64_t r = row; r < end; r += ROWS) {
                    const int64_t head = pair * s.group() + g;
                    queries.weigh(q, ldq, at, r, int(std::min<int64_t>(ROWS, end - r)), keys, 2 * head, s);
                    for (int i = 0; i < queries.rows; i++)
                        for (int64_t j = 0; j < queries.n; j += W) {
                            const int64_t x = i * keys.wide + j;
                            store(&mixed[x], load(&queries.w[0][x]) - lambda * load(&queries.w[1][x]));
                        }
                    float* to = raw + r * width + head * wide;
                    product(mixed.data(), keys.wide, 1, keys.v.data(), wide, to, width, queries.rows, wide, queries.n);
                }
        }
    });
    for (int64_t x = 0; x < R * width; x += wide) {
        vec square = {};
        for (int64_t d = 0; d < wide; d += W) square += load(raw + x + d) * load(raw + x + d);
        const float r = 1.0f / sqrtf(sum(square) / float(wide) + EPS);
        for (int64_t d = 0; d < wide; d += W) store(out + x + d, load(raw + x + d) * r * load(weight + d));
    }
}

// dq, dk, dv (of q's, k's, v's shapes, without gaps), dweight [2 · dim] and dlambda [1] are overwritten
template <class T>
void backward(const T* q, int64_t ldq, const T* k, int64_t ldk, const T* v, int64_t ldv, const int64_t* bounds,
              int64_t n, const int64_t* at, int64_t R, Shape s, float lambda, const float* weight, const float* raw,
              const T* dout, T* dq, T* dk, T* dv, float* dweight, float* dlambda) {
    const int64_t dim = s.dim, wide = 2 * dim, width = s.heads * dim, kv_width = s.kv_heads * dim;
    std::vector<float> draw(R * width), gw(wide, 0.0f);
    for (int64_t x = 0; x < R * width; x += wide) {
        vec square = {}, along = {};
        for (int64_t d = 0; d < wide; d += W) {
            const vec o = load(raw + x + d);
            square += o * o;
            along += o * load(dout + x + d) * load(weight + d);
        }
        const float r = 1.0f / sqrtf(sum(square) / float(wide) + EPS);
        const float back = sum(along) * r * r * r / float(wide);
        for (int64_t d = 0; d < wide; d += W) {
            const vec o = load(raw + x + d), g = load(dout + x + d);
            store(&gw[d], load(&gw[d]) + g * o * r);
            store(&draw[x + d], g * load(weight + d) * r - o * back);
        }
    }
    std::copy(gw.begin(), gw.end(), dweight);
    float through_lambda = 0.0f;
    Keys keys;
    Queries queries;
    std::vector<float> gk[2], gv, dw, mixed, ds[2], gq(ROWS * dim);
    each_sequence(bounds, n, at, R, [&](int64_t first, int64_t last, int64_t row, int64_t end) {
        for (int64_t pair = 0; pair < s.pairs(); pair++) {
            keys.read(k, v, ldk, ldv, first, last, pair, dim);
            for (auto& g : gk) g.assign(keys.wide * dim, 0.0f);
            gv.assign(keys.wide * wide, 0.0f);
            for (auto* x : {&dw, &mixed, &ds[0], &ds[1]}) x->resize(ROWS * keys.wide);
            for (int64_t g = 0; g < s.group(); g++)
                for (int64_t r = row; r < end; r += ROWS) {
                    const int64_t head = pair * s.group() + g;
                    queries.weigh(q, ldq, at, r, int(std::min<int64_t>(ROWS, end - r)), keys, 2 * head, s);
                    const int rows = queries.rows;
                    const float* go = &draw[r * width + head * wide];
                    product(go, width, 1, keys.vt.data(), keys.wide, dw.data(), keys.wide, rows, queries.n, wide);
                    for (int i = 0; i < rows; i++) {
                        vec along[2] = {};
                        const int64_t x0 = i * keys.wide;
                        for (int64_t x = x0; x < x0 + queries.n; x += W)
                            for (int h = 0; h < 2; h++) along[h] += load(&dw[x]) * load(&queries.w[h][x]);
                        const float mean[2] = {sum(along[0]), sum(along[1])};
                        through_lambda -= mean[1];
                        for (int64_t x = x0; x < x0 + queries.n; x += W) {
                            const vec one = load(&queries.w[0][x]), two = load(&queries.w[1][x]), d = load(&dw[x]);
                            store(&mixed[x], one - lambda * two);
                            store(&ds[0][x], one * (d - mean[0]));
                            store(&ds[1][x], -lambda * two * (d - mean[1]));
                        }
                    }
                    const float scale = 1.0f / sqrtf(float(dim));
                    for (int64_t j = 0; j < queries.n; j += ROWS)  // gv += mixedᵀ · go
                        product(&mixed[j], 1, keys.wide, go, width, &gv[j * wide], wide, ROWS, wide, rows, true);
                    for (int h = 0; h < 2; h++) {
                        for (int64_t j = 0; j < queries.n; j += ROWS)  // gk += dsᵀ · q (q is scaled)
                            product(&ds[h][j], 1, keys.wide, queries.q[h].data(), dim, &gk[h][j * dim], dim, ROWS, dim,
                                    rows, true);
                        product(ds[h].data(), keys.wide, 1, keys.k[h].data(), dim, gq.data(), dim, rows, dim,
                                queries.n);
                        for (int i = 0; i < rows; i++)
                            for (int64_t d = 0; d < dim; d += W)
                                store(dq + (r + i) * width + (2 * head + h) * dim + d, load(&gq[i * dim + d]) * scale);
                    }
                }
            for (int64_t j = 0; j < keys.length; j++) {
                T* to = dk + (first + j) * kv_width + 2 * pair * dim;
                for (int h = 0; h < 2; h++)
                    for (int64_t d = 0; d < dim; d += W) store(to + h * dim + d, load(&gk[h][j * dim + d]));
                to = dv + (first + j) * kv_width + pair * wide;
                for (int64_t d = 0; d < wide; d += W) store(to + d, load(&gv[j * wide + d]));
            }
        }
    });
    *dlambda = through_lambda;
}

}  // namespace

#define EXPORT(T, NAME)                                                                                                \
    extern "C" void attention_forward_##NAME(const T* q, int64_t ldq, const T* k, int64_t ldk, const T* v,            \
                                             int64_t ldv, const int64_t* bounds, int64_t n, const int64_t* at,         \
                                             int64_t R, int64_t heads, int64_t kv_heads, int64_t dim, int64_t window,  \
                                             const float* lambda, const float* weight, float* raw, T* out) {           \
        forward(q, ldq, k, ldk, v, ldv, bounds, n, at, R, {heads, kv_heads, dim, window}, *lambda, weight, raw, out);  \
    }                                                                                                                  \
    extern "C" void attention_backward_##NAME(                                                                         \
        const T* q, int64_t ldq, const T* k, int64_t ldk, const T* v, int64_t ldv, const int64_t* bounds, int64_t n,   \
        const int64_t* at, int64_t R, int64_t heads, int64_t kv_heads, int64_t dim, int64_t window,                    \
        const float* lambda, const float* weight, const float* raw, const T* dout, T* dq, T* dk, T* dv,                \
        float* dweight, float* dlambda) {                                                                              \
        backward(q, ldq, k, ldk, v, ldv, bounds, n, at, R, {heads, kv_heads, dim, window}, *lambda, weight, raw, dout, \
                 dq, dk, dv, dweight, dlambda);                                                                        \
    }
EXPORT(float, f32)
EXPORT(bf16, bf16)
