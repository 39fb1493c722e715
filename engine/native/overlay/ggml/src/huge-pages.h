#pragma once

// Weights and caches are read from end to end for every token: with pages of 2 MB instead of 4 KB the processor
// looks up 512 times fewer addresses. Only a wish: where Linux has none free, or elsewhere, pages stay small.

#include <stddef.h>

#if defined(__linux__)
#include <stdint.h>
#include <sys/mman.h>
#endif

static inline void homeroom_prefer_huge_pages(void * memory, size_t size) {
#if defined(__linux__)
    const uintptr_t page = 4096, first = ((uintptr_t) memory + page - 1)/page*page;
    const uintptr_t end = (uintptr_t) memory + size;
    if (size >= (4u << 20) && first < end) { // smaller ones would share theirs with the heap
        madvise((void *) first, end - first, MADV_HUGEPAGE);
    }
#else
    (void) memory;
    (void) size;
#endif
}
