import type { angaben as rows } from '../angaben.ts'
import { type Example, pair } from './example.ts'

export const angaben: Readonly<Record<keyof typeof rows, Example>> = {
  'angaben/pfad': pair(
    `
    offen:
      - { zu: parteien.stadt.sizt.ort, frage: Zieht das Amt um? }
    `,
    `
    offen:
      - { zu: parteien.stadt.sitz.ort, frage: Zieht das Amt um? }
    `,
  ),
  'angaben/klausel-unbekannt': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: zwek, text: Die Stadt legt den Flyer aus. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: zweck, text: Die Stadt legt den Flyer aus. }
    `,
  ),
  'angaben/kreis': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: plakat, text: Die Stadt legt den Flyer aus. }
      - { id: plakat, titel: Plakat, nach: flyer, text: Die Stadt hängt das Plakat auf. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: zweck, text: Die Stadt legt den Flyer aus. }
      - { id: plakat, titel: Plakat, nach: flyer, text: Die Stadt hängt das Plakat auf. }
    `,
  ),
  'angaben/code': pair(
    `
    ausnahmen:
      - { zu: titel, code: text/luecken, grund: Der Strich gehört zum Namen. }
    `,
    `
    ausnahmen:
      - { zu: titel, code: text/luecke, grund: Der Strich gehört zum Namen. }
    `,
  ),
  'angaben/wirkungslos': pair('typ: frei\nschluss: { beitritt: true }', 'typ: frei\nzusatz:\n  - { id: beitritt, titel: Beitritt, text: Weitere Stellen können beitreten. }'),
  'angaben/beginn': pair('datum: 2027-01-15\nlaufzeit: { beginn: 2037-02-01, dauer: 1 Jahr }', 'datum: 2027-01-15\nlaufzeit: { beginn: 2027-02-01, dauer: 1 Jahr }'),
  'angaben/bistum': pair(
    `
    parteien:
      - id: verein
        name: Caritasverband Musterhausen e. V.
        genus: m
        verband: caritas
    umfang: ausfuehrlich
    `,
    `
    parteien:
      - id: verein
        name: Caritasverband Musterhausen e. V.
        genus: m
        verband: caritas
        bistum: speyer
    umfang: ausfuehrlich
    `,
  ),
  'angaben/bistum-passt-nicht': pair(
    `
    parteien:
      - id: verein
        bistum: hildesheim
    `,
    `
    parteien:
      - id: verein
        bistum: hildesheim
        datenschutz: kdg
    `,
  ),
  'angaben/aufsicht-ungeprueft': pair(
    `
    parteien:
      - id: verein
        name: Caritasverband Musterhausen e. V.
        genus: m
        verband: caritas
        bistum: hildesheim
    umfang: ausfuehrlich
    `,
    `
    parteien:
      - id: verein
        name: Caritasverband Musterhausen e. V.
        genus: m
        verband: caritas
        bistum: hildesheim
        datenschutz: { recht: kdg, aufsicht: die Katholische Datenschutzaufsicht Nord }
    umfang: ausfuehrlich
    `,
  ),
  'angaben/datenschutzrecht': pair(
    `
    parteien:
      - id: verein
        name: Diakonieverein Musterhausen e. V.
        genus: m
    `,
    `
    parteien:
      - id: verein
        name: Diakonieverein Musterhausen e. V.
        genus: m
        datenschutz: dsg-ekd
    `,
  ),
  'angaben/datenschutzaufsicht': pair(
    `
    parteien:
      - id: jobcenter
        rolle: [jobcenter]
        name: Jobcenter Musterhausen
        genus: n
        sitz: { plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Geschäftsführung }]
    umfang: ausfuehrlich
    `,
    `
    parteien:
      - id: jobcenter
        rolle: [jobcenter]
        name: Jobcenter Musterhausen
        genus: n
        rechtsform: gemeinsame-einrichtung
        sitz: { plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Geschäftsführung }]
    umfang: ausfuehrlich
    `,
  ),
}
