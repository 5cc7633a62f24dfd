// Letters of languages in Latin script. Not \\p{L}: its classes of all scripts take longer to compile than a whole agreement to read.
// Beyond Latin-1 capitals and small letters alternate, so those count as either.

/** Content of a character class. */
export const UPPER = 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f'
export const LOWER = 'a-z\u00df-\u00f6\u00f8-\u024f'

const CAPITAL = new RegExp(`^[${UPPER}]`)
/** Does the word begin with a capital letter? */
export const isCapital = (word: string): boolean => CAPITAL.test(word)
