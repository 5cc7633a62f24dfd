// koopgen init in a real pseudo-terminal: the short way, the full way with back and edit, Ctrl-C and resume; the files validate and render.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { realIo } from '../../src/io.ts'
import { atTerminal, hasPseudoTerminal } from '../support/pseudo-terminal.ts'
import { KEYS, SECOND_SHORT_NAME, SHORT_WAY, type Step, WRONG_FIRST } from '../support/typing.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-wizard-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const empty = () => mkdtempSync(join(folder, 'x-'))
const left = !hasPseudoTerminal()
const FILE = 'vereinbarung.koop.yaml'
async function isSound(at: string): Promise<void> {
  const file = join(at, FILE)
  expect(await main(['validate', file, '-q'], realIo(process))).toBe(0)
  expect(await main(['render', file, '-o', join(at, 'out'), '-q'], realIo(process))).toBe(0)
  expect(readdirSync(join(at, 'out')).sort()).toEqual(['.koopgen.json', 'vereinbarung.docx', 'vereinbarung.pdf'])
}

test.skipIf(left)('the short way', async () => {
  const at = empty()
  const seen = await atTerminal('init', at, SHORT_WAY)
  expect([seen.code, seen.left]).toEqual([0, []])
  expect(seen.screen).toContain('= 16. Januar 2027')
  expect(seen.screen).toContain('kein Fehler gefunden')
  await isSound(at)
})

test.skipIf(left)('every question is answered wrongly first, and an address is pasted in two lines', async () => {
  const at = empty()
  const seen = await atTerminal('init', at, WRONG_FIRST)
  expect([seen.code, seen.left], seen.screen.slice(-2000)).toEqual([0, []])
  expect(readFileSync(join(at, FILE), 'utf8')).toContain('sitz: { strasse: Marktplatz 4, plz: "29999", ort: Neuental }')
  await isSound(at)
})

/** Everything chosen, with clauses struck out and adapted, one step back, and the term gone through again before writing. */
const FULL_WAY: readonly Step[] = [
  [/Welche Vereinbarung/, KEYS.enter],
  [/Wie möchten Sie/, KEYS.down],
  [/❯ Selbst wählen/, KEYS.enter],
  [/Datum/, '16.1.2027\r'],
  [/Umfang/, KEYS.enter],
  [/In welchen Rollen/, KEYS.enter],
  [/Name der Partei/, 'Stadt Neuental\r'],
  [/Anschrift; wer vertritt/, 'Marktplatz 4, 29999 Neuental; Oberbürgermeisterin\r'],
  [/Name der Partei/, 'AWO Kreisverband Neuental e. V.\r'],
  [/Anschrift; wer vertritt/, 'Am Ring 7, 29999 Neuental; Vorsitzender\r'],
  [/Was die Namen sagen/, '2 = -\r'],
  [/❯ Bitte wählen/, 'n'],
  [/❯ Niedersachsen/, KEYS.enter],
  [/Welche Klauseln soll/, KEYS.enter],
  [/möchten Sie anpassen/, KEYS.enter],
  [/Dauer/, '<\r'],
  [/möchten Sie anpassen/, KEYS.enter],
  [/Dauer/, '2 Jahre\r'],
  [/Beginn, Verlängerung/, '1 = 1.3.2027; 3 = drei\r'],
  [/3 Kündigungsfrist: /, `${KEYS.undo}1 = 1.3.2027; 3 = drei Monate\r`],
  [/Unterzeichnung \[/, '3, 4\r'],
  [/Ort der Unterzeichnung \[/, 'Neuental\r'],
  [/Tag der Unterzeichnung \[/, '-\r'],
  [/Überschrift und Fußzeile/, KEYS.enter],
  [/Stimmt alles/, KEYS.down.repeat(8)],
  [/❯ „Laufzeit“/, KEYS.enter],
  [/Dauer/, `${KEYS.clear}3 Jahre\r`],
  [/Beginn, Verlängerung, Kündigung \[/, KEYS.enter],
  [/Stimmt alles/, KEYS.enter],
  [/jetzt erzeugen/, KEYS.down.repeat(3)],
  [/❯ Erst Einstellungen/, KEYS.enter],
  [/jetzt erzeugen/, KEYS.down.repeat(2)],
  [/❯ Nein, später/, KEYS.enter],
]
test.skipIf(left)('the full way with back and edit, on a narrow terminal without colours', async () => {
  const at = empty()
  const seen = await atTerminal('init', at, FULL_WAY, { NO_COLOR: '1' }, 60)
  expect([seen.code, seen.left], seen.screen.slice(-2000)).toEqual([0, []])
  const text = readFileSync(join(at, FILE), 'utf8')
  expect(text).toContain('dauer: 3 Jahre')
  expect(text).toContain('beginn: 2027-03-01')
  expect(text).not.toContain('dauer: 2 Jahre')
  expect(JSON.parse(readFileSync(join(at, '.vscode/settings.json'), 'utf8'))).toHaveProperty(['yaml.schemas'])
  await isSound(at)
})

test.skipIf(left)('Ctrl-C keeps everything, and the rest gives the same agreement', async () => {
  const [whole, at] = [empty(), empty()]
  await atTerminal('init', whole, SHORT_WAY)
  const stopped = await atTerminal('init', at, [...SHORT_WAY.slice(0, SECOND_SHORT_NAME), [/Kurzname/, KEYS.stop]])
  expect(stopped.code).toBe(130)
  expect(stopped.screen).toContain('koopgen init vereinbarung.koop.yaml --resume')
  expect(readdirSync(at)).toEqual(['.koopgen'])
  const resumed = await atTerminal('init --resume', at, SHORT_WAY.slice(SECOND_SHORT_NAME))
  expect([resumed.code, resumed.left]).toEqual([0, []])
  expect(readFileSync(join(at, FILE), 'utf8')).toBe(readFileSync(join(whole, FILE), 'utf8'))
  await isSound(at)
})
