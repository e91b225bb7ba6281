#ifndef FOLDER_EXCHANGE_H
#define FOLDER_EXCHANGE_H

/// Lets two paths of one file system change places in one step. Returns 0, or -1 with `errno` set where the system or
/// the file system cannot do that.
int folder_exchange(const char *left, const char *right);

/// Writes everything of the file system that holds an open file to the disk. Returns 0, or -1 with
/// `errno` set.
int folder_sync(int descriptor);

/// Whether something is mounted at a path, so that the folder there cannot be moved: 1 or 0.
int folder_is_mounted(const char *path, const char *parent);

#endif
