#pragma once

// How a thread waits at ggml's barrier: it looks for some microseconds, then sleeps until the last one wakes it, so
// that a program which shares the processor finds the core free. ggml's own loop looks for ever.

#include <stdatomic.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>
#else
#include <sched.h>
#endif

#define HOMEROOM_LOOKS 2000 // about 30 us; waking a sleeper takes about as long

static atomic_int homeroom_sleepers;

static void homeroom_wait(atomic_int * word, int old) {
    for (int i = 0; i < HOMEROOM_LOOKS; ++i) {
        if (atomic_load_explicit(word, memory_order_relaxed) != old) {
            return;
        }
#if defined(__x86_64__)
        _mm_pause();
#endif
    }
#if defined(__linux__)
    atomic_fetch_add(&homeroom_sleepers, 1); // before the kernel compares: either it sees the new word, or we are woken
    while (atomic_load(word) == old) {
        syscall(SYS_futex, (int *) word, FUTEX_WAIT_PRIVATE, old, 0, 0, 0);
    }
    atomic_fetch_sub(&homeroom_sleepers, 1);
#else
    while (atomic_load(word) == old) {
        sched_yield();
    }
#endif
}

static void homeroom_wake(atomic_int * word) {
#if defined(__linux__)
    if (atomic_load(&homeroom_sleepers) > 0) {
        syscall(SYS_futex, (int *) word, FUTEX_WAKE_PRIVATE, 0x7fffffff, 0, 0, 0);
    }
#else
    (void) word;
#endif
}
