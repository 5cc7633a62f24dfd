// Beside a clause stands what concerns it: parameters that this form prints, with values that read well alone, law that binds one of the parties.
import { describe, expect, it } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import type { Guidance } from '../../src/document/nodes.ts'
import { composed, exampleText } from '../support/compose.ts'

/** What the draft of a text says beside its clauses, by their ids. */
function guidanceIn(text: string): ReadonlyMap<string, Guidance> {
  const { document, found } = composed(text, { mode: 'draft' })
  if (!document) throw new Error(found.map(({ message }) => message).join('\n'))
  const clauses = document.body.flatMap((frame) => (frame.tag === 'section' ? frame.clauses : []))
  return new Map(clauses.flatMap(({ id, guidance }) => (guidance ? [[id, guidance]] : [])))
}
const kurz = (clauses: string, form = 'knapp'): string => `${exampleText('kurz').replace(/^umfang:.*\n/m, '').replace(/^klauseln:[\s\S]*?(?=^\S)/m, '')}\numfang: ${form}\nklauseln:\n${clauses}`

describe('what is chosen', () => {
  it('names only what the printed form uses', () => {
    const titles = (form: string) => {
      const { choices = [], proposed = [] } = guidanceIn(kurz('  auswertung: {}\n', form)).get('auswertung') ?? {}
      return [...choices, ...proposed].map((line) => line.split(':')[0])
    }
    expect(titles('ausfuehrlich')).toContain('Frist für das Protokoll')
    expect(titles('knapp')).toEqual(['Abstand'])
  })

  it('parts what the agreement says from what the template proposes, and leaves out what is not there', () => {
    const meeting = guidanceIn(kurz('  jahresgespraech: { protokoll: false }\n', 'ausfuehrlich')).get('jahresgespraech')
    expect(meeting?.choices).toEqual(['Protokoll: nein'])
    expect(meeting?.proposed).toContain('Gespräche im Jahr: 1')
    expect(meeting?.proposed.join()).not.toMatch(/undefined|keine Angabe|: (?:,|$)/)
  })

  it('says durations and numbers as they stand alone, and quotes wording', () => {
    const { choices = [] } = guidanceIn(kurz('  fachtag: { vorlauf: 1 Monat, themen: [Aufenthaltsrecht] }\n', 'ausfuehrlich')).get('fachtag') ?? {}
    expect(choices).toEqual(['Frist für die Planung: ein Monat', 'Feste Themen: „Aufenthaltsrecht“'])
  })

  it('counts what is too long to quote', () => {
    const all = guidanceIn(exampleText('projekt'))
    const said = [...all.values()].flatMap(({ choices }) => choices)
    expect(said).toContain('Geldbeiträge der Partner: Tabelle mit einer Zeile')
    expect(said).toContain('Stufen der Beteiligung: Tabelle mit 4 Zeilen')
    expect(said).toContain('Eigene Schritte: 2 Einträge')
    for (const line of said) expect(line.length, line).toBeLessThan(140)
  })

  it('does not name as chosen what is still open', () => {
    const text = `${kurz('  arbeitstreffen: { rhythmus: monatlich }\n')}\noffen:\n  - { zu: klauseln.arbeitstreffen.rhythmus, frage: Wie oft? }\n`
    const meeting = guidanceIn(text).get('arbeitstreffen')
    expect([...(meeting?.choices ?? []), ...(meeting?.proposed ?? [])].join()).not.toContain('Rhythmus')
    expect(meeting?.open).toEqual([['klauseln', 'arbeitstreffen', 'rhythmus']])
  })
})

describe('the law beside a clause', () => {
  const lawWith = (association: string | undefined): string => {
    const text = exampleText('jobcenter-kurz').replace('verband: paritaet', association === undefined ? '' : `verband: ${association}`)
    return [...guidanceIn(text).values()].flatMap(({ law }) => law).join('; ')
  }
  it.each([
    ['caritas', true, false],
    ['diakonie', false, true],
    ['paritaet', false, false],
  ])('of a church stands there only if a party is under it: %s', (association, catholic, protestant) => {
    const law = lawWith(association)
    expect(law.includes('KDG')).toBe(catholic)
    expect(law.includes('DSG-EKD')).toBe(protestant)
    expect(law).toContain('§ 50 SGB II')
  })
  it('names the SGB II only with a Jobcenter', () => {
    expect([...guidanceIn(exampleText('abh-traegergruppe')).values()].flatMap(({ law }) => law).join('; ')).not.toContain('SGB II')
  })
})

describe('templates', () => {
  it('say what a clause is for and why without keys of the file', () => {
    const texts = [...shippedTemplates().kinds.values()].flatMap((kind) => [...kind.klauseln.values()].flatMap(({ hilfe, grund }) => [hilfe, grund]))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /„[a-z][a-z_.-]*“|Überschrift|\bParameter\b|YAML/u.test(text))).toEqual([])
  })
})
