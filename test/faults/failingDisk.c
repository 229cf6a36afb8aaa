/*
 * A disk that fails, for LD_PRELOAD: the nth write or sync of a store's file returns an error.
 * It is told which through a file of four 32-bit integers, DISK_ORDERS, that the test rewrites while it runs.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct orders {
  int32_t countdown; /* fails when it reaches 0; below 0 nothing fails */
  int32_t error;
  int32_t sticky; /* every later call fails as well */
  int32_t failed; /* how many calls have */
};
static struct orders *orders;

__attribute__((constructor)) static void listen_to_orders(void) {
  int fd = open(getenv("DISK_ORDERS"), O_RDWR);
  void *mapped = mmap(NULL, sizeof *orders, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) orders = mapped;
}

static int of_a_store(int fd) {
  char link[64], path[512];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/events.") != NULL;
}

static int fails(int fd) {
  if (!orders || orders->countdown < 0 || !of_a_store(fd)) return 0;
  if (orders->countdown > 0 && --orders->countdown > 0) return 0;
  if (!orders->sticky) orders->countdown = -1;
  orders->failed++;
  errno = orders->error;
  return 1;
}

#define THE_REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  return fails(fd) ? -1 : THE_REAL(pwrite)(fd, bytes, count, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  return fails(fd) ? -1 : THE_REAL(pwrite64)(fd, bytes, count, offset);
}
int fsync(int fd) { return fails(fd) ? -1 : THE_REAL(fsync)(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : THE_REAL(fdatasync)(fd); }
