import type { angabenLaufzeit as rows } from '../angaben-laufzeit.ts'
import { type Example, pair, PROJECT } from './example.ts'

export const angabenLaufzeit: Readonly<Record<keyof typeof rows, Example>> = {
  'angaben/ende-vor-beginn': pair(PROJECT.replace('2028-02-29', '2026-12-31'), PROJECT),
  'angaben/projektende': pair(PROJECT.replace(', ende: 2028-02-29', ''), PROJECT),
  'angaben/unterschrift-vor-datum': pair('datum: 2027-01-15\nunterzeichnung: { ort: Musterhausen, datum: 2026-01-20 }', 'datum: 2027-01-15\nunterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }'),
  'angaben/datum': pair('datum: 2017-01-15', 'datum: 2027-01-15'),
  'angaben/beginn-vor-unterschrift': pair(
    `
    laufzeit: { beginn: 2027-01-01, dauer: 1 Jahr }
    unterzeichnung: { ort: Musterhausen, datum: 2027-01-16 }
    `,
    `
    laufzeit: { beginn: 2027-02-01, dauer: 1 Jahr }
    unterzeichnung: { ort: Musterhausen, datum: 2027-01-16 }
    `,
  ),
  'angaben/laufzeit-lang': pair(
    `
    laufzeit: { dauer: 200 Jahre }
    `,
    `
    laufzeit: { dauer: 2 Jahre }
    `,
  ),
  'angaben/dieselbe-stelle': pair(
    `
    anlagen:
      - { id: einwilligung, mit: abh, von: verein, an: verein, an_team: Team Vermittlung, dsb: Telefon 030 23125-119 }
    `,
    `
    anlagen:
      - { id: einwilligung, mit: abh, von: verein, an: stadt, an_team: Team Vermittlung, dsb: Telefon 030 23125-119 }
    `,
  ),
  'angaben/blatt-richtung': pair(
    `
    anlagen:
      - { id: einwilligung, mit: abh, von: verein, an: stadt, richtung: an-beratung, an_team: Team Vermittlung, dsb: Telefon 030 23125-119 }
    `,
    `
    anlagen:
      - { id: einwilligung, mit: abh, von: verein, an: stadt, richtung: von-beratung, an_team: Team Vermittlung, dsb: Telefon 030 23125-119 }
    `,
  ),
  'angaben/keine-kuendigung': pair(
    `
    laufzeit:
      dauer: 4 Jahre
      verlaengerung: { art: keine }
    `,
    `
    laufzeit:
      dauer: 4 Jahre
      verlaengerung: { art: keine }
      kuendigung: { zum: jahresende }
    `,
  ),
  'angaben/kuendigungsfrist': pair(
    `
    laufzeit:
      dauer: 6 Monate
      kuendigung: { frist: 6 Monate }
    `,
    `
    laufzeit:
      dauer: 6 Monate
      kuendigung: { frist: 2 Monate }
    `,
  ),
  'angaben/verlaengerung': pair(
    `
    laufzeit:
      dauer: 1 Jahr
      verlaengerung: { art: automatisch, um: 3 Jahre }
    `,
    `
    laufzeit:
      dauer: 1 Jahr
      verlaengerung: { art: automatisch, um: 1 Jahr }
    `,
  ),
  'angaben/stand': pair(
    `
    unterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }
    anlagen:
      - { id: hausordnung, titel: Hausordnung, stand: 2027-03-01, text: Im Haus ist es leise. }
    zusatz:
      - { id: haus, titel: Hausordnung, text: "Es gilt {Anlage hausordnung}." }
    `,
    `
    unterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }
    anlagen:
      - { id: hausordnung, titel: Hausordnung, stand: 2026-03-01, text: Im Haus ist es leise. }
    zusatz:
      - { id: haus, titel: Hausordnung, text: "Es gilt {Anlage hausordnung}." }
    `,
  ),
  'angaben/ersetzt': pair(
    `
    laufzeit: { dauer: 1 Jahr, ersetzt: 2027-06-01 }
    `,
    `
    laufzeit: { dauer: 1 Jahr, ersetzt: 2021-06-01 }
    `,
  ),
  'angaben/plan-ausserhalb': pair(
    `
    typ: abh-clearingstelle
    klauseln:
      trennung: { praxis: Die Stadt weist seit Jahren auf die Beratung hin., sichtbarkeit: Der Raum liegt abseits der Schalter. }
      besetzung: { oeffnung: { mo: 9:00-12:00 }, als_anlage: true }
      raeume: { gebaeude: Rathaus, raum: Zimmer 12 }
    anlagen:
      - id: besetzungsplan
        ort: Rathaus, Zimmer 12
        zeitraum: { von: 2027-02-01, bis: 2027-03-31 }
        plan: [{ tag: di, zeit: 9 bis 12 Uhr, dienst: verein, funktion: Fachkraft }]
    `,
    `
    typ: abh-clearingstelle
    klauseln:
      trennung: { praxis: Die Stadt weist seit Jahren auf die Beratung hin., sichtbarkeit: Der Raum liegt abseits der Schalter. }
      besetzung: { oeffnung: { mo: 9:00-12:00 }, als_anlage: true }
      raeume: { gebaeude: Rathaus, raum: Zimmer 12 }
    anlagen:
      - id: besetzungsplan
        ort: Rathaus, Zimmer 12
        zeitraum: { von: 2027-02-01, bis: 2027-03-31 }
        plan: [{ tag: mo, zeit: 9 bis 12 Uhr, dienst: verein, funktion: Fachkraft }]
    `,
  ),
  'angaben/leer': pair(
    `
    typ: frei
    `,
    `
    typ: frei
    zusatz:
      - { id: flyer, titel: Flyer, text: Die Stadt legt den Flyer aus. }
    `,
  ),
  'angaben/schutz-weggelassen': pair(
    `
    klauseln:
      unabhaengigkeit: { entfaellt: Das wird mündlich besprochen. }
    `,
    `
    klauseln:
      unabhaengigkeit: true
    `,
  ),
  'angaben/ausnahme-begruendung': pair(
    `
    zusatz:
      - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }
    ausnahmen:
      - { code: guardrail/pflichtberatung, zu: zusatz.flyer, satz: In anderen Städten müssen Ratsuchende die Beratung besuchen., grund: Der Kreisausschuss hat das so beschlossen. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }
    ausnahmen:
      - { code: guardrail/pflichtberatung, zu: zusatz.flyer, satz: In anderen Städten müssen Ratsuchende die Beratung besuchen., grund: Der Satz beschreibt nur die Praxis anderer Städte. }
    `,
  ),
  'angaben/ausnahme-ohne-satz': pair(
    `
    zusatz:
      - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }
    ausnahmen:
      - { code: guardrail/pflichtberatung, zu: zusatz.flyer, grund: Der Satz beschreibt nur die Praxis anderer Städte. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }
    ausnahmen:
      - { code: guardrail/pflichtberatung, zu: zusatz.flyer, satz: In anderen Städten müssen Ratsuchende, grund: Der Satz beschreibt nur die Praxis anderer Städte. }
    `,
  ),
  'angaben/ausnahme-unnoetig': pair(
    `
    ausnahmen:
      - { zu: parteien.stadt, code: angaben/doppelrolle, grund: Die Stadt trennt beide Aufgaben. }
    `,
    `
    ausnahmen: []
    `,
  ),
}
