#include <stdlib.h>

#include "allocation.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

void allocation_keeps_little(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

void allocation_returns_what_is_free(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
