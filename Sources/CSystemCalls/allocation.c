#include <stdlib.h>

#include "allocation.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#define MEBIBYTE (1024 * 1024)

void allocation_keeps_little(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, MEBIBYTE / 4);
  mallopt(M_TOP_PAD, 64 * MEBIBYTE);
#endif
}

void allocation_returns_what_is_free(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 4 * MEBIBYTE);
  malloc_trim(0);
#endif
}
