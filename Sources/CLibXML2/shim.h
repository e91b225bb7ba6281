#include <libxml/xmlversion.h>
// Some systems build libxml2 with ICU, whose headers would then declare the same as Foundation's own.
// Nothing here converts encodings.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
