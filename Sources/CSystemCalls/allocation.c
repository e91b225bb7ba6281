#include <stdlib.h>

#include "allocation.h"

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/resource.h>
#endif

#define MEBIBYTE (1024 * 1024)

#ifdef __GLIBC__
static size_t kept_bytes = 0;
#endif

void allocation_keeps_little(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, MEBIBYTE / 4);
  mallopt(M_TOP_PAD, 64 * MEBIBYTE);
#endif
}

void allocation_returns_what_is_free(void) {
#ifdef __GLIBC__
  struct rusage usage;
  // It is told in kilobytes.
  if (getrusage(RUSAGE_SELF, &usage) == 0 && (size_t)usage.ru_maxrss < kept_bytes / 1024) return;
  mallopt(M_MMAP_THRESHOLD, MEBIBYTE / 4);
  mallopt(M_TOP_PAD, 4 * MEBIBYTE);
  malloc_trim(0);
#endif
}

void allocation_keeps_up_to(size_t bytes) {
#ifdef __GLIBC__
  kept_bytes = bytes;
  mallopt(M_MMAP_THRESHOLD, 32 * MEBIBYTE);
#endif
}
