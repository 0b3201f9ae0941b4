/** What stood in the way of a live search, as data; the words are the caller's. */
export interface LiveProblem {
  code:
    /** A warning of the server; `value` has its words. */
    | 'server-message'
    /** `/metadata` could not be read: the search goes on in the most cautious way. */
    | 'metadata-unread'
    /** The server speaks another version than R4; `value` has it. */
    | 'other-fhir-version'
    /** The server refused a chained search: it goes on in two steps. */
    | 'chained-refused'
    /** The server refused to send what roles refer to: it is asked for afterwards. */
    | 'include-refused'
    /** People or places that roles refer to could not be had; `value` has the type. */
    | 'not-completed'
    /** The link to the next page had expired: the search began anew, nothing is given twice. */
    | 'restarted'
    /** The link to the next page led back: the search ends there. */
    | 'next-link-repeated'
    /** The search ends at `maxPages`; there may be more. */
    | 'page-limit'
    /** The server counts more than it gave and has no next page; `value` is `20 of 57`. */
    | 'pages-missing'
    /** More places or people fit than are asked for one by one; `value` has their number. */
    | 'too-many-places'
    | 'zip-unreadable'
    | 'zip-unknown'
    | 'miles-without-place';
  value: string;
}
