import type { barriere as rows } from '../barriere.ts'
import { type Example, pair, situation } from './example.ts'

export const barriere: Readonly<Record<keyof typeof rows, Example>> = {
  'barriere/titel': pair('titel: vereinbarung_2027.docx', 'titel: Kooperationsvereinbarung'),
  'barriere/bild-text': pair(
    `
    parteien:
      - id: stadt
        logo: { datei: wappen.png, alt: Logo }
    `,
    `
    parteien:
      - id: stadt
        logo: { datei: wappen.png, alt: Wappen der Stadt Musterhausen }
    `,
  ),
  'barriere/zwischentitel': pair(
    `
    zusatz:
      - id: flyer
        titel: Flyer
        text: |
          **Auslage**

          Die Stadt legt den Flyer aus.
    `,
    `
    zusatz:
      - id: flyer
        titel: Flyer
        text: |
          ### Auslage

          Die Stadt legt den Flyer aus.
    `,
  ),
  'barriere/tabelle-kopf': pair(
    `
    anlagen:
      - id: orte
        titel: Orte
        text: |
          |         |      |
          |---------|------|
          | Rathaus | Flur |
    `,
    `
    anlagen:
      - id: orte
        titel: Orte
        text: |
          | Haus    | Ort  |
          |---------|------|
          | Rathaus | Flur |
    `,
  ),
  'barriere/sprache': situation('In einem Text ist für fremde Wörter „türkisch“ als Sprache angegeben statt „tr“. In einer YAML-Datei lässt sich eine Sprache noch nicht angeben; die Meldung kann deshalb nur aus Texten kommen, die ein Programm übergibt.'),
}
