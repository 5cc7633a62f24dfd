// `--lang en` of whole commands: what each says when all is well and when it is not, with no German left but what help says stays German.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { progressOf } from '../../src/commands/batch/progress.ts'
import { summaryInEnglish } from '../../src/diagnostics/english/sentences.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const BAD_PACK = { 'eigene/abh/x.md': 'ohne Kopf' }
const GERMAN_WORDS = /\b(?:der|die|das|den|und|oder|nicht|ein|eine|Sie|ist|wird|mit|ohne|für|aus|gibt|keine?|Datei|Dateien|Ordner|Zeilen?|geprüft|Fehler|Warnung)\b|„/
/** Without German sentences that are marked as such, and what frames show. */
const unmarked = (text: string): string => text.replace(/^ +(?:German|Hinweis):.*$/gm, '').replace(/^[> ] *\d* \|.*$/gm, '')
async function run(argv: readonly string[], files: Parameters<typeof memoryIo>[0] = { 'v.koop.yaml': EXAMPLE }, env = {}) {
  const io = memoryIo(files, { env: { LANG: 'de_DE.UTF-8', ...env } })
  const code = await main([...argv, '--lang', 'en'], io)
  return { code, out: io.out(), err: io.err(), text: io.out() + io.err() }
}

test.each([
  ['doctor', ['doctor'], undefined, /Shipped templates: \d+ kinds with \d+ clauses[\s\S]*Terminal: input [\s\S]*Everything in order\.|can work\.\n$/],
  ['doctor of faulty settings and templates', ['doctor'], { 'koopgen.config.yaml': 'formta: pdf\n' }, /Error {4}Settings: koopgen\.config\.yaml or a variable[\s\S]*The file koopgen\.config\.yaml has a field that does not exist\.[\s\S]*Warning {2}Your templates: not checked/],
  ['settings', ['validate'], { 'koopgen.config.yaml': 'rules: [x]\n' }, /^Error: The settings in “koopgen\.config\.yaml” cannot be used\.\n\nkoopgen\.config\.yaml:1:1 {2}Error {2}A field of/],
  ['own templates', ['templates', '--templates', 'eigene'], BAD_PACK, /^Error: Your templates have errors\.\n\neigene\/abh\/x\.md:1:1 {2}Error {2}A clause file has no head\./],
  ['answers', ['init', '--answers', 'a.yaml'], { 'a.yaml': 'typ: [' }, /^Error: The answers cannot be read\.\n\na\.yaml:1:6 {2}Error {2}The file cannot be read as YAML/],
  ['answers that do', ['init', 'neu', '--answers', 'v.koop.yaml'], undefined, /^neu\.koop\.yaml written\.\n1 agreement checked: no error found\.\nGo on with: koopgen render neu\.koop\.yaml\n$/],
  ['an example', ['init', 'neu', '--from-example', 'kurz'], undefined, /^neu\.koop\.yaml written, after the example “kurz”\. Replace [\s\S]*Check: koopgen validate neu\.koop\.yaml · Make: /],
  ['-v', ['validate', '-v'], undefined, /^Read: v\.koop\.yaml \(\d+ lines\)\nForms of the names, please look at them:\n/],
  ['trace', ['batch', 'v.koop.yaml', 't.csv', '--trace', 'titel'], { 'v.koop.yaml': EXAMPLE, 't.csv': 'schluessel;titel;aktenzeichen\na;;7\n' }, /^a: nothing given; the default of titel holds\n$/],
  ['a table to fill in', ['batch', 'v.koop.yaml', '--template-csv', 't.csv'], undefined, /^Table “t\.csv” made\. Fill it in, /],
  ['schema', ['schema', '--write'], undefined, /^\.koopgen\/vereinbarung\.schema\.json written\.\n$/],
  ['set', ['set', 'v.koop.yaml', 'unterzeichnung.ort=Neustadt'], undefined, /^v\.koop\.yaml:\d+: unterzeichnung\.ort: Neustadt \(new\)\n$/],
  ['comparison', ['diff', 'v.koop.yaml', 'w.koop.yaml', '-o', 'd.html'], { 'v.koop.yaml': EXAMPLE, 'w.koop.yaml': EXAMPLE }, /^Comparison written: d\.html\n$/],
] as const)('%s', async (_, argv, files, expected) => {
  const { text } = await run(argv, files as Parameters<typeof memoryIo>[0])
  expect(text).toMatch(expected)
  expect(unmarked(text).replace(/^ {2}die .*$/gm, '').replace(/^ {2}\S+ · .*$|^ {2}.* · .*$/gm, '')).not.toMatch(GERMAN_WORDS)
})

