// A small kind of agreement with every sort of parameter, loaded like a real one: what the tests of reading judge against.
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { loadTemplates } from '../../src/templates/load.ts'
import type { Templates } from '../../src/templates/templates.ts'

const MANIFEST = `typ: probe
titel: Probe
hilfe: Eine kleine Art zum Prüfen.
rollen: [[abh], [mbe, jmd]]
beteiligte:
  partner: { rollen: alle, bezeichnung: Partner, einzahl: Partner, genus: m }
gliederung: paragraf
anlagen: [dienstliste]
angaben:
  projekt:
    name: { typ: text, titel: Name des Projekts, optional: true, beispiel: Startbahn }
    leitung: { typ: partei, titel: Leitung, optional: true, beispiel: awo }
  bewilligung: { typ: zeitraum, titel: Bewilligung, optional: true, beispiel: { von: 2027-02-01, bis: 2028-01-31 } }
abschnitte:
  - id: alles
    titel: Alles
    klauseln: [{ id: praeambel }, { id: zweck }, { id: treffen }, { id: sprechstunde }, { id: dienste }, { id: laufzeit }, { id: aenderungen }, { id: salvatorisch }, { id: beitritt }, { id: gerichtsstand }]
`
const OTHER = `typ: andere
titel: Andere
hilfe: Noch eine Art.
rollen: []
beteiligte: {}
gliederung: paragraf
angaben: {}
abschnitte:
  - id: alles
    titel: Alles
    klauseln: [{ id: erreichbarkeit }]
`
const FREE = `typ: frei
titel: Frei
hilfe: Ohne Muster.
rollen: []
beteiligte: {}
gliederung: paragraf
angaben: {}
abschnitte:
  - id: praeambel
    klauseln: [{ id: praeambel }]
`

interface Clause {
  readonly stufe: string
  readonly parameter?: string
  readonly text?: string
}
const CLAUSES: Readonly<Record<string, Clause>> = {
  praeambel: {
    stufe: 'empfohlen',
    parameter: 'anlass: { typ: text, titel: Anlass, optional: true, beispiel: Neuordnung }',
    text: '{{#if anlass}}{{anlass}}{{/if}}',
  },
  zweck: { stufe: 'pflicht' },
  treffen: {
    stufe: 'empfohlen',
    parameter: 'anzahl: { typ: zahl, titel: Anzahl, vorgabe: 1, min: 1, max: 12 }\n  frist: { typ: dauer, titel: Frist, vorgabe: 2 Wochen }',
    text: '{{zahl anzahl}} {{dauer frist}}',
  },
  sprechstunde: {
    stufe: 'optional',
    parameter:
      'zeiten: { typ: oeffnungszeiten, titel: Zeiten, beispiel: { mo: 9:00-12:00 } }\n  raum: { typ: text, titel: Raum, beispiel: Zimmer 012 }\n  miete: { typ: betrag, titel: Miete, optional: true, beispiel: 100 }',
    text: '{{zeiten}} {{raum}} {{#if miete}}{{betrag miete}}{{/if}}',
  },
  dienste: {
    stufe: 'optional',
    parameter:
      'zustaendig: { typ: partei, titel: Zuständig, rollen: [mbe, jmd], beispiel: jmd-nord }\n  weitere: { typ: liste, titel: Weitere, von: { typ: partei, titel: Dienst }, optional: true, beispiel: [awo] }',
    text: '{{zustaendig}} {{weitere}}',
  },
  laufzeit: { stufe: 'pflicht' },
  aenderungen: { stufe: 'empfohlen' },
  salvatorisch: { stufe: 'empfohlen' },
  beitritt: { stufe: 'optional' },
  gerichtsstand: { stufe: 'optional' },
  erreichbarkeit: { stufe: 'optional' },
}
function file(id: string): string {
  const { stufe, parameter, text = 'Dies gilt.' } = CLAUSES[id] ?? { stufe: 'optional' }
  return `---\nid: ${id}\ntitel: Klausel ${id}\nhilfe: Zum Prüfen.\nstufe: ${stufe}\nerfuellt: []\ngrundlage: []\ngrund: Zum Prüfen.\nparameter: ${parameter ? `\n  ${parameter}` : '{}'}\n---\n(1) ${text}\n`
}
const ANNEX = `---
id: dienstliste
titel: Liste der Dienste
fortschreibung: true
parameter:
  zeilen:
    typ: tabelle
    titel: Zeilen
    beispiel: [{ dienst: Beratung, stelle: awo }]
    spalten:
      dienst: { typ: text, titel: Dienst }
      stelle: { typ: partei, titel: Stelle, rollen: [mbe, jmd] }
      kurse: { typ: zahl, titel: Kurse, min: 2, optional: true }
  frist: { typ: dauer, titel: Frist, vorgabe: 2 Wochen }
---
Frist: {{dauer frist}}

| Dienst | Stelle | Kurse |
|:-------|:-------|------:|
{{#each zeilen as |z|}}
| {{z.dienst}} | {{z.stelle.name}} | {{#if z.kurse}}{{zahl z.kurse}}{{else}}–{{/if}} |
{{/each}}
`
const IN_KIND: Readonly<Record<string, readonly string[]>> = {
  probe: Object.keys(CLAUSES).filter((id) => id !== 'erreichbarkeit'),
  andere: ['erreichbarkeit'],
  frei: ['praeambel'],
}

export function probeTemplates(): Templates {
  const findings = new Findings()
  const manifests = { probe: MANIFEST, andere: OTHER, frei: FREE }
  const files = Object.entries(manifests).flatMap(([typ, text]) => [
    { path: `${typ}/template.yaml`, text },
    ...(IN_KIND[typ] ?? []).map((id) => ({ path: `${typ}/${id}.md`, text: file(id) })),
  ])
  const templates = loadTemplates([{ name: 'probe', files: [...files, { path: 'anlagen/dienstliste.md', text: ANNEX }] }], findings.report)
  if (findings.hasErrors) throw new Error(findings.list.map((d) => `${d.place?.file}:${d.place?.line} ${d.message}`).join('\n'))
  return templates
}
