// Norms that a text cites, as a report lists them: a range („§§ 43 bis 45 AufenthG“) is one of them, with the norms that it covers.
// Invariant: what names no law is a § of the agreement itself and no norm, nor are rules of a house; a law that nobody knows is `null`.
import { type Citation, citationsIn, isLocal } from '../law/citations.ts'

export interface Cited {
  /** Short name of the law, as templates/law/normen.yaml has it; null: a law that koopgen does not know. */
  readonly law: string | null
  /** „§ 8 Abs. 3“, „§§ 43 bis 45“. */
  readonly norm: string
  /** What is written of it: the norm itself, the two ends of a range. */
  readonly ends: readonly string[]
  /** What a range covers between its ends: „§ 44“. */
  readonly between: readonly string[]
  /** Of the law: its short name, else as written. */
  readonly name: string
  /** „§ 8 Abs. 3 IntV“. */
  readonly words: string
}

export function citedIn(text: string): readonly Cited[] {
  const named = citationsIn(text).filter((one) => one.law !== undefined && !isLocal(one))
  const first = new Map(named.map((one) => [wordsOf(one), one]))
  return [...first].map(([words, one]) => citedOf(one, words, named.filter((other) => wordsOf(other) === words)))
}
const nameOf = ({ law = '' }: Citation): string => law.replace(/(gesetz|gesetzbuch)e?s$/u, '$1')
const normOf = ({ norm, range }: Citation): string => range ?? norm
const wordsOf = (one: Citation): string => `${normOf(one)} ${nameOf(one)}`
function citedOf(one: Citation, words: string, all: readonly Citation[]): Cited {
  const norms = (between: boolean): readonly string[] => [...new Set(all.filter((other) => other.between === between).map(({ norm }) => norm))]
  return { law: one.known ? (one.law ?? null) : null, norm: normOf(one), ends: norms(false), between: norms(true), name: nameOf(one), words }
}
