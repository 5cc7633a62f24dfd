import { shippedTemplates } from '../../src/assets.ts'
import { describe, expect, test } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { composeRow, openBase, redraftRow } from '../../src/pipeline/series.ts'
import type { Laid } from '../../src/yaml/set.ts'
import { documentOf, exampleText, textOf } from '../support/compose.ts'

const open = (text: string) => {
  const findings = new Findings()
  return { base: openBase({ file: 'test.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'final' }, findings.report), found: findings.list }
}
function row(values: readonly Laid[]) {
  const { base } = open(exampleText('kurz'))
  const findings = new Findings()
  return { document: base && composeRow(base, values, findings.report)?.document, found: findings.list }
}

describe('many agreements from one base', () => {
  test('a row is printed like the same values in --set, and leaves the base as it was', async () => {
    const { base } = open(exampleText('kurz'))
    const { report, list } = new Findings()
    const values = [{ path: ['unterzeichnung', 'ort'], value: 'Neustadt: am # Berg' }, { path: ['parteien', 0, 'sitz', 'plz'], value: '01067' }]
    const first = base && composeRow(base, values, report)?.document
    const second = base && composeRow(base, [], report)?.document
    expect(list).toEqual([])
    expect(first && (await textOf(first, 'json'))).toBe(await textOf(documentOf(exampleText('kurz'), { sets: ['unterzeichnung.ort=Neustadt: am # Berg', 'parteien.1.sitz.plz="01067"'] }), 'json'))
    expect(second && (await textOf(second, 'json'))).toBe(await textOf(documentOf(exampleText('kurz')), 'json'))
  })

  test('a row that was judged is drafted again word for word, with numbers, references and open points', () => {
    const values = [{ path: ['titel'], value: 'Vereinbarung (siehe § 3)' }, { path: ['parteien', 0, 'sitz', 'plz'], value: '01067' }]
    for (const example of ['kurz', 'gross']) {
      const { base } = open(exampleText(example))
      const judged = base && composeRow(base, values, new Findings().report)
      expect(judged?.document.body.length).toBeGreaterThan(0)
      expect(base && redraftRow(base, values)).toEqual({ agreement: judged?.agreement, document: judged?.document })
    }
  })

  test('a value is data: what looks like YAML stays text', async () => {
    const { document } = row([{ path: ['titel'], value: '{ a: [1, 2] }' }])
    expect(document && (await textOf(document, 'txt'))).toContain('{ a: [1, 2] }')
  })

  test('a refused character, a path without room and a value of the wrong form stop the agreement, each named', () => {
    expect(row([{ path: ['titel'], value: 'a\u202eb' }])).toMatchObject({ document: undefined, found: [{ code: 'yaml/setzen', message: expect.stringContaining('titel: Der Wert enthält ein Zeichen, das nicht erlaubt ist: U+202E') }] })
    expect(row([{ path: ['typ', 'ort'], value: 'x' }])).toMatchObject({ document: undefined, found: [{ code: 'yaml/setzen', message: expect.stringContaining('typ.ort') }] })
    expect(row([{ path: ['datum'], value: '1.3.2027' }])).toMatchObject({ document: undefined, found: [{ code: 'schema/form' }] })
  })

  test('a base that is no YAML is none', () => {
    const { base, found } = open('koopgen: [1')
    expect(base).toBeUndefined()
    expect(found.map(({ code }) => code)).toEqual(['yaml/form'])
  })
})
