// Every key of the short examples, and of an agreement with clauses, groups, contacts and signatures of its own, dropped, misspelt, of the wrong type:
// one message on the right line with the next step, no output, never a fault of ours. The gates do the same for every example.
import { describe, expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'
import { mergedLines } from '../support/merge-lines.ts'
import { complaints, mistakesIn } from '../support/mistakes.ts'

const bad = (text: string): string[] => mistakesIn(text).flatMap((mistake) => complaints(mistake, composed(mistake.text)).map((what) => `${mistake.kind} ${mistake.path}: ${what}`))

describe('every mistake in a short example has one message', () => {
  test.each(examples.filter((name) => name.includes('kurz')))('%s', (name) => {
    expect(mistakesIn(exampleText(name)).length).toBeGreaterThan(60)
    expect(bad(exampleText(name))).toEqual([])
  })
})

const CLAUSES = `umfang: ausfuehrlich
klauseln:
  statistik: { kleinste_zahl: 5 }
  sprechstunde:
    termine: { di: 9:00-12:00, do: 14:00-17:00 }
    raum: Zimmer 012 im Erdgeschoss
  empfehlung:
    anlaesse: [vorsprache, bedarf]
    vorab_anruf: false
  kosten: { wortlaut: Jeder Partner trägt seine Kosten. }
  uebersicht: { zustaendig: verein, aktualisierung: vierteljährlich }
  fachtag: { entfaellt: Die Landkreise laden gemeinsam ein. }
zusatz:
  - id: flyer
    titel: Flyer
    nach: zweck
    text: Die Stadt legt den Flyer aus.
`
const SIGNING = `parteien:
  - id: stadt
    ansprechpersonen:
      - { funktion: Sachgebietsleitung, telefon: 030 23125-100, mail: amt@example.org }
zusatz:
  - { id: anfragen, titel: Anfragen, text: Anfragen beantwortet amt@example.org. }
gruppen:
  - { id: traeger, bezeichnung: Träger der Beratung, einzahl: Träger, genus: m, mitglieder: [verein, werk] }
kopf: { verbindungen: [und, sowie] }
unterzeichnung:
  modus: papier
  ort: Musterhausen
  datum: 2027-01-20
  ausfertigungen: 3
  unterschriften:
    - fuer: stadt
      ueberschrift: Für die Stadt
      personen: [{ zeilen: [Oberbürgermeisterin] }]
    - fuer: traeger
      personen:
        - { zeilen: [Vorsitzende], siegel: true }
        - { zeilen: [Vorsitzender] }
`
describe('every mistake in a block of its own has one message', () => {
  test.each([['clauses', CLAUSES], ['parties, groups, signatures', SIGNING]])('%s', (_, lines) => {
    const text = mergedLines(lines)
    expect(composed(text).found).toEqual([])
    expect(bad(text)).toEqual([])
  })
})
