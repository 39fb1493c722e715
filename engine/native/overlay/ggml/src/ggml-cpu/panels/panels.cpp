#include "panels.h"

#define GGML_COMMON_DECL_CPP
#include "ggml-common.h"
#include "ggml-impl.h"
#include "homeroom/cpu.h"

#include <cstring>

namespace panels {

bool layout_of(ggml_type type, int64_t n_columns, int64_t n_rows, layout & out) {
    switch (type) {
        case GGML_TYPE_Q4_0: out.type = kind::q4_0; break;
        case GGML_TYPE_Q8_0: out.type = kind::q8_0; break;
        case GGML_TYPE_Q4_K: out.type = kind::q4_k; break;
        case GGML_TYPE_Q5_K: out.type = kind::q5_k; break;
        case GGML_TYPE_Q6_K: out.type = kind::q6_k; break;
        default: return false;
    }
    out.n_steps = n_columns/STEP;
    return n_columns % STEP == 0 && n_rows % ROWS == 0;
}

// What a panel needs of 32 columns of one row: unsigned weights and their scales
struct step_of_row {
    uint8_t  q[STEP];
    uint8_t  scale[2]; // of q8_0 an f16
    uint16_t super[2];
};

// the 6-bit scale and minimum of sub-block `i` of q4_k, q5_k
static void scale_and_minimum(const uint8_t * packed, int i, uint8_t out[2]) {
    if (i < 4) {
        out[0] = packed[i] & 63;
        out[1] = packed[i + 4] & 63;
    } else {
        out[0] = (packed[i + 4] & 15) | ((packed[i - 4] >> 6) << 4);
        out[1] = (packed[i + 4] >> 4) | ((packed[i] >> 6) << 4);
    }
}

static inline step_of_row read_step(kind type, const void * row, int64_t step) {
    step_of_row out = {};
    const int i = step % 8; // in a block of 256
    switch (type) {
        case kind::q4_0:
            break; // pack_q4_0
        case kind::q8_0: {
            const block_q8_0 & block = ((const block_q8_0 *) row)[step];
            for (int k = 0; k < STEP; ++k) {
                out.q[k] = (uint8_t) (block.qs[k] + 128);
            }
            std::memcpy(out.scale, &block.d, 2);
        } break;
        case kind::q4_k: {
            const block_q4_K & block = ((const block_q4_K *) row)[step/8];
            for (int k = 0; k < STEP; ++k) {
                const uint8_t both = block.qs[i/2*32 + k];
                out.q[k] = i % 2 ? both >> 4 : both & 15;
            }
            scale_and_minimum(block.scales, i, out.scale);
            std::memcpy(out.super, &block, 4); // d, dmin
        } break;
        case kind::q5_k: {
            const block_q5_K & block = ((const block_q5_K *) row)[step/8];
            for (int k = 0; k < STEP; ++k) {
                const uint8_t both = block.qs[i/2*32 + k];
                out.q[k] = (i % 2 ? both >> 4 : both & 15) | ((block.qh[k] >> i) & 1) << 4;
            }
            scale_and_minimum(block.scales, i, out.scale);
            std::memcpy(out.super, &block, 4); // d, dmin
        } break;
        case kind::q6_k: {
            const block_q6_K & block = ((const block_q6_K *) row)[step/8];
            const int n = i/4, part = i % 4; // 128 weights: 32 of each part
            for (int k = 0; k < STEP; ++k) {
                const uint8_t low = block.ql[n*64 + part % 2*32 + k];
                out.q[k] = (part < 2 ? low & 15 : low >> 4) | ((block.qh[n*32 + k] >> 2*part) & 3) << 4;
            }
            std::memcpy(out.scale, block.scales + n*8 + part*2, 2);
            std::memcpy(out.super, &block.d, 2);
        } break;
    }
    return out;
}

static void write_step(const layout & l, const step_of_row & in, int64_t row, int64_t step, char * panel) {
    char * low   = panel + l.low(step) + row*4;
    char * high  = panel + l.high(step) + row*4;
    char * scale = panel + l.scale(step);
    char * super = panel + l.super(step);

    uint32_t q[8]; // 4 columns each
    std::memcpy(q, in.q, sizeof(q));
    const auto put = [](char * p, uint32_t word) { std::memcpy(p, &word, 4); };

    if (l.type == kind::q8_0) {
        for (int g = 0; g < 8; ++g) {
            put(low + g*64, q[g]);
        }
    } else {
        for (int j = 0; j < 4; ++j) {
            put(low + j*64, (q[j] & 0x0f0f0f0fu) | (q[4 + j] & 0x0f0f0f0fu) << 4);
        }
    }
    if (l.type == kind::q5_k) {
        uint32_t bits = 0;
        for (int g = 0; g < 8; ++g) {
            bits |= (q[g] >> 4 & 0x01010101u) << g;
        }
        put(high, bits);
    }
    if (l.type == kind::q6_k) {
        for (int h = 0; h < 2; ++h) {
            uint32_t bits = 0;
            for (int j = 0; j < 4; ++j) {
                bits |= (q[4*h + j] >> 4 & 0x03030303u) << 2*j;
            }
            put(high + h*64, bits);
        }
    }
    if (l.type == kind::q8_0) {
        std::memcpy(scale + row*2, in.scale, 2);
    } else {
        scale[row]      = (char) in.scale[0];
        scale[16 + row] = (char) in.scale[1];
        std::memcpy(super + row*2, &in.super[0], 2);
        if (l.type != kind::q6_k) {
            std::memcpy(super + 32 + row*2, &in.super[1], 2);
        }
    }
}

// A block of q4_0 has column k beside column 16 + k in one byte, as the panel does: its words only move
static void pack_q4_0(const layout & l, int64_t n_rows, const block_q4_0 * blocks, char * packed) {
    for (int64_t first = 0; first < n_rows; first += ROWS, packed += l.bytes()) {
        for (int64_t step = 0; step < l.n_steps; ++step) {
            char * low = packed + l.low(step), * scale = packed + l.scale(step);
            for (int64_t row = 0; row < ROWS; ++row) {
                const block_q4_0 & block = blocks[(first + row)*l.n_steps + step];
                for (int j = 0; j < 4; ++j) {
                    std::memcpy(low + j*64 + row*4, block.qs + 4*j, 4);
                }
                std::memcpy(scale + row*2, &block.d, 2);
            }
        }
    }
}

void pack(const layout & l, int64_t n_rows, const void * data, char * packed) {
    if (l.type == kind::q4_0) {
        pack_q4_0(l, n_rows, (const block_q4_0 *) data, packed);
        return;
    }
    static const ggml_type types[] = { GGML_TYPE_Q4_0, GGML_TYPE_Q8_0, GGML_TYPE_Q4_K, GGML_TYPE_Q5_K, GGML_TYPE_Q6_K };
    const size_t row_bytes = ggml_row_size(types[(int) l.type], l.n_steps*STEP);
    for (int64_t row = 0; row < n_rows; ++row) {
        const char * source = (const char *) data + row*row_bytes;
        char * panel = packed + row/ROWS*l.bytes();
        for (int64_t step = 0; step < l.n_steps; ++step) {
            write_step(l, read_step(l.type, source, step), row % ROWS, step, panel);
        }
    }
}

void unpack_row(const layout & l, const char * packed, int64_t row, float * out) {
    const char * panel = packed + row/ROWS*l.bytes();
    row %= ROWS;
    const auto f16 = [](const char * p) {
        ggml_fp16_t half;
        std::memcpy(&half, p, 2);
        return ggml_fp16_to_fp32(half);
    };
    for (int64_t step = 0; step < l.n_steps; ++step, out += STEP) {
        const char * low   = panel + l.low(step) + row*4;
        const char * high  = panel + l.high(step) + row*4;
        const char * scale = panel + l.scale(step);
        const char * super = panel + l.super(step);
        for (int k = 0; k < STEP; ++k) {
            const int g = k/4, h = k/16, j = g % 4, t = k % 4;
            const int nibble = h ? (uint8_t) low[j*64 + t] >> 4 : low[j*64 + t] & 15;
            switch (l.type) {
                case kind::q4_0:
                    out[k] = f16(scale + row*2)*(nibble - 8);
                    break;
                case kind::q8_0:
                    out[k] = f16(scale + row*2)*((uint8_t) low[g*64 + t] - 128);
                    break;
                case kind::q4_k:
                case kind::q5_k: {
                    const int q = nibble | (l.type == kind::q5_k ? ((uint8_t) high[t] >> g & 1) << 4 : 0);
                    out[k] = f16(super + row*2)*(uint8_t) scale[row]*q - f16(super + 32 + row*2)*(uint8_t) scale[16 + row];
                } break;
                case kind::q6_k: {
                    const int q = nibble | ((uint8_t) high[h*64 + t] >> 2*j & 3) << 4;
                    out[k] = f16(super + row*2)*(int8_t) scale[16*h + row]*(q - 32);
                } break;
            }
        }
    }
}

static const homeroom::form<kernel> forms[] = {
    { homeroom::isa::scalar,     &scalar },
#if defined(__x86_64__)
    { homeroom::isa::avx2,       &avx2 },
    { homeroom::isa::avxvnni,    &avxvnni },
    { homeroom::isa::avx512vnni, &avx512vnni },
#endif
};

const kernel * kernel_here() {
    static const kernel * const best = homeroom::best(forms);
    return best;
}

const kernel * kernel_named(const char * name) { return homeroom::named(forms, name); }

} // namespace panels
