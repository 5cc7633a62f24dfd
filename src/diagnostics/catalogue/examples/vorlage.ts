// Templates of one's own. A clause file is shown with the lines of its head that matter; the others are as usual.
import type { vorlage as rows } from '../vorlage.ts'
import { type Example, pair } from './example.ts'

const TREFFEN = '# abh/treffen.md'
const body = (wrong: string, right: string, given?: string): Example => pair(`${TREFFEN}\n${wrong}`, `${TREFFEN}\n${right}`, given)
/** Head and text of the clause „treffen“. */
const whole = (wrongHead: string, rightHead: string, text: string, rightText = text): Example =>
  pair(`${TREFFEN}\n---\n${wrongHead}\n---\n${text}`, `${TREFFEN}\n---\n${rightHead}\n---\n${rightText}`)
const ROOM = 'parameter:\n  raum: { typ: text, titel: Raum, optional: true }'
const order = (wrong: string, right: string): Example => pair(`# abh/ergaenzung.yaml\n${wrong}`, `# abh/ergaenzung.yaml\n${right}`)
/** A version of „konflikt“, which has the parameters frist (dauer) and ort (text), level „empfohlen“, and fulfils two items. */
const FRIST = '  frist: { typ: dauer, titel: Frist, vorgabe: 1 Monat }'
const ORT = '  ort: { typ: text, titel: Ort, vorgabe: Rathaus }'
const KONFLIKT = { stufe: 'stufe: empfohlen', erfuellt: 'erfuellt: [a.eins, a.zwei]', parameter: `parameter:\n${FRIST}\n${ORT}`, text: 'In {{dauer frist}} in {{ort}}.' }
const replaced = (more: Partial<typeof KONFLIKT>): string => {
  const file = { ...KONFLIKT, ...more }
  return `# common/konflikt.md\n---\n${file.stufe}\n${file.erfuellt}\n${file.parameter}\n---\n${file.text}`
}
const override = (wrong: Partial<typeof KONFLIKT>, right: Partial<typeof KONFLIKT>, given: string): Example => pair(replaced(wrong), replaced(right), given)

const law = (id: string): string =>
  `# law/datenschutz.yaml\nregime:\n  - { id: dsgvo, gesetze: [dsgvo, ${id}], einwilligung: Art. 6 DSGVO, information: Art. 13 DSGVO, von: 2027-01-01, quelle: Amtsblatt, sicherheit: H, geprueft: 2027-01-10 }`

