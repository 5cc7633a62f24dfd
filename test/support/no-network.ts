// What code must not name if it reaches no network, in the sources and in the bundle, where the code of others is too.

const MODULES = /['"](?:node:)?(?:net|http|https|http2|tls|dgram|dns(?:\/promises)?|inspector|cluster)['"]/
const GLOBALS = /\b(?:WebSocket|XMLHttpRequest|EventSource)\b/
/** `fetch` as a name of our own stands for something that is handed over; with an address, or of the global object, it is the network's. */
const FETCH = /\bawait fetch\(['"`]|\b(?:globalThis|global|window|self)\.fetch\b|\bfetch\(['"`]/

export const reachesNetwork = (code: string): boolean => [MODULES, GLOBALS, FETCH].some((pattern) => pattern.test(code))
