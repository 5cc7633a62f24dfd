// References that stand in templates, when the user writes or leaves out the clause they lead to: nobody can mend a template from the YAML.
import { describe, expect, it } from 'vitest'
import { composed, documentOf, exampleText, textOf } from '../support/compose.ts'

const jobcenter = (klauseln: string): string => `${exampleText('jobcenter-kurz')}\nklauseln:\n${klauseln}`
const flat = async (text: string): Promise<string> => (await textOf(documentOf(text), 'txt')).replaceAll(/[\s\u00a0]+/g, ' ')

describe('a reference in a template', () => {
  it('leads to the paragraph that the template means', async () => {
    expect(await flat(exampleText('jobcenter-kurz'))).toMatch(/willigt sie schriftlich ein \(§ 6 Abs. \d\)/)
  })
  it('leads to the whole clause when that has own wording', async () => {
    const text = await flat(jobcenter('  datenschutz: { wortlaut: Jeder Partner hütet seine Akten. }\n'))
    expect(text).toMatch(/willigt sie schriftlich ein \(§ 6 Abs. 1\)/)
    expect(text).toContain('(1) Jeder Partner hütet seine Akten.')
  })
  it('still says which paragraph when the own wording names it', async () => {
    expect(await flat(jobcenter('  datenschutz:\n    wortlaut: |\n      (1) Jeder Partner hütet seine Akten.\n\n      (2) {#grundsatz} Weiter geht nichts.\n'))).toMatch(/willigt sie schriftlich ein \(§ 6 Abs. 2\)/)
  })
  it('names the clause to write when the target is left out, and no step that only a template can take', () => {
    const { document, found } = composed(jobcenter('  datenschutz: { entfaellt: Steht im Vertrag über die Räume. }\n'))
    expect(document).toBeUndefined()
    expect(found.map(({ code, hint }) => [code, hint])).toEqual([['verweis/unbekannt', expect.stringContaining('Eigener Wortlaut für „austausch-einzelfall“')]])
  })
})
it('an anchor that own text invents is an error still', () => {
  const { found } = composed(jobcenter('  ziel: { wortlaut: "Siehe {§ datenschutz #erfunden}." }\n'))
  expect(found.map(({ code, hint }) => [code, hint])).toEqual([['verweis/unbekannt', expect.stringContaining('Es gibt: #verantwortung')]])
})
