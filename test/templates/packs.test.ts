// Template packs: what they may add and override, and where each fault is reported.
import { describe, expect, test } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { readLawTables } from '../../src/templates/law-files.ts'
import { head, kind, load, pack } from './packs.ts'

const shipped = pack('templates', {
  'abh/template.yaml': kind('abh', ['zweck', 'konflikt', 'datenschutz']),
  'abh/zweck.md': `${head('zweck')}Text.\n`,
  'common/konflikt.md': `${head('konflikt', 'erfuellt: [a.eins, a.zwei]\nparameter:\n  frist: { typ: dauer, titel: Frist, vorgabe: 1 Monat }\n  ort: { typ: text, titel: Ort, vorgabe: Rathaus }\n').replace('pflicht', 'empfohlen')}In {{dauer frist}} in {{ort}}.\n`,
  'common/datenschutz.md': `${head('datenschutz')}Text.\n`,
})
const withPack = (files: Readonly<Record<string, string>>) => load([shipped, pack('eigene', files)])
const order = (files: Readonly<Record<string, string>>) => withPack(files).templates.kinds.get('abh')?.abschnitte

describe('what a pack adds', () => {
  const flyer = { 'abh/flyer.md': `${head('flyer')}Ein Flyer.\n` }
  test('a clause after another, in its section', () => {
    const files = { ...flyer, 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: flyer, nach: zweck, stufe: optional }\n' }
    expect(withPack(files).found).toEqual([])
    expect(order(files)?.[0]).toEqual({ id: 'zweck', titel: undefined, klauseln: ['zweck', 'flyer'] })
    expect(withPack(files).templates.kinds.get('abh')?.klauseln.get('flyer')?.stufe).toBe('optional')
  })
  test('a clause at the end of a section, in a section of its own, and a new section', () => {
    expect(order({ ...flyer, 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: flyer, abschnitt: konflikt }\n' })?.[1]?.klauseln).toEqual(['konflikt', 'flyer'])
    expect(order({ ...flyer, 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: flyer }\n' })?.at(-1)).toMatchObject({ id: 'flyer', klauseln: ['flyer'] })
    expect(order({ ...flyer, 'abh/ergaenzung.yaml': 'abschnitte:\n  - { id: neu, titel: Neues, nach: zweck, klauseln: [{ id: flyer }] }\n' })?.[1]).toEqual({ id: 'neu', titel: 'Neues', klauseln: ['flyer'] })
  })
  test('a whole kind, with clauses of koopgen', () => {
    const { templates, found } = withPack({ 'messe/template.yaml': kind('messe', ['stand', 'konflikt']), 'messe/stand.md': `${head('stand')}Ein Stand.\n` })
    expect(found).toEqual([])
    expect([...(templates.kinds.get('messe')?.klauseln.keys() ?? [])]).toEqual(['stand', 'konflikt'])
  })
  test('an override with the same contract, silently', () => {
    const text = `${head('zweck')}Anderer Text.\n`
    const { templates, found } = withPack({ 'abh/zweck.md': text })
    expect(found).toEqual([])
    expect(templates.kinds.get('abh')?.klauseln.get('zweck')?.body).toBe('Anderer Text.\n')
  })
  test('defaults and level of a clause for a kind, not its parameters', () => {
    const entry = (vorgaben: string) => ({ 'messe/template.yaml': kind('messe', []).replace('abschnitte:\n  []', `abschnitte:\n  - { id: a, klauseln: [{ id: konflikt, stufe: pflicht, vorgaben: { ${vorgaben} } }] }`) })
    const { templates, found } = withPack(entry('frist: 6 Monate'))
    expect(found).toEqual([])
    expect(templates.kinds.get('messe')?.klauseln.get('konflikt')).toMatchObject({ stufe: 'pflicht', parameter: { frist: { vorgabe: '6 Monate' } } })
    expect(withPack(entry('frst: 6 Monate')).found).toEqual(['eigene/messe/template.yaml:12:69 schema/unbekanntes-feld Die Klausel „konflikt“ hat keinen Parameter „frst“. → Meinten Sie „frist“?'])
    expect(withPack(entry('frist: P6M')).found).toEqual([expect.stringContaining('eigene/messe/template.yaml:12:76 schema/form')])
  })
})

describe('no template is dropped in silence', () => {
  const flyer = `${head('flyer')}Ein Flyer.\n`
  test.each<[string, string]>([
    ['ABH/flyer.md', 'Benennen Sie sie um: abh/flyer.md'],
    ['abh/Flyer.md', 'Benennen Sie sie um: abh/flyer.md'],
    ['abh/flyer.MD', 'Benennen Sie sie um: abh/flyer.md'],
    ['abh/ergaenzung.yml', 'Benennen Sie sie um: abh/ergaenzung.yaml'],
    ['vorlagen/abh/flyer.md', 'Nennen Sie mit „--templates“ den Ordner, in dem „abh“ liegt: eigene/vorlagen'],
    ['flyer.md', 'Legen Sie sie in den Ordner ihrer Art, zum Beispiel abh/flyer.md'],
    ['abh/1-flyer.md', 'Klauseln heißen <Art>/<klausel>.md'],
    ['abh/zusatz.yaml', 'Klauseln heißen <Art>/<klausel>.md'],
    ['law/norm.yaml', 'Klauseln heißen <Art>/<klausel>.md'],
  ])('%s is an error that says where it belongs', (path, hint) => {
    const { found } = withPack({ [path]: flyer })
    expect(found).toEqual([expect.stringContaining(`eigene/${path}:1:1 vorlage/keine-vorlage Die Datei „${path}“ liegt im Vorlagenordner`)])
    expect(found[0]).toContain(` → ${hint}`)
  })
  test('what stands beside templates is none', () => {
    expect(withPack({ 'README.md': 'x', 'abh/LIESMICH.md': 'x', 'v.koop.yaml': 'x', 'koopgen.config.yaml': 'x', 'abh/bild.png': 'x' }).found).toEqual([])
  })
  test.each(['./', '.\\', './/'])('paths of the library that begin with %s or have other separators are read', (before) => {
    const files = { [`${before}abh${before.includes('\\') ? '\\' : '/'}flyer.md`]: flyer, [`${before}abh/ergaenzung.yaml`]: 'klauseln:\n  - { id: flyer, nach: zweck }\n' }
    const { found, templates } = withPack(files)
    expect([found, templates.kinds.get('abh')?.abschnitte[0]?.klauseln]).toEqual([[], ['zweck', 'flyer']])
  })
  test('a law file with such a path counts', () => {
    const findings = new Findings()
    readLawTables([pack('eigene', { '.\\law\\normen.yaml': 'normen: 3\n' })], findings.report)
    expect(findings.list.map(({ place }) => place?.file)).toEqual(['eigene/law/normen.yaml'])
  })
})

describe('faults have their place in the file of the pack', () => {
  const clause = (text: string) => ({ 'abh/neu.md': text, 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: neu, nach: zweck }\n' })
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no head', { 'abh/neu.md': 'Text.\n' }, 'eigene/abh/neu.md:1:1 vorlage/kopf-fehlt'],
    ['unknown key', clause(head('neu', 'stuffe: pflicht\n')), 'eigene/abh/neu.md:5:1 schema/unbekanntes-feld Das Feld „stuffe“ gibt es hier nicht. → Meinten Sie „stufe“?'],
    ['unknown level', clause(head('neu').replace('pflicht', 'pflich')), 'eigene/abh/neu.md:4:8 schema/wert „pflich“ ist hier nicht möglich. → Meinten Sie „pflicht“?'],
    ['unknown type', clause(`${head('neu', 'parameter:\n  n: { typ: zal, titel: N }\n')}x\n`), 'eigene/abh/neu.md:6:13 schema/wert „zal“ ist hier nicht möglich. → Meinten Sie „zahl“?'],
    ['key of another type', clause(`${head('neu', 'parameter:\n  n: { typ: auswahl, titel: N, wert: { x: X } }\n')}x\n`), 'eigene/abh/neu.md:6:32 schema/unbekanntes-feld Das Feld „wert“ gibt es hier nicht. → Meinten Sie „werte“?'],
    ['default its type refuses', clause(`${head('neu', 'parameter:\n  n: { typ: zahl, titel: N, vorgabe: drei }\n')}{{anzahl n "a" "b"}}\n`), 'eigene/abh/neu.md:6:38 schema/typ'],
    ['control word as parameter', clause(`${head('neu', 'parameter:\n  nach: { typ: text, titel: N, vorgabe: x }\n')}{{nach}}\n`), 'eigene/abh/neu.md:6:3 vorlage/steuerwort'],
    ['optional with default', clause(`${head('neu', 'parameter:\n  n: { typ: text, titel: N, vorgabe: x, optional: true }\n')}{{n}}\n`), 'eigene/abh/neu.md:6:41 vorlage/optional-mit-vorgabe'],
    ['needed without example', clause(`${head('neu', 'parameter:\n  n: { typ: text, titel: N }\n')}{{n}}\n`), 'eigene/abh/neu.md:6:3 vorlage/beispiel-fehlt'],
    ['fulfilment under an unknown parameter', clause(`${head('neu', 'erfuellt: [{ id: a.eins, wenn: flyr }]\nparameter:\n  flyer: { typ: ja-nein, titel: F, vorgabe: true }\n')}{{#if flyer}}x{{/if}}\n`), 'eigene/abh/neu.md:5:32 vorlage/erfuellt-bedingung Einen Parameter „flyr“ gibt es hier nicht. → Meinten Sie „flyer“?'],
    ['fulfilment under a value that cannot be', clause(`${head('neu', 'erfuellt: [{ id: a.eins, wenn: { weg: pots } }]\nparameter:\n  weg: { typ: auswahl, titel: W, werte: { post: Post, mail: E-Mail }, vorgabe: post }\n')}{{weg}}\n`), 'eigene/abh/neu.md:5:26 vorlage/erfuellt-bedingung „weg“ kann nie „pots“ sein. → Meinten Sie „post“?'],
    ['file and id differ', { 'abh/neu.md': head('alt'), 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: alt, nach: zweck }\n' }, 'eigene/abh/neu.md:2:5 vorlage/dateiname Die Datei heißt anders als die Klausel „alt“. → Benennen Sie die Datei alt.md oder ändern Sie die id.'],
    ['no YAML', clause('---\nid: neu\ntitel: "x\nstufe: pflicht\n---\n'), 'eigene/abh/neu.md:3:8 yaml/anfuehrungszeichen'],
    ['comma inside braces', clause(`${head('neu', 'parameter:\n  n: { typ: text, titel: N, hilfe: erst dies, dann das, vorgabe: x }\n')}{{n}}\n`), 'eigene/abh/neu.md:6:47 schema/unbekanntes-feld Das Feld „dann das“ gibt es hier nicht. → Ein Komma trennt in { … } Felder: Setzen Sie den Text in Anführungszeichen.'],
    ['fault in the text', clause(`${head('neu')}{{dem behorde}}\n`), 'eigene/abh/neu.md:6:7 vorlage/unbekannter-name „behorde“ gibt es nicht. → Meinten Sie „behoerde“?'],
    ['unknown id in the order', { 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: datenschuz, nach: zweck }\n' }, 'eigene/abh/ergaenzung.yaml:2:11 vorlage/unbekannte-klausel Es gibt keine Klausel „datenschuz“. → Meinten Sie „datenschutz“?'],
    ['unknown nach', { 'abh/neu.md': head('neu'), 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: neu, nach: zwek }\n' }, 'eigene/abh/ergaenzung.yaml:2:22 vorlage/unbekannte-stelle Die Reihenfolge enthält keine Klausel „zwek“. → Meinten Sie „zweck“?'],
    ['clause twice in the order', { 'abh/ergaenzung.yaml': 'klauseln:\n  - { id: zweck, nach: konflikt }\n' }, 'eigene/abh/ergaenzung.yaml:2:11 vorlage/doppelt'],
    ['a second template.yaml', { 'abh/template.yaml': kind('abh', ['zweck']) }, 'eigene/abh/template.yaml:1:1 vorlage/manifest-ersetzt'],
    ['folder of no kind', { 'abb/neu.md': head('neu') }, 'eigene/abb/neu.md:2:5 vorlage/unbekannte-art Zum Ordner „abb“ gibt es keine Art. → Meinten Sie „abh“?'],
    ['counted and uncounted in one section', clause(head('neu', 'nummer: false\n')), 'eigene/abh/ergaenzung.yaml:2:11 vorlage/abschnitt-gemischt'],
    ['same id in common and in the kind', { 'common/neu.md': head('neu'), ...clause(head('neu')) }, 'eigene/abh/neu.md:2:5 vorlage/doppelt Die Klausel „neu“ gibt es auch in eigene/common/neu.md.'],
    ['typ is not the folder', { 'messe/template.yaml': kind('mese', ['konflikt']) }, 'eigene/messe/template.yaml:1:6 vorlage/dateiname'],
  ])('%s', (_, files, expected) => {
    expect(withPack(files).found.filter((line) => line.startsWith(expected))).toHaveLength(1)
  })
  test('the text of a clause is checked although its head has a fault', () => {
    const { found } = withPack(clause(`${head('neu').replace('pflicht', 'pflich')}{{dem behorde}}\n`))
    expect(found.map((line) => line.split(' ')[1])).toEqual(['schema/wert', 'vorlage/unbekannter-name'])
  })
  test('a parameter whose declaration has a fault is not unknown in the text as well', () => {
    const { found } = withPack(clause(`${head('neu', 'parameter:\n  n: { typ: zal, titel: N }\n')}{{n}}\n`))
    expect(found.map((line) => line.split(' ')[1])).toEqual(['schema/wert'])
  })
  test('a clause in no order: a warning with the line to paste', () => {
    expect(withPack({ 'abh/neu.md': head('neu') }).found).toEqual(['eigene/abh/neu.md:2:5 vorlage/nie-verwendet Die Klausel „neu“ steht in keiner Reihenfolge und wird nie gedruckt. → abh/ergaenzung.yaml:\nklauseln:\n  - { id: neu, nach: … }'])
  })
})

test('an override that breaks the contract of the clause: one warning for each loss', () => {
  const text = `${head('konflikt', 'erfuellt: [a.eins]\nparameter:\n  frist: { typ: zahl, titel: Frist, vorgabe: 14 }\n  gremium: { typ: text, titel: Gremium, beispiel: Beirat }\n').replace('pflicht', 'optional')}{{gremium}}{{anzahl frist "ein" "Tage"}}\n`
  expect(withPack({ 'common/konflikt.md': text }).found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'eigene/common/konflikt.md:4:1 vorlage/stufe-gesenkt',
    'eigene/common/konflikt.md:5:1 vorlage/erfuellt-weniger',
    'eigene/common/konflikt.md:6:1 vorlage/parameter-entfallen',
    'eigene/common/konflikt.md:7:12 vorlage/parameter-typ',
    'eigene/common/konflikt.md:8:3 vorlage/parameter-neu',
  ])
})

test('two packs that override the same clause: the later one holds, with a warning', () => {
  const text = (word: string) => ({ 'abh/zweck.md': `${head('zweck')}${word}.\n` })
  const { templates, found } = load([shipped, pack('eins', text('Eins')), pack('zwei', text('Zwei'))])
  expect(templates.kinds.get('abh')?.klauseln.get('zweck')?.body).toBe('Zwei.\n')
  expect(found).toEqual(['zwei/abh/zweck.md:2:5 vorlage/doppelt-ersetzt Zwei Vorlagenordner ersetzen die Klausel „zweck“; es gilt diese. → Die andere steht in eins/abh/zweck.md.'])
})

test('other files of a folder, BOM and CRLF do not matter', () => {
  const { found, templates } = withPack({ 'README.md': 'x', 'abh/README.md': 'x', 'abh/bild.png': 'x', 'abh/zweck.md': `\uFEFF${head('zweck')}(1) {{dem behoerde}}\n`.replaceAll('\n', '\r\n') })
  expect(found).toEqual([])
  expect(templates.kinds.get('abh')?.klauseln.get('zweck')?.body).toBe('(1) {{dem behoerde}}\n')
})
