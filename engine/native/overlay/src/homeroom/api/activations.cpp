// What flows into each weight matrix: sums of squares per column, of which an importance matrix is made.

#include "homeroom.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

struct sums {
    std::vector<double> of_squares;
    int64_t             n_rows = 0;
};

struct activations {
    std::map<std::string, sums> by_weight;
};

bool is_weight(const std::string & name) {
    const std::string suffix = ".weight";
    return name.size() > suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

}

void * homeroom_activations_new() {
    return new activations;
}

void homeroom_activations_free(void * collected) {
    delete (activations *) collected;
}

bool homeroom_activations_collect(ggml_tensor * t, bool ask, void * collected) {
    const bool wanted = t->op == GGML_OP_MUL_MAT && t->src[1]->type == GGML_TYPE_F32 && is_weight(t->src[0]->name);
    if (ask || !wanted) {
        return ask ? wanted : true;
    }
    const ggml_tensor * x = t->src[1];
    auto & found = ((activations *) collected)->by_weight[t->src[0]->name];
    found.of_squares.resize(x->ne[0]);
    for (int64_t i3 = 0; i3 < x->ne[3]; ++i3) {
        for (int64_t i2 = 0; i2 < x->ne[2]; ++i2) {
            for (int64_t i1 = 0; i1 < x->ne[1]; ++i1) {
                const auto * row = (const float *) ((const char *) x->data + i1*x->nb[1] + i2*x->nb[2] + i3*x->nb[3]);
                for (int64_t i = 0; i < x->ne[0]; ++i) {
                    found.of_squares[i] += (double) row[i]*row[i];
                }
            }
        }
    }
    found.n_rows += x->ne[1]*x->ne[2]*x->ne[3];
    return true;
}

void homeroom_activations_visit(
        const void * collected, void (*visit)(const char * name, const double * sums, int64_t n_columns, int64_t n_rows)) {
    for (const auto & [name, found] : ((const activations *) collected)->by_weight) {
        visit(name.c_str(), found.of_squares.data(), (int64_t) found.of_squares.size(), found.n_rows);
    }
}
