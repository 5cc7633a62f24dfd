// Texts from elsewhere: what they seem to contain of the recommendations. Measured on our own agreements, whose clauses say what they fulfil.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { judgeForeign } from '../../src/check/foreign-verdict.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { documentOf, textOf } from '../support/compose.ts'
import { exampleText, examples } from '../support/compose.ts'

const templates = shippedTemplates()
const judged = (text: string, typ?: string) => judgeForeign('vertrag.txt', text, { datum: undefined, land: undefined, kind: typ === undefined ? undefined : templates.kinds.get(typ), agreement: undefined, law: templates }, new Findings().report)

describe('estimate of what a text contains', () => {
  const modelled = examples.filter((name) => !exampleText(name).includes('typ: frei'))
  test('finds what the clauses of our examples fulfil: nine in ten, and few of what they leave out', async () => {
    let [wanted, found, others, wrong] = [0, 0, 0, 0]
    for (const name of modelled) {
      const document = documentOf(exampleText(name))
      const typ = /^typ: (\S+)/m.exec(exampleText(name))?.[1]
      const fulfilled = new Set(document.body.flatMap((frame) => (frame.tag === 'section' ? frame.clauses.flatMap(({ fulfils }) => fulfils) : [])))
      for (const { item, place } of judged(await textOf(document, 'txt'), typ).estimates) {
        if (!fulfilled.has(item.id)) {
          others += 1
          if (place) wrong += 1
          continue
        }
        wanted += 1
        if (place) found += 1
      }
    }
    expect(found / wanted).toBeGreaterThan(0.9)
    expect(wrong / others).toBeLessThan(0.4)
  })
  test('finds nothing in a text about something else', () => {
    const { estimates } = judged('§ 1 Gegenstand\n\nDer Verkäufer liefert dem Käufer zwölf Stühle. Der Käufer zahlt bei Lieferung.\n', 'abh')
    expect(estimates.length).toBeGreaterThan(15)
    expect(estimates.filter(({ place }) => place)).toEqual([])
  })
  test('needs the kind', () => expect(judged('§ 1 Auslage\n\nFlyer liegen aus.\n').estimates).toEqual([]))
})
