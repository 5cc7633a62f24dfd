// What messages advise can be followed: a mistake of a new user, its place, and a word of message and next step.
import { describe, expect, it } from 'vitest'
import { composed, exampleText } from '../support/compose.ts'

const kurz = exampleText('kurz')
/** The short example with something else in its place. */
function changed(from: string | RegExp, to: string): string {
  const text = kurz.replace(from, to)
  if (text === kurz) throw new Error(`nothing to change: ${from}`)
  return text
}
const found = (text: string, mode: 'final' | 'draft' = 'final') =>
  composed(text, { mode }).found.map(({ code, place, message, hint = '' }) => ({ code, line: place?.line, column: place?.column, message, hint }))
const signedBy = (n: number) => `  unterschriften:
    - fuer: stadt
      personen: [${Array.from({ length: n }, () => '{ zeilen: [Mitglied des Vorstands] }').join(', ')}]
    - { fuer: nachbarschaft, personen: [{ zeilen: [Vorsitzende] }] }
`

describe('signatories', () => {
  it('takes forty of one party', () => expect(found(`${kurz}${signedBy(40)}`)).toEqual([]))
  it('refuses more without speaking of clauses', () => {
    const [only, ...others] = found(`${kurz}${signedBy(41)}`)
    expect([only?.code, only?.message, others]).toEqual(['schema/zu-viel', 'Höchstens 40 Einträge sind möglich.', []])
    expect(only?.hint).not.toContain('Klausel')
  })
  it('takes forty representatives', () => {
    const many = Array.from({ length: 40 }, () => '{ funktion: Mitglied des Vorstands, geschlecht: w }').join(', ')
    expect(found(changed(/vertreten_durch:\n\s+- \{[^}]*\}/, `vertreten_durch: [${many}]`))).toEqual([])
    expect(found(changed(/vertreten_durch:\n\s+- \{[^}]*\}/, `vertreten_durch: [${many}, { funktion: Noch eine }]`)).map(({ code }) => code)).toEqual(['schema/zu-viel'])
  })
})
