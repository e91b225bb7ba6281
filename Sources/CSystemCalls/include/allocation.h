#ifndef ALLOCATION_H
#define ALLOCATION_H

/// Has blocks of 256 KB and more given back to the system as soon as they are free.
///
/// glibc begins like that, but raises the limit to the size of the largest block that was freed, up to
/// 32 MB, and then keeps what it cannot use again: 135 of 860 MB at 100,000 codes. Other systems do as they like.
void allocation_keeps_little(void);

/// Gives the system back what is free between smaller blocks, which glibc keeps. To be called when much was let
/// go of.
void allocation_returns_what_is_free(void);

#endif
