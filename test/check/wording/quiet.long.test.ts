// No false alarms: the model clauses of all kinds and the examples, judged as if all of it were somebody's own words.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../../src/assets.ts'
import { passagesOf, type Passage } from '../../../src/check/passages.ts'
import type { Wording } from '../../../src/check/rule.ts'
import { QUALITY_RULES } from '../../../src/check/rules/wording/all.ts'
import { Findings } from '../../../src/diagnostics/diagnostic.ts'
import { draftAgreement } from '../../../src/draft/draft.ts'
import { readAgreement } from '../../../src/read/read-agreement.ts'
import { everyClause, type Fill, type Gender, type Variant } from '../../support/every-clause.ts'
import { examples, exampleText } from '../../support/compose.ts'

const templates = shippedTemplates()
/** As a text of an agreement, and as one from elsewhere, of which nothing is known but the words. */
function wordingsOf(text: string): readonly Wording[] {
  const { report, mode } = new Findings()
  const reading = readAgreement({ file: 't', text, sets: [], templates, mode }, report)
  const kind = reading && templates.kinds.get(reading.agreement.typ)
  const draft = reading && draftAgreement(reading, templates, mode, report)
  if (!reading || !kind || !draft) throw new Error('cannot be drafted')
  const { agreement, source } = reading
  const passages = passagesOf(draft, { ...source, agreement, kind }).map((one): Passage => ({ ...one, own: true }))
  const { datum, land } = agreement
  return [{ passages, datum, land, kind, agreement, law: templates }, { passages, datum, land, kind: undefined, agreement: undefined, law: templates }]
}
const alarms = (text: string): readonly string[] =>
  wordingsOf(text).flatMap((wording) => QUALITY_RULES.flatMap((rule) => rule(wording)).filter(({ code }) => code !== 'text/luecke').map(({ code, message, path }) => `${wording.agreement ? 'eigen' : 'fremd'} ${path.join('.')} ${code} ${message}`))

test.each(examples)('example %s', (name) => {
  expect(alarms(exampleText(name))).toEqual([])
})

/** Both clauses asked for together: `einwilligung_kurz` is there to avoid it. */
const REPEATED = /klauseln\.einwilligung text\/doppelt „Von der Schweigepflicht/
const FILLS: readonly Fill[] = ['vorgabe', 'alles', 'anders']
const GENDERS: readonly Gender[] = ['m', 'f', 'n']
const variants = FILLS.flatMap((fill, i) => (['knapp', 'ausfuehrlich'] as const).map((umfang, j): Variant => ({ umfang, fill, turn: i * 2 + j, first: { size: 1, gender: GENDERS[i] ?? 'm' }, second: { size: (j + 2) as 2 | 3, gender: GENDERS[(i + j) % 3] ?? 'f' } })))
describe.each([...templates.kinds.values()].filter(({ typ }) => typ !== 'frei').map((kind) => [kind.typ, kind] as const))('every clause of %s', (_, kind) => {
  test.each(variants.map((variant) => [`${variant.fill} ${variant.umfang}`, variant] as const))('%s', (_name, variant) => {
    expect(alarms(everyClause(kind, variant)).filter((line) => !REPEATED.test(line))).toEqual([])
  })
})
