// English for the sentences that no code stands for: faults of usage and the line that sums up a run. A German text is read sentence by sentence against
// the tables; what they do not know stays as it is, behind „German:“.
// Invariant: nothing is left out and nothing guessed; `{}` holds what the German sentence says at its place.
import { USAGE } from './usage-sentences.ts'
import { COMMAND_SENTENCES } from './command-sentences.ts'

type Known = readonly [pattern: RegExp, english: string]
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A value at the end reaches to the end of the line. */
const known = ([german, english]: readonly [string, string]): Known => [new RegExp(`^${escaped(german).replace(/\\\{\\\}$/, '(.+)').replaceAll('\\{\\}', '(.+?)')}(?=\\s|$)`), english]
const KNOWN: readonly Known[] = [...USAGE, ...COMMAND_SENTENCES].map(known)

/** A fault that keeps a command from its work. */
export function faultInEnglish(german: string): string {
  return whole(german) ?? `The command could not be carried out.\nGerman: ${german}`
}

export function summaryInEnglish(german: string): string {
  return whole(german) ?? `German: ${german}`
}

/** Indented lines are values; what stands behind an empty line are findings with their frames. Null: a sentence is not known. */
function whole(german: string): string | null {
  const [first = '', ...findings] = german.split('\n\n')
  const lines = first.split('\n').map((line) => (line.startsWith('  ') ? line.replace(' (unverändert)', ' (unchanged)') : sentences(line)))
  return lines.includes(null) ? null : [lines.join('\n'), ...findings].join('\n\n')
}

function sentences(line: string): string | null {
  const said: string[] = []
  let rest = line.trim()
  while (rest !== '') {
    const hit = KNOWN.find(([pattern]) => pattern.test(rest))
    const match = hit?.[0].exec(rest)
    if (!hit || !match) return null
    const values = match.slice(1)
    said.push(hit[1].replace(/\{\}/g, () => values.shift() ?? ''))
    rest = rest.slice(match[0].length).trim()
  }
  return said.join(' ')
}
