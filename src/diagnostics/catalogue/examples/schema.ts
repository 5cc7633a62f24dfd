import type { schema as rows } from '../schema.ts'
import { type Example, pair } from './example.ts'

export const schema: Readonly<Record<keyof typeof rows, Example>> = {
  'schema/unbekanntes-feld': pair(
    `
    parteien:
      - id: stadt
        gnus: f
    `,
    `
    parteien:
      - id: stadt
        genus: f
    `,
  ),
  'schema/fehlt': pair(
    `
    laufzeit:
      beginn: 2027-02-01
    `,
    `
    laufzeit:
      beginn: 2027-02-01
      dauer: 1 Jahr
    `,
  ),
  'schema/leer': pair('kurztitel:', 'kurztitel: Kooperation Musterhausen'),
  'schema/typ': pair('schluss: { salvatorisch: ja }', 'schluss: { salvatorisch: true }'),
  'schema/wert': pair('land: Niedersachsen', 'land: DE-NI'),
  'schema/form': pair('datum: 15.01.2027', 'datum: 2027-01-15'),
  'schema/zu-wenig': pair('unterzeichnung: { ausfertigungen: 0 }', 'unterzeichnung: { ausfertigungen: 2 }'),
  'schema/zu-viel': pair(
    'kurztitel: Kooperationsvereinbarung zwischen der Stadt Musterhausen und der Nachbarschaftshilfe Musterhausen über die Beratung',
    'kurztitel: Kooperation Musterhausen',
  ),
  'schema/widerspruch': pair('laufzeit: { dauer: 1 Jahr, bis: 2027-12-31 }', 'laufzeit: { bis: 2027-12-31 }'),
  'schema/doppelt': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: Die Stadt legt den Flyer aus. }
      - { id: flyer, titel: Plakat, text: Die Stadt hängt das Plakat auf. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: Die Stadt legt den Flyer aus. }
      - { id: plakat, titel: Plakat, text: Die Stadt hängt das Plakat auf. }
    `,
  ),
  'schema/name': pair(
    `
    # abh/treffen.md
    ---
    parameter:
      Räume: { typ: text, titel: Räume, vorgabe: Saal }
    ---
    Sie treffen sich hier: {{Räume}}.
    `,
    `
    # abh/treffen.md
    ---
    parameter:
      raeume: { typ: text, titel: Räume, vorgabe: Saal }
    ---
    Sie treffen sich hier: {{raeume}}.
    `,
  ),
}
