// Under the sanitizer, graphics drivers stay loaded to the end: a leak of theirs has no name once they are gone, and cannot be
// told from ours.
#if defined(__SANITIZE_ADDRESS__)

extern "C" int dlclose(void*) { return 0; }

#endif
