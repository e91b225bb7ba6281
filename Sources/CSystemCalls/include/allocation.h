#ifndef ALLOCATION_H
#define ALLOCATION_H

#include <stddef.h>

/// Has blocks of 256 KB and more given back to the system as soon as they are free.
///
/// glibc begins like that, but raises the limit to the size of the largest block that was freed, up to
/// 32 MB, and then keeps what it cannot use again: 135 of 860 MB at 100,000 codes. Other systems do as they like.
///
/// To be called before there is more than one thread: the first heap of each, of 64 MB, is made usable as a whole. glibc
/// makes 4 KB usable at a time, by a system call for each: 6,000 of them in a build of 10,000 codes. Memory that
/// nothing was written to takes no room.
void allocation_keeps_little(void);

/// Gives the system back what is free between smaller blocks, which glibc keeps, and from now on what is free at
/// the end of a heap, but for 4 MB. To be called when much was let go of.
void allocation_returns_what_is_free(void);

/// Has nothing given back, neither blocks nor what is free between them, before the process has held so many bytes.
///
/// For work that soon takes again what it lets go of: the system clears a page of memory before it gives it out once more,
/// which took a twentieth of the time of an edit of one note among 10,000 codes.
void allocation_keeps_up_to(size_t bytes);

#endif
