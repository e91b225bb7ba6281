// raw-writing FROM TO: reads the files of a tree into memory, then writes them to a new tree on one
// thread with nothing else done, and prints how many seconds the writing took, by the clock and of the
// processor.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct item {
  char *path;
  char *bytes;  // NULL for a folder
  size_t size;
};

static struct item *items;
static size_t count, capacity;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void add(char *path, char *bytes, size_t size) {
  if (count == capacity) {
    capacity = capacity ? 2 * capacity : 1024;
    items = realloc(items, capacity * sizeof *items);
    if (!items) fail("memory");
  }
  items[count++] = (struct item){path, bytes, size};
}

static void read_file(const char *from, char *path) {
  int file = open(from, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(from);
  char *bytes = malloc(status.st_size + 1);
  if (!bytes || read(file, bytes, status.st_size) != status.st_size) fail(from);
  close(file);
  add(path, bytes, status.st_size);
}

static void read_folder(const char *from, const char *path) {
  DIR *folder = opendir(from);
  if (!folder) fail(from);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char *inner, *name;
    if (asprintf(&inner, "%s/%s", from, entry->d_name) < 0) fail("memory");
    if (asprintf(&name, "%s/%s", path, entry->d_name) < 0) fail("memory");
    if (entry->d_type == DT_DIR) {
      add(name, NULL, 0);
      read_folder(inner, name);
    } else {
      read_file(inner, name);
    }
    free(inner);
  }
  closedir(folder);
}

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  read_folder(argv[1], argv[2]);
  double clock = now(CLOCK_MONOTONIC), processor = now(CLOCK_THREAD_CPUTIME_ID);
  if (mkdir(argv[2], 0755) != 0) fail(argv[2]);
  for (size_t i = 0; i < count; i++) {
    struct item *item = &items[i];
    if (!item->bytes) {
      if (mkdir(item->path, 0755) != 0) fail(item->path);
      continue;
    }
    int file = open(item->path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0 || write(file, item->bytes, item->size) != (ssize_t)item->size) fail(item->path);
    close(file);
  }
  printf("%.6f %.6f\n", now(CLOCK_MONOTONIC) - clock, now(CLOCK_THREAD_CPUTIME_ID) - processor);
  return 0;
}
