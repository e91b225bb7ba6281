#include <stdlib.h>

#include "allocation.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

void allocation_returns_large_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}
