// Words and norms that no longer hold; the examples are dated 2027.
import type { rechtsstand as rows } from '../rechtsstand.ts'
import { clause, type Example, pair } from './example.ts'

const own = (wrong: string, right: string, given?: string): Example => pair(clause(wrong), clause(right), given)

export const rechtsstand: Readonly<Record<keyof typeof rows, Example>> = {
  'recht/begriff-ueberholt': own('Wer Bürgergeld erhält, kann die Beratung nutzen.', 'Wer {begriff leistung} erhält, kann die Beratung nutzen.'),
  'recht/begriff-veraltet': own('Der Flyer nennt die Förderung des BMFSFJ.', 'Der Flyer nennt die Förderung des BMBFSFJ.'),
  'recht/begriff-auslaufend': pair(
    `
    datum: 2026-12-01
    ${clause('Wer Bürgergeld erhält, kann die Beratung nutzen.').split('\n').join('\n    ')}
    `,
    `
    datum: 2026-12-01
    ${clause('Wer {begriff leistung} erhält, kann die Beratung nutzen.').split('\n').join('\n    ')}
    `,
  ),
  'recht/begriff-fehlt': pair('datum: 1027-01-15', 'datum: 2027-01-15'),
  'recht/norm-ueberholt': own('Die Mitarbeit am Ort beruht auf § 19 Abs. 2 Satz 1 Nr. 4 IntV.', 'Die Mitarbeit am Ort beruht auf § 19 Abs. 2 Nr. 9 IntV.'),
  'recht/nicht-geprueft': own('Für die Räume gilt § 5 WohnGG.', 'Für die Räume gelten die Gesetze.'),
  'recht/stand': pair('datum: 2028-01-15', 'datum: 2027-01-15'),
  'recht/sprachzeichen-unzulaessig': pair(
    `
    land: DE-BY
    parteien:
      - id: stadt
        rechtsform: landesbehoerde
    ${clause('Die Behörde bittet Berater:innen hinzu.').split('\n').join('\n    ')}
    `,
    `
    land: DE-BY
    parteien:
      - id: stadt
        rechtsform: landesbehoerde
    ${clause('Die Behörde bittet Beraterinnen und Berater hinzu.').split('\n').join('\n    ')}
    `,
  ),
  'recht/sprachzeichen': pair(
    `
    land: DE-NI
    parteien:
      - id: stadt
        rechtsform: bundesbehoerde
    ${clause('Die Behörde bittet Berater:innen hinzu.').split('\n').join('\n    ')}
    `,
    `
    land: DE-NI
    parteien:
      - id: stadt
        rechtsform: bundesbehoerde
    ${clause('Die Behörde bittet Beraterinnen und Berater hinzu.').split('\n').join('\n    ')}
    `,
  ),
}
