// Counts the calls by which a program changes what lies on the disk, and at a chosen one kills or
// stops the program, or lets the call fail. Preloaded by interrupted.py.
//
// INTERRUPT_AT is the call's number, from 1; INTERRUPT_BY is "kill", "stop" or an errno's number.
// INTERRUPT_LOG names a file that gets the calls' names, one a line.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_int calls;
static int log_file = -1;

__attribute__((constructor)) static void open_log(void) {
  const char *path = getenv("INTERRUPT_LOG");
  if (path) log_file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0666);
}

/// The errno with which the call fails, or 0. A write that is killed gets half of it done first.
static int interrupted(const char *name, int descriptor, const void *bytes, size_t count) {
  if (log_file >= 0) {
    // In one call: threads do not mix their lines.
    char line[32];
    int length = snprintf(line, sizeof line, "%s\n", name);
    syscall(SYS_write, log_file, line, length);
  }
  const char *at = getenv("INTERRUPT_AT"), *by = getenv("INTERRUPT_BY");
  if (!at || !by || atomic_fetch_add(&calls, 1) + 1 != atoi(at)) return 0;
  if (strcmp(by, "kill") == 0) {
    if (count > 1) syscall(SYS_write, descriptor, bytes, count / 2);
    kill(getpid(), SIGKILL);
    pause();
  }
  if (strcmp(by, "stop") == 0) kill(getpid(), SIGSTOP);
  return atoi(by);
}

#define INTERRUPTED(name) INTERRUPTED_WRITE(name, -1, NULL, 0)
#define INTERRUPTED_WRITE(name, descriptor, bytes, count)                     \
  do {                                                                        \
    int failure = interrupted(#name, descriptor, bytes, count);               \
    if (failure) { errno = failure; return -1; }                              \
  } while (0)

int openat(int folder, const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
    INTERRUPTED(openat);
  }
  return REAL(openat)(folder, path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  // What is said to the reader is no change of the disk.
  if (descriptor > 2) INTERRUPTED_WRITE(write, descriptor, bytes, count);
  return REAL(write)(descriptor, bytes, count);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  INTERRUPTED(mkdirat);
  return REAL(mkdirat)(folder, path, mode);
}

int flock(int descriptor, int operation) {
  INTERRUPTED(flock);
  return REAL(flock)(descriptor, operation);
}

/// zlib's: no call to the disk, but the log tells whether anything was packed.
int deflate(void *stream, int flush) {
  if (log_file >= 0) syscall(SYS_write, log_file, "deflate\n", 8);
  return ((int (*)(void *, int))dlsym(RTLD_NEXT, "deflate"))(stream, flush);
}

int unlinkat(int folder, const char *path, int flags) {
  INTERRUPTED(unlinkat);
  return REAL(unlinkat)(folder, path, flags);
}

int renameat(int from, const char *old, int to, const char *new) {
  INTERRUPTED(renameat);
  return REAL(renameat)(from, old, to, new);
}
