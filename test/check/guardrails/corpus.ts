// Sentences with the expectation beside them: a heading is a code without its area, „unbedenklich“ what must be left alone; `lead || item` is an item of a list.
import { readdirSync, readFileSync } from 'node:fs'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'

/** What the weights are learned from: all beside this file but the sealed, what has slots, and what was kept unlike all others. */
export const LEARNED: readonly string[] = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.md') && name !== 'patterns.md' && name !== 'unlike.md').sort()

export interface Row {
  readonly expected: string | undefined
  readonly text: string
  readonly lead: string | undefined
}
/** `part`: only what stands below that heading of the first level. */
export function corpus(file: string, part?: string): readonly Row[] {
  const rows: Row[] = []
  let expected: string | undefined
  let under = part === undefined
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) expected = line === '## unbedenklich' ? undefined : `guardrail/${line.slice(3)}`
    if (part !== undefined && line.startsWith('# ')) under = line === `# ${part}`
    if (!under || !line.startsWith('- ')) continue
    const [text = '', lead] = line.slice(2).split(' || ').reverse()
    rows.push({ expected, text, lead })
  }
  return rows
}

export interface Count {
  readonly size: number
  readonly due: number
  readonly recall: number
  readonly precision: number
  /** Of those that were found, how many under the code expected. */
  readonly exact: number
  readonly missed: readonly string[]
  readonly false: readonly string[]
}
/** Found: any guardrail; which one is counted apart, because one sentence may touch several. */
export function count(rows: readonly Row[]): Count {
  const judged = rows.map((row) => ({ ...row, found: guardrailIn(row.text, row.lead) }))
  const due = judged.filter(({ expected }) => expected)
  const caught = due.filter(({ found }) => found)
  const wrong = judged.filter(({ expected, found }) => found && !expected)
  const named = ({ lead, text, found, expected }: (typeof judged)[number]): string => `${expected ?? 'unbedenklich'} → ${found ?? '–'}: ${lead ? `${lead} || ` : ''}${text}`
  return {
    size: rows.length,
    due: due.length,
    recall: caught.length / due.length,
    precision: caught.length / (caught.length + wrong.length),
    exact: caught.filter(({ expected, found }) => expected === found).length / caught.length,
    missed: due.filter(({ found }) => !found).map(named),
    false: wrong.map(named),
  }
}
