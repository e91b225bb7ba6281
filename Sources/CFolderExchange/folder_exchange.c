#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "folder_exchange.h"

#include <errno.h>
#include <stdio.h>

#ifdef __APPLE__

int folder_exchange(const char *left, const char *right) {
  return renamex_np(left, right, RENAME_SWAP);
}

#else

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// By number, because not every C library has a function for it.
int folder_exchange(const char *left, const char *right) {
#ifdef SYS_renameat2
  const unsigned int exchange = 2;
  return (int)syscall(SYS_renameat2, AT_FDCWD, left, AT_FDCWD, right, exchange);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#endif
