#ifndef ALLOCATION_H
#define ALLOCATION_H

/// Has blocks of 256 KB and more given back to the system as soon as they are free, and small ones used
/// again by other threads. To be called before the first of them; so many will run at the same time.
///
/// glibc begins like that, but raises the limit to the size of the largest block that was freed, up to
/// 32 MB, and then keeps what it cannot use again: 135 of 860 MB at 100,000 codes. It also has an arena
/// for each thread, and what one has no use for is lost to the others: 35 of 535 MB; two threads rarely
/// wait for each other. Other systems do as they like.
void allocation_keeps_little(int threads);

#endif
