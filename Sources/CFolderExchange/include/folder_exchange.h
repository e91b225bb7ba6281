#ifndef FOLDER_EXCHANGE_H
#define FOLDER_EXCHANGE_H

/// Lets two paths of one file system change places in one step. Returns 0, or -1 with `errno` set
/// where the system or the file system cannot do that.
int folder_exchange(const char *left, const char *right);

#endif
