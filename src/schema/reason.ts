// A reason is what somebody says in a sentence of his own; the word that stands for it in lines to paste is none.
import * as z from 'zod'
import type { Meta } from './registry.ts'

const WORDS = '[Gg]rund|GRUND|[Bb]egründung|[Rr]eason|[Tt]ext|[Pp]latzhalter|[Tt]odo|TODO|[Xx]+'
const AROUND = '[Dd]er|[Dd]ie|[Ee]in|[Ee]ine|[Hh]ier|[Bb]itte|einsetzen|ergänzen|eintragen|einfügen|angeben|nennen|steht|folgt|fehlt'
/** Nothing but such a word, with marks and „hier … einsetzen“ around it. */
const PLACEHOLDER = `(?!\\W*(?:(?:${AROUND})\\s+)*(?:${WORDS})?(?:\\s+(?:${AROUND}))*\\W*$)`
/** `SHORTEST`: none says anything in fewer letters. */
const SHORTEST = 5

export const reasonLine = (max: number) => z.string().check(z.trim(), z.regex(new RegExp(`^${PLACEHOLDER}[^\\t\\n\\r\\u2028\\u2029]*$`)), z.minLength(SHORTEST), z.maxLength(max))
export const reasonText = (max: number) => z.string().check(z.regex(new RegExp(`^${PLACEHOLDER}[\\s\\S]*\\S`)), z.minLength(SHORTEST), z.maxLength(max))
const PLACEHOLDER_ONLY = new RegExp(`^(?!${PLACEHOLDER})`)
/** What is said of one. `example`: a reason of its kind. */
export const reasonWords = (example: string, where = ''): Meta => ({
  patternErrorMessage: `Ein Grund ist ein ganzer Satz${where}; ein Platzhalter ist keiner.`,
  refusal: (text) => (PLACEHOLDER_ONLY.test(text) ? { message: 'Das ist ein Platzhalter, noch kein Grund.', hint: `Ein Grund ist ein ganzer Satz, der einer fremden Person sagt, warum, zum Beispiel: ${example}` } : undefined),
})
