#include "panel-buffer.h"
#include "panels.h"

#include "ggml-backend-impl.h"
#include "ggml-cpu.h"
#include "ggml-impl.h"
#include "traits.h"

#include <algorithm>
#include <vector>

using panels::layout, panels::ROWS, panels::STEP, panels::TILE_ROW_BYTES;

static bool layout_of(const ggml_tensor * weights, layout & l) {
    return ggml_n_dims(weights) == 2 && panels::layout_of(weights->type, weights->ne[0], weights->ne[1], l) &&
           (l.type != panels::kind::q8_0 || panels::kernel_here()->has_q8_0);
}

static size_t packed_size(const layout & l, int64_t n_rows) { return n_rows/ROWS*l.bytes(); }

// A matrix product's right side, [k, m]: rows by index over all its other dimensions
struct rows_of {
    const ggml_tensor * t;
    const char * at(int64_t i) const {
        const int64_t i1 = i % t->ne[1], i2 = i/t->ne[1] % t->ne[2], i3 = i/t->ne[1]/t->ne[2];
        return (const char *) t->data + i1*t->nb[1] + i2*t->nb[2] + i3*t->nb[3];
    }
};

class panel_traits : public ggml::cpu::tensor_traits {
    bool work_size(int, const ggml_tensor * op, size_t & size) override {
        if (op->op != GGML_OP_MUL_MAT) {
            return false;
        }
        size = op->src[1]->ne[0]/STEP*TILE_ROW_BYTES*ggml_nrows(op->src[1]);
        return true;
    }

    bool compute_forward(ggml_compute_params * params, ggml_tensor * op) override {
        layout l;
        GGML_ASSERT(layout_of(op->src[0], l));
        if (op->op == GGML_OP_GET_ROWS) {
            get_rows(l, params, op);
        } else {
            multiply(l, params, op);
        }
        return true;
    }

    static void get_rows(const layout & l, const ggml_compute_params * params, ggml_tensor * op) {
        const ggml_tensor * ids = op->src[1];
        for (int64_t i = params->ith; i < ggml_nelements(ids); i += params->nth) {
            const int64_t row = *(const int32_t *) ((const char *) ids->data + i*ids->nb[0]);
            GGML_ASSERT(row >= 0 && row < op->src[0]->ne[1]);
            panels::unpack_row(l, (const char *) op->src[0]->data, row, (float *) ((char *) op->data + i*op->nb[1]));
        }
    }

    static void multiply(const layout & l, ggml_compute_params * params, ggml_tensor * op) {
        const panels::kernel & kernel = *panels::kernel_here();
        const int64_t m = ggml_nrows(op->src[1]), n_tiles = (m + kernel.tile_rows - 1)/kernel.tile_rows;
        const size_t tile_bytes = l.n_steps*TILE_ROW_BYTES*kernel.tile_rows;
        const rows_of x = { op->src[1] };
        char * tiles = (char *) params->wdata;

        const auto rows_in = [&](int64_t tile) { return (int) std::min<int64_t>(kernel.tile_rows, m - tile*kernel.tile_rows); };

        // few tiles are cut into pieces of their steps, one for each thread
        const int64_t n_pieces = n_tiles < params->nth ? params->nth : 1;
        for (int64_t task = params->ith; task < n_tiles*n_pieces; task += params->nth) {
            const int64_t tile = task/n_pieces, piece = task % n_pieces;
            const int64_t first = l.n_steps*piece/n_pieces, last = l.n_steps*(piece + 1)/n_pieces;
            const char * rows[8];
            for (int r = 0; r < rows_in(tile); ++r) {
                rows[r] = x.at(tile*kernel.tile_rows + r);
            }
            kernel.quantize(l, rows, rows_in(tile), first, last, tiles + tile*tile_bytes);
        }

        const int64_t n_panels = op->src[0]->ne[1]/ROWS;
        const int64_t n_chunks = std::min<int64_t>(n_panels, params->nth == 1 ? 1 : 8*params->nth);
        if (params->ith == 0) {
            ggml_threadpool_chunk_set(params->threadpool, params->nth);
        }
        ggml_barrier(params->threadpool);

        for (int64_t chunk = params->ith; chunk < n_chunks; chunk = ggml_threadpool_chunk_add(params->threadpool, 1)) {
            const int64_t last = n_panels*(chunk + 1)/n_chunks;
            int64_t at_once = n_tiles == 1 ? last : 1; // a panel stays in the cache for all tiles
            for (int64_t p = n_panels*chunk/n_chunks; p < last; p += at_once) {
                at_once = std::min(at_once, last - p);
                for (int64_t tile = 0; tile < n_tiles; ++tile) {
                    kernel.multiply(l, (const char *) op->src[0]->data + p*l.bytes(), at_once, tiles + tile*tile_bytes, rows_in(tile),
                                    (float *) ((char *) op->data + tile*kernel.tile_rows*op->nb[1]) + p*ROWS, op->nb[1]/sizeof(float));
                }
            }
        }
    }
};

