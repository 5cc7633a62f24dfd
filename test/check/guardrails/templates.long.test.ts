// The wording of the templates is judged here, once, as if it were somebody's own: every clause of every kind, short and long, with every value of every choice.
// So parameters cannot express forbidden content.
import { describe, expect, it } from 'vitest'
import { shippedTemplates } from '../../../src/assets.ts'
import { passagesOf } from '../../../src/check/passages.ts'
import { guardrails } from '../../../src/check/rules/guardrails.ts'
import { Findings } from '../../../src/diagnostics/diagnostic.ts'
import { draftAgreement } from '../../../src/draft/draft.ts'
import { readAgreement } from '../../../src/read/read-agreement.ts'
import { modelKinds } from '../../support/agreements.ts'
import { examples, exampleText } from '../../support/compose.ts'
import { everyClause, type Fill } from '../../support/every-clause.ts'

const templates = shippedTemplates()
const judged = new Set<string>()
/** What is found in an agreement, each paragraph of all of them looked at once. */
function found(text: string): readonly string[] {
  const { report } = new Findings()
  const job = { file: 'test.koop.yaml', text, sets: [], templates, mode: 'final' } as const
  const reading = readAgreement(job, report)
  const draft = reading && draftAgreement(reading, templates, 'final', report)
  if (!draft) throw new Error(`not drafted\n${text}`)
  const passages = passagesOf(draft, { agreement: reading.agreement, kind: templates.kinds.get(reading.agreement.typ)!, ...reading.source }).flatMap((passage) => {
    const key = `${passage.lead} ${passage.text}`
    if (judged.has(key)) return []
    judged.add(key)
    return [{ ...passage, own: true, ownAt: () => true }]
  })
  return guardrails({ passages, datum: undefined, land: undefined, kind: undefined, agreement: reading.agreement, law: templates }).map(({ code, message, path }) => `${path.join('.')} ${code} ${message}`)
}

const FILLS: readonly Fill[] = ['vorgabe', 'alles', 'anders']
describe.each(modelKinds.map((kind) => [kind.typ, kind] as const))('the clauses of %s', (_, kind) => {
  it.each(['knapp', 'ausfuehrlich'] as const)('%s: nothing is found', (umfang) => {
    const side = { size: 2, gender: 'f' } as const
    const texts = FILLS.flatMap((fill) => [0, 1, 2, 3, 4, 5].map((turn) => everyClause(kind, { umfang, fill, turn, first: side, second: { size: 1, gender: 'm' } })))
    expect(texts.flatMap(found)).toEqual([])
  })
})
it.each(examples)('example %s: nothing is found', (name) => {
  expect(found(exampleText(name))).toEqual([])
})
