#if defined(__linux__)
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Asks the kernel for memory seldom and gives none back: right for a short-lived process.
static inline void laroverk_take_memory_in_large_pieces(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 16 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}
