// Rows of a checkpoint → a ggml type, by ggml's own quantiser, on threads beside the caller.

#include "homeroom.h"

#include "../kernels/kquant-lanes.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <system_error>
#include <thread>
#include <vector>

namespace {

const int64_t SHARE = 1 << 15; // values that a thread takes at a time: they stay in its cache

struct quantization {
    ggml_type     source_type; // F32, F16 or BF16
    const char *  source;
    ggml_type     type;
    char *        out;
    int64_t       n_rows;
    int64_t       n_per_row;
    const float * imatrix;     // [n_per_row] or null

    std::vector<std::thread> threads;
    std::atomic<int64_t>     next_row{0};
    std::atomic<uint32_t>    largest{0}; // the bits of the largest magnitude: NaN above infinity above all else

    void work() {
        const int64_t step       = std::max<int64_t>(1, SHARE/n_per_row);
        const size_t  row_source = ggml_row_size(source_type, n_per_row);
        const size_t  row_out    = ggml_row_size(type, n_per_row);
        std::vector<float> converted(source_type == GGML_TYPE_F32 ? 0 : step*n_per_row);
        uint32_t seen = 0;

        for (int64_t row; (row = next_row.fetch_add(step)) < n_rows; ) {
            const int64_t count = std::min(step, n_rows - row);
            const int64_t n     = count*n_per_row;
            const void *  from  = source + row*row_source;

            const float * values = converted.data();
            switch (source_type) {
                case GGML_TYPE_F16:  ggml_fp16_to_fp32_row((const ggml_fp16_t *) from, converted.data(), n); break;
                case GGML_TYPE_BF16: ggml_bf16_to_fp32_row((const ggml_bf16_t *) from, converted.data(), n); break;
                default:             values = (const float *) from;
            }

            int32_t most = 0;
            for (int64_t i = 0; i < n; ++i) {
                int32_t bits;
                std::memcpy(&bits, values + i, sizeof(bits));
                most = std::max(most, bits & 0x7fffffff);
            }
            seen = std::max(seen, (uint32_t) most);

            homeroom_quantize_blocks(type, values, out + row*row_out, count, n_per_row, imatrix);
        }
        for (uint32_t known = largest; known < seen && !largest.compare_exchange_weak(known, seen); ) {}
    }
};

}

void * homeroom_quantize_start(
        int source_type, const void * source, int type, void * out,
        int64_t n_rows, int64_t n_per_row, const float * imatrix, int n_threads) {
    auto * job = new quantization;
    job->source_type = (ggml_type) source_type;
    job->source      = (const char *) source;
    job->type        = (ggml_type) type;
    job->out         = (char *) out;
    job->n_rows      = n_rows;
    job->n_per_row   = n_per_row;
    job->imatrix     = imatrix;
    try {
        for (int i = 0; i < n_threads; ++i) {
            job->threads.emplace_back([job] { job->work(); });
        }
    } catch (const std::system_error &) {
        // no more threads are to be had: the caller does the rest
    }
    return job;
}

float homeroom_quantize_wait(void * quantize) {
    auto * job = (quantization *) quantize;
    job->work();
    for (auto & thread : job->threads) {
        thread.join();
    }
    const uint32_t bits = job->largest;
    delete job;
    float largest;
    std::memcpy(&largest, &bits, sizeof(largest));
    return largest;
}

bool homeroom_all_finite(int type, const void * stored, size_t n_bytes) {
    return ggml_validate_row_data((ggml_type) type, stored, n_bytes);
}
