#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "folder_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __APPLE__

int folder_exchange(const char *left, const char *right) {
  return renamex_np(left, right, RENAME_SWAP);
}

int folder_sync(int descriptor) {
  (void)descriptor;
  sync();
  return 0;
}

#else

#include <sys/syscall.h>

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

int folder_sync(int descriptor) { return syncfs(descriptor); }

#endif

int folder_is_mounted(const char *path, const char *parent) {
#ifdef STATX_BASIC_STATS
  // STATX_ATTR_MOUNT_ROOT of Linux 5.8: it also knows a folder mounted from the same file system.
  const unsigned long long mount_root = 0x2000;
  struct statx found;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &found) == 0 &&
      (found.stx_attributes_mask & mount_root) != 0) {
    return (found.stx_attributes & mount_root) != 0;
  }
#endif
  struct stat inner, outer;
  if (lstat(path, &inner) != 0 || stat(parent, &outer) != 0) return 0;
  return inner.st_dev != outer.st_dev || inner.st_ino == outer.st_ino;
}
