#include "CCurl.h"

#include <dlfcn.h>
#include <string.h>

// Option numbers of curl.h: a long, a pointer, a function.
enum {
    OPTION_NOPROGRESS = 43,
    OPTION_FOLLOWLOCATION = 52,
    OPTION_NOSIGNAL = 99,
    OPTION_TIMEOUT_MS = 155,
    OPTION_CONNECTTIMEOUT_MS = 156,
    OPTION_PROTOCOLS = 181,
    OPTION_HTTP09_ALLOWED = 285,
    OPTION_WRITEDATA = 10001,
    OPTION_URL = 10002,
    OPTION_ERRORBUFFER = 10010,
    OPTION_USERAGENT = 10018,
    OPTION_HTTPHEADER = 10023,
    OPTION_HEADERDATA = 10029,
    OPTION_XFERINFODATA = 10057,
    OPTION_ACCEPT_ENCODING = 10102,
    OPTION_WRITEFUNCTION = 20011,
    OPTION_HEADERFUNCTION = 20079,
    OPTION_XFERINFOFUNCTION = 20219,
};

enum { GLOBAL_DEFAULT = 3, PROTOCOLS_OF_THE_WEB = 1 | 2, OUT_OF_MEMORY = 27 };

static struct {
    int (*global_init)(long flags);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *handle, int option, ...);
    int (*easy_perform)(void *handle);
    void (*easy_cleanup)(void *handle);
    const char *(*easy_strerror)(int code);
    void *(*slist_append)(void *list, const char *text);
    void (*slist_free_all)(void *list);
} curl;

static int load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    void *library = NULL;
    for (size_t index = 0; library == NULL && index < sizeof names / sizeof *names; index++) {
        library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    }
    if (library == NULL) return 0;
    // POSIX lets a pointer to data be a function; C does not, hence the copies.
    const struct {
        const char *name;
        void *slot;
    } functions[] = {
        {"curl_global_init", &curl.global_init},     {"curl_easy_init", &curl.easy_init},
        {"curl_easy_setopt", &curl.easy_setopt},     {"curl_easy_perform", &curl.easy_perform},
        {"curl_easy_cleanup", &curl.easy_cleanup},   {"curl_easy_strerror", &curl.easy_strerror},
        {"curl_slist_append", &curl.slist_append},   {"curl_slist_free_all", &curl.slist_free_all},
    };
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *symbol = dlsym(library, functions[index].name);
        if (symbol == NULL) return 0;
        memcpy(functions[index].slot, &symbol, sizeof symbol);
    }
    return curl.global_init(GLOBAL_DEFAULT) == 0;
}

int parallax_curl_is_available(void) {
    static int state = -1;
    if (state < 0) state = load();
    return state;
}

// The same language everywhere: the user's own is nobody's business.
static const char *const fields[] = {
    "Accept: text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5",
    "Accept-Language: en, *;q=0.5",
};

static size_t receive(parallax_curl_receiver receiver, const char *bytes, size_t size, size_t count, void *context) {
    return receiver(context, (const unsigned char *)bytes, size * count) ? size * count : 0;
}

static size_t receive_header(char *bytes, size_t size, size_t count, void *data) {
    const struct parallax_curl_request *request = data;
    return receive(request->header, bytes, size, count, request->context);
}

static size_t receive_body(char *bytes, size_t size, size_t count, void *data) {
    const struct parallax_curl_request *request = data;
    // No bytes are none to refuse.
    if (size * count == 0) return 0;
    return receive(request->body, bytes, size, count, request->context);
}

static int watch(void *data, long long a, long long b, long long c, long long d) {
    const struct parallax_curl_request *request = data;
    (void)a, (void)b, (void)c, (void)d;
    return request->watch(request->context) ? 0 : 1;
}

// A failed option shows in the result of the request where it matters, except those that keep the request within bounds.
static int configure(void *handle, const struct parallax_curl_request *request, char *words) {
    curl.easy_setopt(handle, OPTION_ERRORBUFFER, words);
    curl.easy_setopt(handle, OPTION_USERAGENT, request->user_agent);
    // Everything that libcurl can unpack.
    curl.easy_setopt(handle, OPTION_ACCEPT_ENCODING, "");
    curl.easy_setopt(handle, OPTION_NOSIGNAL, 1L);
    curl.easy_setopt(handle, OPTION_HTTP09_ALLOWED, 0L);
    curl.easy_setopt(handle, OPTION_WRITEDATA, (void *)request);
    curl.easy_setopt(handle, OPTION_HEADERDATA, (void *)request);
    curl.easy_setopt(handle, OPTION_XFERINFODATA, (void *)request);
    const int results[] = {
        curl.easy_setopt(handle, OPTION_URL, request->address),
        curl.easy_setopt(handle, OPTION_PROTOCOLS, (long)PROTOCOLS_OF_THE_WEB),
        curl.easy_setopt(handle, OPTION_FOLLOWLOCATION, 0L),
        curl.easy_setopt(handle, OPTION_CONNECTTIMEOUT_MS, request->connection_milliseconds),
        curl.easy_setopt(handle, OPTION_TIMEOUT_MS, request->total_milliseconds),
        curl.easy_setopt(handle, OPTION_WRITEFUNCTION, receive_body),
        curl.easy_setopt(handle, OPTION_HEADERFUNCTION, receive_header),
        curl.easy_setopt(handle, OPTION_XFERINFOFUNCTION, watch),
        curl.easy_setopt(handle, OPTION_NOPROGRESS, 0L),
    };
    for (size_t index = 0; index < sizeof results / sizeof *results; index++) {
        if (results[index] != 0) return results[index];
    }
    return 0;
}

int parallax_curl_perform(const struct parallax_curl_request *request, char words[PARALLAX_CURL_WORDS]) {
    words[0] = 0;
    void *handle = curl.easy_init();
    if (handle == NULL) return OUT_OF_MEMORY;
    void *list = NULL;
    int result = configure(handle, request, words);
    for (size_t index = 0; result == 0 && index < sizeof fields / sizeof *fields; index++) {
        void *longer = curl.slist_append(list, fields[index]);
        if (longer == NULL) result = OUT_OF_MEMORY;
        else list = longer;
    }
    if (result == 0) result = curl.easy_setopt(handle, OPTION_HTTPHEADER, list);
    if (result == 0) result = curl.easy_perform(handle);
    curl.easy_cleanup(handle);
    curl.slist_free_all(list);
    if (words[0] == 0) {
        strncpy(words, curl.easy_strerror(result), PARALLAX_CURL_WORDS - 1);
        words[PARALLAX_CURL_WORDS - 1] = 0;
    }
    return result;
}
