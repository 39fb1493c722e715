#pragma once

// Quantised matrices in panels of 16 rows, so that one vector instruction serves 16 (AVX-512) or 8 (AVX2) rows at
// once, and products of 4 unsigned weights with 4 signed activations accumulate in 32-bit lanes of their own row.
//
// A panel's columns go in steps of 32, and everything lies in the order in which a product reads it: one stream, so
// that the processor fetches ahead by itself. Each pair of steps is, of its first and its second step in turn:
//   low    4 bits of every weight: byte [j][row][t] has column 4j + t below and column 16 + 4j + t above (j, t < 4);
//          of q8_0 the whole weight + 128: byte [g][row][t] is column 4g + t (g < 8)
//   high   the other bits. q5_k: bit g of byte [row][t] is column 4g + t's. q6_k: bits 2j, 2j + 1 of byte [h][row][t]
//          are column 16h + 4j + t's
//   scale  q4_0, q8_0: f16 [row]; q4_k, q5_k: uint8 scale [row], uint8 minimum [row]; q6_k: int8 scale [2][row]
// Before each 4 pairs of q4_k, q5_k and q6_k:
//   super  q4_k, q5_k: f16 factors of scales [row] and minimums [row]; q6_k: f16 [row], and 32 bytes to fill a line
//
// Activations come as tiles of up to `tile_rows` rows. A tile holds for every step:
//   int8 [8][rows][4], f32 scale [rows], two words [rows]: what the weights' offset takes away, of the step's halves;
//   for q4_k and q5_k the second is f32, scale times sum.

#include "ggml.h"

#include <cstddef>
#include <cstdint>

namespace panels {

constexpr int64_t ROWS = 16;
constexpr int64_t STEP = 32; // columns

enum class kind { q4_0, q8_0, q4_k, q5_k, q6_k };

struct layout {
    kind    type;
    int64_t n_steps;

    int64_t low_bytes()   const { return type == kind::q8_0 ? 512 : 256; } // of a step
    int64_t high_bytes()  const { return type == kind::q5_k ? 64 : type == kind::q6_k ? 128 : 0; }
    int64_t super_bytes() const { return type == kind::q4_0 || type == kind::q8_0 ? 0 : 64; }
    int64_t pair_bytes()  const { return 2*(low_bytes() + high_bytes() + 32); }

    // where a step's parts begin
    int64_t super(int64_t step) const { return step/8*(super_bytes() + 4*pair_bytes()); }
    int64_t low(int64_t step)   const { return pair(step) + step % 2*low_bytes(); }
    int64_t high(int64_t step)  const { return pair(step) + 2*low_bytes() + step % 2*high_bytes(); }
    int64_t scale(int64_t step) const { return pair(step) + 2*(low_bytes() + high_bytes()) + step % 2*32; }

    // an odd last step takes the room of two
    int64_t bytes() const { return pair(n_steps + n_steps % 2 - 1) + pair_bytes(); }

private:
    int64_t pair(int64_t step) const { return super(step) + super_bytes() + step % 8/2*pair_bytes(); }
};

constexpr int64_t TILE_ROW_BYTES = STEP + 3*4; // of one row in one step

// Which kind a matrix becomes; false when it stays as it is.
bool layout_of(ggml_type type, int64_t n_columns, int64_t n_rows, layout & out);

// `data`: rows of ggml's blocks
void pack(const layout & l, int64_t n_rows, const void * data, char * packed);

// One row as floats [n_steps*STEP]
void unpack_row(const layout & l, const char * packed, int64_t row, float * out);

struct kernel {
    int  tile_rows;
    bool has_q8_0; // 16-bit intermediate sums would overflow

    // Steps [first, last) of the tile of the float rows x[r]
    void (*quantize)(const layout & l, const char * const * x, int rows, int64_t first, int64_t last, char * tile);
    // Panel rows times tile rows; y [rows][ROWS of panels], row r of the tile at y + r*y_stride floats
    void (*multiply)(const layout & l, const char * panels, int64_t n_panels, const char * tile, int rows, float * y, size_t y_stride);
};

extern const kernel scalar;
#if defined(__x86_64__)
extern const kernel avx2, avxvnni, avx512vnni;
#endif

// The best for this processor, and the one called `name` (homeroom/cpu.h); nullptr where there is none.
const kernel * kernel_here();
const kernel * kernel_named(const char * name);

} // namespace panels
