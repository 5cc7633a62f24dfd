// A reason is what somebody says in a sentence of his own; the word that stands for it in lines to paste is none.
import * as z from 'zod'
import type { Meta } from './registry.ts'

const WORDS = '[Gg]rund|GRUND|[Bb]egründung|[Rr]eason|[Tt]ext|[Pp]latzhalter|[Tt]odo|TODO|[Xx]{1,60}'
const AROUND = '[Dd]er|[Dd]ie|[Ee]in|[Ee]ine|[Hh]ier|[Bb]itte|[Nn]och|[Ww]ird|einsetzen|ergänzen|ergänzt|eintragen|eingetragen|nachgetragen|einfügen|angeben|nennen|steht|folgt|fehlt|offen'
const MARKS = '[\\s!-/:-@\\[-`{-~„“”‚‘’…–«»]{0,20}'
const GAP = '[\\s:,;.…–-]{1,3}'
/** Nothing but such a word, with marks and „hier … einsetzen“ around it. Every part has a bound, so that no text is tried in many ways. */
const PLACEHOLDER = `(?!${MARKS}(?:(?:${AROUND})${GAP}){0,6}(?:${WORDS}|${AROUND})?(?:${GAP}(?:${AROUND})){0,6}${MARKS}$)`
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
