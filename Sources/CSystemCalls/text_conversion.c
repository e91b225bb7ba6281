#include "text_conversion.h"

#include <iconv.h>

size_t text_to_utf8(
    const char *encoding, const unsigned char *bytes, size_t count, unsigned char invalid, unsigned char *text) {
  iconv_t conversion = iconv_open("UTF-8", encoding);
  if (conversion == (iconv_t)-1) return (size_t)-1;
  char *input = (char *)bytes, *output = (char *)text;
  size_t left = count, room = 3 * count;
  while (left > 0 && iconv(conversion, &input, &left, &output, &room) == (size_t)-1 && room > 0) {
    *output++ = (char)invalid;
    room--, input++, left--;
  }
  iconv(conversion, NULL, NULL, &output, &room);
  iconv_close(conversion);
  return 3 * count - room;
}
