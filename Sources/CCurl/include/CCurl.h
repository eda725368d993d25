// One request by libcurl, which is looked for when the first one is made: a program that fetches nothing neither loads it
// nor needs it.
//
// The numbers of options and the types of callbacks are part of libcurl's binary interface, number 4, which has not
// changed since 2006 (https://curl.se/libcurl/abi.html). No header of libcurl is needed, for only these are used.

#ifndef PARALLAX_CCURL_H
#define PARALLAX_CCURL_H

#include <stddef.h>

// Whether libcurl can be used. Must have returned once before two threads ask at a time.
int parallax_curl_is_available(void);

// Takes bytes of an answer; the answer is given up where it returns 0.
typedef int (*parallax_curl_receiver)(void *context, const unsigned char *bytes, size_t count);

// Asked about once a second; the answer is given up where it returns 0.
typedef int (*parallax_curl_watch)(void *context);

struct parallax_curl_request {
    const char *address;
    const char *user_agent;
    long connection_milliseconds;
    long total_milliseconds;
    // Called for every line of the header, and for fields that follow the body.
    parallax_curl_receiver header;
    // Called for the body, compression undone.
    parallax_curl_receiver body;
    parallax_curl_watch watch;
    void *context;
};

// What libcurl says of a failure, at most 255 bytes.
#define PARALLAX_CURL_WORDS 256

// Makes a request and waits for the answer; redirects are not followed, and only http and https are spoken.
// Returns libcurl's result: 0 for success, 27 for want of memory. `words` is set in either case.
int parallax_curl_perform(const struct parallax_curl_request *request, char words[PARALLAX_CURL_WORDS]);

#endif
