import { shippedTemplates } from '../../src/assets.ts'
import { describe, expect, test } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { composeRow, openBase } from '../../src/pipeline/series.ts'
import { isAboutFacts, textOf } from '../support/compose.ts'
import { baseOf, type Content, type Row, rowsOf, toYaml, valuesOf, varyingTexts } from './neutral.ts'

const CONTENT: Content = {
  title: 'Kooperationsvereinbarung',
  parties: [
    { name: '{kreis}', rep: 'vertreten durch die Landrätin {p1}', signer: '{p1}', role: 'Landrätin des {kreis}' },
    { name: '{jobcenter}', rep: 'vertreten durch den Geschäftsführer {p2}', signer: '{p2}', role: 'Geschäftsführer des {jobcenter}' },
    { name: '{agentur}', rep: 'vertreten durch die Vorsitzende der Geschäftsführung {p3}', signer: '{p3}', role: 'Vorsitzende der {agentur}' },
    { name: '{verband}', rep: 'vertreten durch den Vorstand {p4}', signer: '{p4}', role: 'Vorstand der {verband}' },
  ],
  preamble: ['Alle wollen kurze Wege im {kreis}.', 'Das Vorhaben „{projekt}“ beginnt klein.'],
  sections: [
    { title: 'Gegenstand', blocks: [{ k: 'par', t: 'Das Büro in {ort} öffnet am {datum}. Träger ist die {verband}.' }, { k: 'bul', t: 'Auskunft der {agentur}' }] },
    { title: 'Beiträge', blocks: [{ k: 'num', t: 'Das {jobcenter} benennt' }, { k: 'bul', t: 'eine Fachkraft' }, { k: 'bul', t: 'eine Vertretung' }, { k: 'par', t: 'Beide treten auf.' }, { k: 'num', t: 'Der {kreis} hilft.' }] },
  ],
}
const CSV = `ort;kreis;jobcenter;agentur;verband;projekt;datum;p1;p2;p3;p4
Lindau;Kreis Lindau;Jobcenter Lindau;Agentur Lindau;Verband Lindau e. V.;"Wege; öffnen";7. März 2027;F. Eins;F. Zwei;F. Drei;F. Vier
Bergen;Kreis Bergen;Jobcenter Bergen;Agentur Bergen;Verband Bergen e. V.;Lotsen;28. März 2027;G. Eins;G. Zwei;G. Drei;G. Vier`

const data = baseOf(CONTENT)
const varying = varyingTexts(data)
const base = openBase({ file: 'neutral.koop.yaml', text: toYaml(data), sets: [], templates: shippedTemplates(), mode: 'final' }, new Findings().report)
const plain = (text: string): string => text.replace(/\s+/g, ' ')

async function printed(row: Row): Promise<string> {
  const findings = new Findings()
  const document = base && composeRow(base, valuesOf(varying, row), findings.report)?.document
  expect(findings.list.filter((one) => !isAboutFacts(one))).toEqual([])
  return document ? plain(await textOf(document, 'txt')) : ''
}
/** What the other tools print, in their order; they print the full stop of „e. V.“ twice at the end of a sentence. */
function expectedTexts(row: Row): readonly string[] {
  const { parties, preamble, sections } = CONTENT
  const all = [...parties.map((p) => p.name), ...preamble, ...sections.flatMap(({ title, blocks }) => [title, ...blocks.map(({ t }) => t)]), ...parties.flatMap((p) => [p.signer, p.role])]
  return all.map((text) => text.replace(/\{(\w+)\}/g, (_, name: string) => row[name] ?? '').replace('V..', 'V.'))
}

describe('the neutral agreement of the speed comparison', () => {
  test.each([...rowsOf(CSV)])('prints every text of the content in its order, with the names of its row: $ort', async (row) => {
    const text = await printed(row)
    let at = 0
    for (const wanted of expectedTexts(row)) {
      const found = text.indexOf(wanted, at)
      expect(found, `„${wanted}“ behind „${text.slice(Math.max(0, at - 40), at)}“`).toBeGreaterThanOrEqual(0)
      at = found + wanted.length
    }
  })

  test('numbers paragraphs, puts bullets into them and leaves nothing of a template behind', async () => {
    const text = await printed([...rowsOf(CSV)][1] ?? {})
    expect(text).toContain('(1) Das Jobcenter Bergen benennt – eine Fachkraft – eine Vertretung Beide treten auf. (2) Der Kreis Bergen hilft.')
    expect(text).toContain('vertreten durch die Landrätin G. Eins')
    expect(text).toContain('Bergen, den 28. März 2027')
    expect(text).not.toMatch(/[{}]/)
  })
})
