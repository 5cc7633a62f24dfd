// English for the sentences that no code stands for: faults of usage, lines of `doctor`, the line that sums up a run. A German text is read sentence by
// sentence against the tables; what they do not know stays as it is, behind „German:“.
// Invariant: nothing is left out and nothing guessed. `{}` holds what the German sentence says at its place, `{word}` a word of the table of words.
import { USAGE } from './usage-sentences.ts'
import { COMMAND_SENTENCES } from './command-sentences.ts'
import { DOCTOR } from './doctor-sentences.ts'
import { SERIES } from './series-sentences.ts'
import { WORDS } from './words.ts'

interface Known {
  readonly pattern: RegExp
  readonly english: string
  /** For each value: whether it is a word of the table. */
  readonly isWord: readonly boolean[]
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A value goes on over no end of a sentence; one at the end reaches to the end of the line. */
const VALUE = '((?:(?![.!?][“)]* [„A-ZÄÖÜ0-9]).)+?)'
function known([german, english]: readonly [string, string]): Known {
  const value = /\\\{(?:word)?\\\}/g
  const pattern = escaped(german).replace(/\\\{(?:word)?\\\}$/, '(.+)').replace(value, VALUE)
  return { pattern: new RegExp(`^${pattern}(?=\\s|$)`), english, isWord: [...german.matchAll(/\{(word)?\}/g)].map(([, word]) => word !== undefined) }
}
/** The more a pattern says itself, the earlier it is tried. */
const said = ([german]: readonly [string, string]): number => german.replace(/\{\w*\}/g, '').length
const KNOWN: readonly Known[] = [...USAGE, ...COMMAND_SENTENCES, ...DOCTOR, ...SERIES].sort((a, b) => said(b) - said(a)).map(known)

/** A fault that keeps a command from its work. */
export function faultInEnglish(german: string): string {
  return whole(german) ?? `The command could not be carried out.\nGerman: ${german}`
}

/** Null: not known. */
export const knownInEnglish = (german: string): string | null => whole(german)

export function summaryInEnglish(german: string): string {
  return whole(german) ?? `German: ${german}`
}

/** Null: a sentence is not known. */
function whole(german: string): string | null {
  const lines = german.split('\n').map((line) => (line.startsWith('  ') ? indented(line) : sentences(line.trim())))
  return lines.includes(null) ? null : lines.join('\n')
}

/** A file, an option with its title: values; or a sentence of a list. */
function indented(line: string): string {
  const english = line.endsWith('.') ? sentences(line.trim()) : null
  return english === null ? line.replace(/ \(unverändert\)$/, ' (unchanged)') : `  ${english}`
}

/** The first way to read a line to its end. */
function sentences(line: string): string | null {
  if (line === '') return ''
  for (const one of KNOWN) {
    const match = one.pattern.exec(line)
    const english = match && filled(one, match.slice(1))
    const rest = english === null ? null : sentences(line.slice(match?.[0].length).trim())
    if (rest !== null) return [english, rest].filter(Boolean).join(' ')
  }
  return null
}

function filled({ english, isWord }: Known, values: readonly string[]): string | null {
  const words = values.map((value, i) => (isWord[i] ? (WORDS.get(value) ?? null) : value))
  if (words.includes(null)) return null
  const left = [...words]
  return english.replace(/\{(?:word)?\}/g, () => left.shift() ?? '')
}
