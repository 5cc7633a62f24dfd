// Words and parts of words that the patterns divide wrongly. A hyphen at an end allows a joint there.
// Invariant: small letters; what is not listed is left to the patterns.
const LISTED = `
ge-schäfts-füh-re-rin
ca-ri-tas-
`

export const EXCEPTIONS: readonly string[] = LISTED.trim().split('\n')
