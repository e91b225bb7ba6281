#ifndef TEXT_CONVERSION_H
#define TEXT_CONVERSION_H

#include <stddef.h>

/// Writes a text in an encoding, by its name for `iconv`, as UTF-8, and another byte for each that is no text in it.
/// `text` has room for three bytes for each of the `count`: no encoding of less than four bytes for a character needs
/// more. Returns how many were written; `(size_t)-1` where the system does not know the encoding.
size_t text_to_utf8(
    const char *encoding, const unsigned char *bytes, size_t count, unsigned char invalid, unsigned char *text);

#endif
