// Microsoft's own judgement: every Word file passes the validator of the Open XML SDK, which reads the schema and the rules beyond it.
// All examples, final and draft; 100 generated agreements and drafts of every fourth, most with open values; trees; the look of a house.
// A random seed each time; a failure prints its agreement.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Document } from '../../src/document/nodes.ts'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import { renderDocx } from '../../src/write/docx/render-docx.ts'
import { agreement } from '../support/agreements.ts'
import { bytesOf, composed, exampleImages, examples, exampleText, generatedDocument } from '../support/compose.ts'
import { pageDocument } from '../report/reported.ts'
import { drawing, houseFile, p, r, TAB } from '../support/house-file.ts'
import { mistakesIn } from '../support/mistakes.ts'
import { fetchValidator, judged, noValidator } from '../support/office-validator.ts'
import { full } from '../write/pdf/sample.ts'
import { documents } from '../write/pdf/trees.ts'

if (noValidator) console.log('Open XML SDK: left out, the validator is a program for Linux on x64')

const MODES = ['final', 'draft'] as const
const word = (document: Document) => (): Promise<Uint8Array> => renderDocx(document, { images: new Map() })
const clean = (files: readonly unknown[]) => files.map(() => [])

describe.skipIf(noValidator)('Open XML SDK', () => {
  beforeAll(fetchValidator)

  test('finds what is wrong', async () => {
    const [errors = []] = await judged([async () => new Uint8Array(Buffer.from('PK no package'))])
    expect(errors.length).toBeGreaterThan(0)
  })

  test.each(examples)('accepts the example %s, final and draft', async (name) => {
    const files = MODES.map((mode) => async () => {
      const { document, found } = composed(exampleText(name), { mode })
      if (!document) throw new Error(JSON.stringify(found))
      return bytesOf(document, 'docx', exampleImages(name, document))
    })
    expect(await judged(files)).toEqual(clean(files))
  })

  test('accepts the report on every example', async () => {
    const files = examples.map((name) => async () => bytesOf(await pageDocument(exampleText(name)), 'docx'))
    expect(await judged(files)).toEqual(clean(files))
  })

  test('accepts 100 generated agreements, and drafts of them', { timeout: 900_000 }, async () => {
    const texts = fc.sample(agreement, 100)
    const made = texts.flatMap((text, i) => [{ text, document: generatedDocument(text) }, ...(i % 4 === 0 ? draftsOf(text, i) : [])])
    const errors = await judged(made.map(({ document }) => word(document)))
    const bad = made.flatMap(({ text }, i) => (errors[i]?.length ? [`${JSON.stringify(errors[i])}\n${text}`] : []))
    expect(bad.join('\n\n')).toBe('')
    expect(made.length).toBe(125)
    expect(made.filter(({ document }) => JSON.stringify(document).includes('"open-point"')).length).toBeGreaterThan(5)
  })

  test('accepts every node, in all looks', async () => {
    const looks = [{ typeface: 'sans' }, { numbering: 'dezimal' }, { size: 'gross' }, { lineNumbers: true }] as const
    const files = [...looks.map((look) => word({ ...full, look: { ...full.look, ...look } })), word({ ...full, draft: true, body: [] })]
    expect(await judged(files)).toEqual(clean(files))
  })

  test('accepts the look, header and footer of a house', async () => {
    const house = readHouseStyle(houseFile({ header: p(drawing('r:embed="rId1"', 20, 20) + TAB + r('Stadt Musterhausen')), footer: p(r('Bankverbindung')) }))
    if (house.tag === 'problem') throw new Error(house.problem)
    const files = [false, true].map((draft) => () => renderDocx({ ...full, draft }, { images: new Map(), house }))
    expect(await judged(files)).toEqual(clean(files))
  })

  test('accepts any tree', { timeout: 120_000 }, async () => {
    const files = fc.sample(documents, { numRuns: 12, seed: 7 }).map(word)
    expect(await judged(files)).toEqual(clean(files))
  })
})

type Made = { readonly text: string; readonly document: Document }
const draftOf = (text: string): Document | undefined => composed(text, { mode: 'draft' }).document
const TRIES = 12
/** Without anchors: what they name may be dropped. */
const plain = (text: string): string => stringify(parse(text), { aliasDuplicateObjects: false, lineWidth: 0 })
/** The agreement as a draft that has lost something a draft leaves open, if one of a few tries finds it. */
function draftsOf(text: string, i: number): readonly Made[] {
  const dropped = mistakesIn(plain(text)).filter(({ kind }) => kind === 'dropped')
  const step = Math.ceil(dropped.length / TRIES)
  for (const one of dropped.filter((_, n) => n % step === i % step)) {
    const document = draftOf(one.text)
    if (document && JSON.stringify(document).includes('"open-point"')) return [{ text: one.text, document }]
  }
  const document = draftOf(text)
  return document ? [{ text, document }] : []
}
