// What a doubt about a name means for the user: one message per mistake, with the line to paste.
// Invariant: pure text; nothing is judged here, the severity hangs on the code.
import type { FoundDoubt } from './agree.ts'
import { CASES, type Case, type Doubt, type NameDoubtCode } from './articles.ts'
import { TEXTS } from './doubt-texts.ts'
import type { NameSpec } from './names.ts'

export interface DoubtMessage<C extends string = (typeof TEXTS)[NameDoubtCode]['code']> {
  /** Code of the catalogue. */
  readonly code: C
  readonly message: string
  readonly hint: string
}
/** Message and line to paste for a doubt about a name. `cases`: all cases in which the form is printed. */
export function doubtMessage(doubt: Doubt, spec: NameSpec, cases: readonly Case[] = [doubt.kase]): DoubtMessage {
  const subject = { spec, word: doubt.word, cases: CASES.filter((c) => cases.includes(c)) }
  const row = TEXTS[doubt.code]
  return { code: row.code, message: row.message(subject), hint: row.hint(subject) }
}

/** One message per name and kind of doubt, with all its cases, so that one mistake is told once. */
export function doubtMessages(found: readonly FoundDoubt[]): { doubt: FoundDoubt; message: DoubtMessage }[] {
  const kinds = grouped(found, (d) => [d.id, d.spec.name, d.spec.genus, d.code].join('\0'))
  return kinds.flatMap((same) => {
    const cases = same.map((d) => d.kase)
    return same.slice(0, 1).map((doubt) => ({ doubt, message: doubtMessage(doubt, doubt.spec, cases) }))
  })
}
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