export const vorlage: Readonly<Record<keyof typeof rows, Example>> = {
  'vorlage/syntax': body('{{#if gast}}Gäste kommen.', '{{#if gast}}Gäste kommen.{{/if}}'),
  'vorlage/kopf-fehlt': pair('# abh/treffen.md\nEs gibt ein Treffen.', '# abh/treffen.md\n---\nid: treffen\ntitel: Treffen\nstufe: optional\n---\nEs gibt ein Treffen.'),
  'vorlage/groesse': body('Die Niederschrift beginnt so: …', 'Es gibt ein Treffen.', 'Unter dem Kopf steht eine Niederschrift von mehr als 64 kB; hier nur ihr Anfang.'),
  'vorlage/zeichen': body('Es gibt ein\u200b Treffen.', 'Es gibt ein Treffen.', 'Hinter „ein“ steht das unsichtbare Zeichen U+200B.'),
  'vorlage/dateiname': body('---\nid: trefen\n---\nEs gibt ein Treffen.', '---\nid: treffen\n---\nEs gibt ein Treffen.'),
  'vorlage/steuerwort': whole('parameter:\n  titel: { typ: text, titel: Titel, vorgabe: Runde }', 'parameter:\n  runde: { typ: text, titel: Runde, vorgabe: Runde }', 'Sie heißt {{titel}}.', 'Sie heißt {{runde}}.'),
  'vorlage/optional-mit-vorgabe': whole('parameter:\n  raum: { typ: text, titel: Raum, vorgabe: Saal, optional: true }', 'parameter:\n  raum: { typ: text, titel: Raum, vorgabe: Saal }', 'Sie treffen sich hier: {{raum}}.'),
  'vorlage/beispiel-fehlt': whole('parameter:\n  raum: { typ: text, titel: Raum }', 'parameter:\n  raum: { typ: text, titel: Raum, beispiel: Saal 2 }', 'Sie treffen sich hier: {{raum}}.'),
  'vorlage/unbekannte-klausel': order('klauseln:\n  - { id: datenschuz, nach: zweck }', 'klauseln:\n  - { id: flyer, nach: zweck }'),
  'vorlage/unbekannte-anlage': order('anlagen: [lste]', 'anlagen: [bogen]'),
  'vorlage/unbekannte-stelle': order('klauseln:\n  - { id: flyer, nach: zwek }', 'klauseln:\n  - { id: flyer, nach: zweck }'),
  'vorlage/unbekannte-art': pair('# abb/treffen.md\nEs gibt ein Treffen.', '# abh/treffen.md\nEs gibt ein Treffen.'),
  'vorlage/keine-vorlage': pair('# ABH/treffen.md\nEs gibt ein Treffen.', '# abh/treffen.md\nEs gibt ein Treffen.'),
  'vorlage/doppelt': order('klauseln:\n  - { id: zweck, nach: konflikt }', 'klauseln:\n  - { id: flyer, nach: konflikt }'),
  'vorlage/abschnitt-gemischt': pair(
    '# abh/ergaenzung.yaml\nklauseln:\n  - { id: flyer, nach: zweck }\n# abh/flyer.md\n---\nnummer: false\n---\nEin Flyer.',
    '# abh/ergaenzung.yaml\nklauseln:\n  - { id: flyer }\n# abh/flyer.md\n---\nnummer: false\n---\nEin Flyer.',
  ),
  'vorlage/manifest-ersetzt': pair('# abh/template.yaml\ntyp: abh', '# abh/ergaenzung.yaml\nklauseln:\n  - { id: flyer, nach: zweck }'),
  'vorlage/nie-verwendet': pair('# abh/plakat.md\nEin Plakat hängt aus.', '# abh/plakat.md\nEin Plakat hängt aus.\n# abh/ergaenzung.yaml\nklauseln:\n  - { id: plakat, nach: zweck }'),
  'vorlage/doppelt-ersetzt': pair(
    'koopgen validate vereinbarung.koop.yaml --templates land --templates verband',
    'koopgen validate vereinbarung.koop.yaml --templates verband',
    'In beiden Ordnern liegt common/salvatorisch.md.',
  ),
  'vorlage/stufe-gesenkt': override({ stufe: 'stufe: optional' }, {}, 'Die mitgelieferte Klausel ist empfohlen.'),
  'vorlage/erfuellt-weniger': override({ erfuellt: 'erfuellt: [a.eins]' }, {}, 'Die mitgelieferte Klausel erfüllt a.eins und a.zwei.'),
  'vorlage/erfuellt-bedingung': whole('erfuellt: [{ id: a.eins, wenn: flyr }]\nparameter:\n  flyer: { typ: ja-nein, titel: Flyer, vorgabe: true }', 'erfuellt: [{ id: a.eins, wenn: flyer }]\nparameter:\n  flyer: { typ: ja-nein, titel: Flyer, vorgabe: true }', '{{#if flyer}}Ein Flyer liegt aus.{{/if}}'),
  'vorlage/parameter-entfallen': override({ parameter: `parameter:\n${FRIST}`, text: 'In {{dauer frist}}.' }, {}, 'Die mitgelieferte Klausel hat die Parameter frist und ort.'),
  'vorlage/parameter-typ': override({ parameter: `parameter:\n  frist: { typ: zahl, titel: Frist, vorgabe: 14 }\n${ORT}`, text: 'In {{anzahl frist "einem Tag" "Tagen"}} in {{ort}}.' }, {}, 'In der mitgelieferten Klausel ist die Frist eine Dauer.'),
  'vorlage/parameter-neu': override(
    { parameter: `${KONFLIKT.parameter}\n  gremium: { typ: text, titel: Gremium, beispiel: Beirat }`, text: `${KONFLIKT.text} {{gremium}}` },
    { parameter: `${KONFLIKT.parameter}\n  gremium: { typ: text, titel: Gremium, vorgabe: Beirat }`, text: `${KONFLIKT.text} {{gremium}}` },
    'Die mitgelieferte Klausel hat die Parameter frist und ort.',
  ),
  'vorlage/unbekannter-name': body('{{Dem behorde}} steht ein Raum offen.', '{{Dem behoerde}} steht ein Raum offen.'),
  'vorlage/unbekannter-helfer': body('{{dme behoerde}} steht ein Raum offen.', '{{dem behoerde}} steht ein Raum offen.'),
  'vorlage/helfer-angaben': body('{{Der traeger}} {{verb traeger "bietet"}} Rat an.', '{{Der traeger}} {{verb traeger "bietet" "bieten"}} Rat an.'),
  'vorlage/nicht-druckbar': body('Ein Raum steht {{behoerde}} offen.', 'Ein Raum steht {{dem behoerde}} offen.'),
  'vorlage/kann-fehlen': whole(ROOM, ROOM, 'Sie treffen sich hier: {{raum}}.', '{{#if raum}}Sie treffen sich hier: {{raum}}.{{/if}}'),
  'vorlage/verboten': body('{{! Raum klären }}Sie treffen sich.', 'Sie treffen sich.'),
  'vorlage/keine-liste': body('{{#each traeger}}Rat{{/each}}', '{{#each traeger as |einer|}}{{Der einer}} berät.{{/each}}'),
  'vorlage/unmoeglicher-wert': whole(
    'parameter:\n  ebene: { typ: auswahl, titel: Ebene, werte: { leitung: Leitung, alle: alle }, vorgabe: alle }',
    'parameter:\n  ebene: { typ: auswahl, titel: Ebene, werte: { leitung: Leitung, alle: alle }, vorgabe: alle }',
    '{{#if (gleich ebene "lietung")}}Die Leitungen treffen sich.{{/if}}',
    '{{#if (gleich ebene "leitung")}}Die Leitungen treffen sich.{{/if}}',
  ),
  'vorlage/unbekannter-begriff': body('Es gilt {{begriff "kooperationsplna"}}.', 'Es gilt {{begriff "kooperationsplan"}}.'),
  'vorlage/unbekanntes-gesetz': pair(law('bdgs'), law('bdsg')),
  'vorlage/begriff-mit-artikel': body('Er steht im {{begriff "kooperationsplan"}}.', 'Er steht in {{der-begriff "kooperationsplan" "dem"}}.'),
  'vorlage/zahl-eins': whole('parameter:\n  zahl: { typ: zahl, titel: Zahl, vorgabe: 2 }', 'parameter:\n  zahl: { typ: zahl, titel: Zahl, vorgabe: 2 }', 'Es gibt {{zahl}} Treffen.', 'Sie treffen sich {{anzahl zahl "einmal" "Mal"}}.'),
  'vorlage/verweis': body('Es gilt {§ zwek}.', 'Es gilt {§ zweck}.'),
  'vorlage/parameter-ungenutzt': whole('parameter:\n  raum: { typ: text, titel: Raum, vorgabe: Saal }', 'parameter:\n  raum: { typ: text, titel: Raum, vorgabe: Saal }', 'Sie treffen sich.', 'Sie treffen sich hier: {{raum}}.'),
  'vorlage/name-verdeckt': whole('parameter:\n  traeger: { typ: text, titel: Träger, vorgabe: Werk }', 'parameter:\n  hausherr: { typ: text, titel: Hausherr, vorgabe: Werk }', 'Es lädt ein: {{traeger}}.', 'Es lädt ein: {{hausherr}}.'),
}