test('findings of the settings are data with --json, and the fault stands once', async () => {
  const { code, out } = await run(['validate', '--json'], { 'koopgen.config.yaml': 'formta: pdf\n' })
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ ok: false, error: 'The settings in “koopgen.config.yaml” cannot be used.', diagnostics: [{ code: 'einstellung/unbekannt', place: { line: 1 }, german: { message: expect.stringContaining('formta') } }] })
})

test('doctor as data', async () => {
  const { checks } = JSON.parse((await run(['doctor', '--json'])).out) as { checks: readonly { message: string; advice: string | null }[] }
  for (const { message, advice } of checks) expect(`${message} ${advice ?? ''}`).not.toMatch(new RegExp(`${GERMAN_WORDS.source}|German:|[äöüß]`))
})

test('a comparison of a faulty agreement tells its findings in English', async () => {
  const { err } = await run(['diff', 'v.koop.yaml', 'w.koop.yaml'], { 'v.koop.yaml': EXAMPLE, 'w.koop.yaml': EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n') })
  expect(err).toContain('Error  The field takes only certain values')
  expect(err).toContain('Not compared. --draft compares unfinished versions.')
})

test('pages of templates have English words around what the templates say', async () => {
  const [list, kind, clause] = [(await run(['templates'])).out, (await run(['templates', 'show', 'abh'])).out, (await run(['templates', 'show', 'abh/zweck'])).out]
  expect(list).toMatch(/\d+ clauses, \d+ of them by default\n[\s\S]*More on a kind: koopgen templates show abh\n$/)
  expect(kind).toMatch(/Roles needed: [\s\S]*What the clauses call the parties: [\s\S]*\[mandatory\]\n[\s\S]*More on a clause: /)
  expect(clause).toMatch(/Level: mandatory, [\s\S]*\nParameters\n {2}zielgruppe {2}\(default: alle\)\n[\s\S]*\nText of the template\n[\s\S]*\nReason\n[\s\S]*\nTo paste\n/)
  expect(list + kind + clause).not.toMatch(/^(?:Mehr zu|Nötige|Stufe|Zum Einfügen|Warum$)|\d Klauseln,|\(Vorgabe/m)
})

test('cases of JUnit, the root of SARIF and its examples', async () => {
  const wrong = { 'v.koop.yaml': EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n') }
  const junit = (await run(['validate', '--messages', 'junit'], wrong)).err
  expect(junit).toMatch(/name="check"[\s\S]*message="Findings: 1"[\s\S]*name="schema\/wert, line 10, column 12"/)
  const { runs: [sarif] } = JSON.parse((await run(['validate', '--messages', 'sarif'], wrong)).err)
  expect(sarif.originalUriBaseIds['%SRCROOT%'].description.text).toBe('root of the repository')
  expect(sarif.tool.driver.rules[0].help.text).toMatch(/\n\nWrong:\n\n[\s\S]*\n\nRight:\n\n/)
})

test('completion tells what options do', async () => {
  const { out } = await run(['completion', 'zsh'])
  expect(out).toMatch(/^#compdef koopgen\n# Completion of koopgen for zsh, made by “koopgen completion”\.\n# Where it belongs: /)
  expect(out).toContain('--lang:language of messages and help')
  expect(out).not.toMatch(/:(?:Hilfe|Sprache|prüft|Entwurf)\b/)
})

test('how far a series is', async () => {
  const io = memoryIo({})
  const progress = progressOf('Geprüft', 20, { lang: 'en', quiet: false, json: false } as Parameters<typeof progressOf>[2], io)
  for (let i = 0; i < 20; i++) await progress.step(i === 19 ? 2 : 0)
  expect(io.err()).toMatch(/^Checked: 2 of 20, \d+ a second, about \d+ seconds left\n/)
  expect(io.err()).toMatch(/\nChecked: 20 of 20, 2 with errors, \d+ a second\n$/)
})

test('a text from elsewhere: what is not decided', async () => {
  const { out } = await run(['validate', '--text', 't.txt', '--typ', 'abh'], { 't.txt': 'Der Träger berät.\n' })
  expect(out).toMatch(/^Not found \(\d+\); please read yourself:\n[\s\S]*\nNot decided:\n {2}- which law applies: the text names no day of signing/)
  expect(out.slice(out.indexOf('Not decided'))).not.toMatch(/\b(?:welche|ob|prüft)\b/)
})

/** As src/commands/batch/summary.ts, merge.ts and watch put them together. */
test.each([
  ['3 Zeilen (Teil 1/2 von 6 Zeilen): 2 Vereinbarungen erzeugt, 0 unverändert, 1 gemeldet, davon 1 nicht begonnen. Alles in „serie“. Gelesen: Windows-1252, Blatt „Nord“, Trennzeichen Semikolon; 3 Werte umgewandelt, 1 Zeile übergangen. 2 überzählige Dateien entfernt.',
    '3 rows (part 1/2 of 6 rows): 2 agreements made, 0 unchanged, 1 reported, of these 1 not begun. All in “serie”. Read: Windows-1252, sheet “Nord”, delimiter semicolon; 3 values converted, 1 row left out. 2 surplus files removed.'],
  ['21 Zeilen: keine Vereinbarung erzeugt, 21 unverändert, 0 gemeldet. Alles in „sb“. Gelesen: UTF-8, Trennzeichen Semikolon. 9 Dateien gehören zu keiner Zeile mehr; „--prune“ entfernt sie.',
    '21 rows: no agreement made, 21 unchanged, 0 reported. All in “sb”. Read: UTF-8, delimiter semicolon. 9 files belong to no row any more; --prune removes them.'],
  ['Abgebrochen: „serie/a.pdf“ lässt sich nicht schreiben. Auf dem Datenträger ist kein Platz mehr. Von 3 Zeilen stehen keine Vereinbarungen vollständig da. Ist der Grund behoben, macht derselbe Befehl dort weiter.',
    'Stopped: “serie/a.pdf” cannot be written. The disk is full. Of 3 rows no agreement is complete. When the cause is mended, the same command goes on from there.'],
  ['2 Zeilen haben Fehler, 5 sind in Ordnung. Es wurde keine Vereinbarung geschrieben; mit „--valid-only“ entstehen die der fehlerfreien Zeilen.', '2 rows have errors, 5 are in order. No agreement was written; --valid-only makes those of the rows without errors.'],
  ['2 Teile, 4 Zeilen: 3 Vereinbarungen vollständig, 1 gemeldet. Keine Datei nach „aus“ gebracht.', '2 parts, 4 rows: 3 agreements complete, 1 reported. No file brought to “aus”.'],
  ['Die Teile ergeben kein Ganzes:\n  Der Teil 2/3 fehlt. Nennen Sie auch seinen Ordner.', 'The parts do not make a whole:\n  Part 2/3 is missing. Name its folder too.'],
  ['Erzeugt um 12:30:01 Uhr: a.docx, b.pdf. 2 Dateien unverändert. Nicht erzeugt: c.koop.yaml. Was schon da ist, bleibt.', 'Made at 12:30:01: a.docx, b.pdf. 2 files unchanged. Not made: c.koop.yaml. What is there already stays.'],
  ['Geprüft, nichts zu erneuern.', 'Checked, nothing to renew.'],
])('%s', (german, english) => {
  expect(summaryInEnglish(german)).toBe(english)
})

test.each(['Etwas Neues ist geschehen. 2 Dateien unverändert.', '2 Dateien unverändert. Und noch etwas Neues.', '„x“ lässt sich nicht streicheln.', '7 neue Dinge. 9 Dateien gehören zu keiner Zeile mehr; „--prune“ entfernt sie.'])('what is not known whole stays German: %s', (german) => {
  expect(summaryInEnglish(german)).toBe(`German: ${german}`)
})
