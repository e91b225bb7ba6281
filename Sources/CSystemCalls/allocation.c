#include <stdlib.h>

#include "allocation.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

void allocation_keeps_little(int threads) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_ARENA_MAX, threads > 3 ? threads / 2 : 1);
#else
  (void)threads;
#endif
}
