// A person at the wizard, recorded: the screen at chosen moments. Pictures of the handbook are made of it, and a test compares it with the wizard of today.
import { PassThrough } from 'node:stream'
import { main } from '../src/cli.ts'
import { memoryIo } from '../test/support/memory-io.ts'
import { KEYS, type Step, typist } from '../test/support/typing.ts'
import { screen } from './handbook-screen.ts'

const COLUMNS = 80
/** The moment before the answer is typed is kept under the name. */
type Moment = readonly [...Step, name?: string]
const WAY: readonly Moment[] = [
  [/Welche Vereinbarung/, KEYS.enter, 'assistent-art'],
  [/Wie möchten Sie/, KEYS.enter],
  [/Datum/, '16.1.2027\r'],
  [/In welchen Rollen/, KEYS.enter],
  [/Name der Partei/, 'Ausländerbehörde der Stadt Neuental\r'],
  [/Wie heißt ihr Träger/, KEYS.enter],
  [/Anschrift; wer vertritt/, 'Marktplatz 4, 29999 Neuental; Oberbürgermeisterin\r'],
  [/Name der Partei/, 'Nachbarschaftshilfe Neuental e. V.\r', 'assistent-partei'],
  [/Kurzname/, 'Verein\r'],
  [/Anschrift; wer vertritt/, 'Am Kirchgarten 3, 29999 Neuental; Vorsitzende\r'],
  [/❯ Bitte wählen/, 'n'],
  [/❯ Niedersachsen/, KEYS.enter],
  [/Die empfohlenen Klauseln/, KEYS.enter],
  [/Dauer/, '1 Jahr\r'],
  [/Stimmt alles/, KEYS.enter, 'assistent-uebersicht'],
  [/jetzt erzeugen/, KEYS.down],
  [/❯ Ja, als Word-/, KEYS.down, 'assistent-ende'],
  [/❯ Nein, später/, KEYS.enter],
]

export interface Recorded {
  /** Every line that was ever on the screen in its last state. */
  readonly lines: readonly string[]
  readonly moments: ReadonlyMap<string, readonly string[]>
  /** What lies in the folder at the end, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

export async function recordedWizard(): Promise<Recorded> {
  const terminal = { input: new PassThrough(), output: Object.assign(new PassThrough(), { end: () => {}, columns: COLUMNS }), columns: COLUMNS }
  const io = memoryIo({}, { terminal: terminal as never, cwd: '/arbeit' })
  const seen = screen(COLUMNS)
  const moments = new Map<string, readonly string[]>()
  const person = typist(WAY.map(([question, keys]): Step => [question, keys]))
  terminal.output.on('data', (chunk: Buffer) => {
    seen.write(chunk.toString())
    const before = person.left().length
    const keys = person.hear(chunk.toString().replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''))
    if (keys === undefined) return
    const name = WAY[WAY.length - before]?.[2]
    setImmediate(() => {
      if (name !== undefined) moments.set(name, seen.lines())
      terminal.input.write(keys)
    })
  })
  const told = io.stderr.write
  Object.assign(io.stderr, { write: async (data: string | Uint8Array) => { seen.write(String(data)); await told(data) } })
  const code = await main(['init'], io)
  if (code !== 0 || person.left().length > 0) throw new Error(`init ended with ${code}; not asked: ${person.left().join(', ')}`)
  return { lines: seen.lines(), moments, files: new Map([...io.files].map(([path, bytes]) => [path.replace('/arbeit/', ''), bytes])) }
}
