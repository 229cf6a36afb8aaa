/*
 * A disk that remembers, for LD_PRELOAD: every write, truncation and sync of a store's files is added to the file DISK_RECORD,
 * in order, as a header and the bytes written. What was not synced when the power fails can then be dropped at leisure.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WRITE, TRUNCATE, SYNC };

struct header {
  int32_t operation;
  int32_t length; /* of the bytes that follow */
  int64_t offset; /* of a write; the new size of a truncated file */
  char file[16];  /* the name without its directory */
};

static int record = -1;

#define THE_REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  record = open(getenv("DISK_RECORD"), O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static void remember(int operation, int fd, const void *bytes, int32_t length, int64_t offset) {
  char link[64], path[512];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t found = readlink(link, path, sizeof path - 1);
  if (found < 0) return;
  path[found] = 0;
  const char *name = strrchr(path, '/');
  if (!name || strncmp(name, "/events.", 8) != 0) return;
  struct header header = {operation, length, offset, ""};
  strncpy(header.file, name + 1, sizeof header.file - 1);
  if (write(record, &header, sizeof header) < 0 || (length > 0 && write(record, bytes, length) < 0)) abort();
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  ssize_t written = THE_REAL(pwrite)(fd, bytes, count, offset);
  if (written > 0) remember(WRITE, fd, bytes, written, offset);
  return written;
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  ssize_t written = THE_REAL(pwrite64)(fd, bytes, count, offset);
  if (written > 0) remember(WRITE, fd, bytes, written, offset);
  return written;
}
int ftruncate(int fd, off_t size) {
  int failed = THE_REAL(ftruncate)(fd, size);
  if (!failed) remember(TRUNCATE, fd, NULL, 0, size);
  return failed;
}
int ftruncate64(int fd, off64_t size) {
  int failed = THE_REAL(ftruncate64)(fd, size);
  if (!failed) remember(TRUNCATE, fd, NULL, 0, size);
  return failed;
}
int fsync(int fd) {
  int failed = THE_REAL(fsync)(fd);
  if (!failed) remember(SYNC, fd, NULL, 0, 0);
  return failed;
}
int fdatasync(int fd) {
  int failed = THE_REAL(fdatasync)(fd);
  if (!failed) remember(SYNC, fd, NULL, 0, 0);
  return failed;
}