static enum ggml_status init_tensor(ggml_backend_buffer_t, ggml_tensor * tensor) {
    static panel_traits traits;
    tensor->extra = &traits;
    return GGML_STATUS_SUCCESS;
}

static void set_tensor(ggml_backend_buffer_t, ggml_tensor * tensor, const void * data, size_t offset, size_t size) {
    layout l;
    GGML_ASSERT(layout_of(tensor, l) && offset == 0 && size == ggml_nbytes(tensor));
    panels::pack(l, tensor->ne[1], data, (char *) tensor->data);
}

static ggml_backend_buffer_t alloc_buffer(ggml_backend_buffer_type_t buft, size_t size) {
    ggml_backend_buffer_t buffer = ggml_backend_buft_alloc_buffer(ggml_backend_cpu_buffer_type(), size);
    if (buffer != nullptr) {
        buffer->buft              = buft;
        buffer->iface.init_tensor = init_tensor;
        buffer->iface.set_tensor  = set_tensor;
        buffer->iface.get_tensor  = nullptr;
        buffer->iface.cpy_tensor  = nullptr;
    }
    return buffer;
}

static const char * get_name(ggml_backend_buffer_type_t) { return "CPU_PANELS"; }
static size_t get_alignment(ggml_backend_buffer_type_t) { return 64; }

static size_t get_alloc_size(ggml_backend_buffer_type_t, const ggml_tensor * tensor) {
    layout l;
    return layout_of(tensor, l) ? packed_size(l, tensor->ne[1]) : ggml_nbytes(tensor);
}

class panel_buffer_type : ggml::cpu::extra_buffer_type {
    static bool is_ours(const ggml_tensor * weights) {
        return weights && weights->buffer && weights->buffer->buft == homeroom_panel_buffer_type();
    }

    bool supports_op(ggml_backend_dev_t, const ggml_tensor * op) override {
        layout l;
        if (!is_ours(op->src[0]) || !layout_of(op->src[0], l) || (op->src[1]->buffer && !ggml_backend_buft_is_host(op->src[1]->buffer->buft))) {
            return false;
        }
        return (op->op == GGML_OP_MUL_MAT && op->src[1]->type == GGML_TYPE_F32) ||
               (op->op == GGML_OP_GET_ROWS && op->src[1]->ne[1] == 1 && op->src[1]->ne[2] == 1);
    }

    ggml::cpu::tensor_traits * get_tensor_traits(const ggml_tensor * op) override {
        const bool known = op->op == GGML_OP_MUL_MAT || op->op == GGML_OP_GET_ROWS;
        return known && is_ours(op->src[0]) ? (ggml::cpu::tensor_traits *) op->src[0]->extra : nullptr;
    }
};

ggml_backend_buffer_type_t homeroom_panel_buffer_type(void) {
    static ggml_backend_buffer_type type = {
        /* .iface   = */ { get_name, alloc_buffer, get_alignment, /* .get_max_size = */ nullptr, get_alloc_size, /* .is_host = */ nullptr },
        /* .device  = */ ggml_backend_reg_dev_get(ggml_backend_cpu_reg(), 0),
        /* .context = */ new panel_buffer_type(),
    };
    return panels::kernel_here() ? &type : nullptr;
}

bool homeroom_panel_multiply(const char * name, int type, int64_t k, int64_t n, int64_t m,
                             const void * weights, const float * x, float * y, float * rows) {
    const panels::kernel * kernel = panels::kernel_named(name);
    layout l;
    if (!kernel || !panels::layout_of((ggml_type) type, k, n, l) || (l.type == panels::kind::q8_0 && !kernel->has_q8_0)) {
        return false;
    }
    std::vector<char> memory(packed_size(l, n) + 64);
    char * packed = memory.data() + (64 - (uintptr_t) memory.data() % 64);
    panels::pack(l, n, weights, packed);
    for (int64_t row = 0; rows && row < n; ++row) {
        panels::unpack_row(l, packed, row, rows + row*k);
    }
    std::vector<char> tile(l.n_steps*TILE_ROW_BYTES*kernel->tile_rows);
    for (int64_t first = 0; first < m; first += kernel->tile_rows) {
        const int n_rows = (int) std::min<int64_t>(kernel->tile_rows, m - first);
        const char * sources[8];
        for (int r = 0; r < n_rows; ++r) {
            sources[r] = (const char *) (x + (first + r)*k);
        }
        kernel->quantize(l, sources, n_rows, 0, l.n_steps, tile.data());
        kernel->multiply(l, packed, n/ROWS, tile.data(), n_rows, y + first*n, n);
    }
    return true;
}
