// Words and parts of words that the patterns divide wrongly. A hyphen at an end allows a joint there.
// Invariant: small letters; what is not listed is left to the patterns.
const LISTED = `
be-in-hal-t
be-ste-hen
bei-ge-füg
bei-ge-ord-ne-
ca-ri-tas-
case-ma-nage-ment
diö-ze-san-ca-ri-tas-
erb-in-for-ma-ti-on
form-er-for-der-nis
ge-schäfts-füh-re-rin
pro-fi-ling
schwei-ge-pflicht-ent-bin-dung
schwei-ge-pflichts-ent-bin-dung
team-te-le-fon
test-er-geb-nis
ur-in-stinkt
vi-deo-be-ra-t
will-kom-mens-
`

export const EXCEPTIONS: readonly string[] = LISTED.trim().split('\n')
