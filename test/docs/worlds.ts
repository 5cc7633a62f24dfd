// The folders in which the commands of the documentation run, and how lines are put into an agreement as a reader would put them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { example, ROOT } from './pages.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>
const FILE = 'vereinbarung.koop.yaml'
/** As the page on pipelines sets it up. */
const KEPT = 'vereinbarungen/neuental.koop.yaml'
export const OPEN = 'offen:\n  - { zu: laufzeit.dauer, frage: Wie lange soll die Vereinbarung gelten?, vorschlag: 2 Jahre }\n'
const CASTLE = 'zusatz:\n  - id: nachweis\n    titel: Nachweis\n    text: Der Aufenthaltstitel wird erst verlängert, wenn ein Nachweis über den Besuch der Beratung vorliegt.\n'

let word: Promise<Uint8Array> | undefined
/** A Word file that somebody sent. */
const wordFile = (): Promise<Uint8Array> => {
  word ??= (async () => {
    const io = memoryIo({ [FILE]: example('kurz') })
    await main(['render', '-f', 'docx', '-o', '-', '-q'], io)
    return io.outBytes()
  })()
  return word
}

/** Agreements that fragments are put over, beside the examples. */
const BASES: Readonly<Record<string, () => string>> = {
  'ein-traeger': () => example('kurz').replace('rolle: [mbe, jmd]', 'rolle: mbe'),
  beanstandet: () => example('kurz') + CASTLE,
}
export const base = (name: string): string => (BASES[name] ?? (() => example(name)))()

function longer(): string {
  return example('kurz').replace('dauer: 1 Jahr', 'dauer: 2 Jahre')
}
/** What lies in the folder before the first command, by the name behind „mit=“. */
export const WORLDS: Readonly<Record<string, () => Promise<Files>>> = {
  leer: async () => ({}),
  kurz: async () => ({ [FILE]: example('kurz') }),
  entwurf: async () => ({ [FILE]: example('kurz') + OPEN }),
  zwei: async () => ({ [`frueher/${FILE}`]: example('kurz'), [FILE]: longer() }),
  'alt-neu': async () => ({ 'alt.koop.yaml': example('kurz'), 'neu.koop.yaml': longer() }),
  fremd: async () => ({ 'rueckmeldung.docx': await wordFile() }),
  haus: async () => ({ [FILE]: example('kurz'), 'briefbogen.docx': await wordFile() }),
  git: async () => ({ [KEPT]: example('kurz') }),
}
/** What git keeps. */
export const GIT: Files = { [`HEAD~1:./${KEPT}`]: longer() }

/** Pictures of an example, from where the agreement lies. */
export function pictures(name: string): Files {
  if (name !== 'alles') return {}
  const folder = join(ROOT, 'examples', name, 'logos')
  return Object.fromEntries(readdirSync(folder).map((file) => [`logos/${file}`, readFileSync(join(folder, file))]))
}

/** Top-level keys of the fragment replace those of the agreement. */
export function over(agreement: string, fragment: string): string {
  const keys = [...fragment.matchAll(/^([a-z]+):/gm)].map((match) => match[1] ?? '')
  const kept = keys.reduce(withoutBlock, agreement)
  return `${fragment.startsWith('#') ? fragment : ''}${kept}\n${fragment}`
}
export const withoutBlock = (agreement: string, key: string): string => agreement.replace(new RegExp(`^${key}:.*\\n(?:[ \\t#].*\\n|\\n(?=[ \\t#]))*`, 'm'), '')
/** Lines of one clause (or more) beside those that the agreement has; the same clause is replaced. Other blocks as `over`. */
export function amongClauses(agreement: string, fragment: string): string {
  if (!fragment.startsWith('klauseln:\n') || !/^klauseln:/m.test(agreement)) return over(agreement, fragment)
  const [lines = '', more = ''] = fragment.replace('klauseln:\n', '').split(/^(?=[a-z]+:)/m)
  const id = /^ {2}([a-z-]+):/.exec(lines)?.[1] ?? ''
  const without = agreement.replace(new RegExp(`^ {2}${id}:.*\\n(?: {4}.*\\n)*`, 'm'), '')
  return over(without.replace(/^klauseln:\n/m, `klauseln:\n${lines}`), more)
}
/** A line of one entry of a list: „parteien.stadt“, or „parteien.stadt.sitz“ in the place of that field. */
export function inEntry(agreement: string, path: string, fragment: string): string {
  const [, id = '', field] = path.split('.')
  const start = agreement.indexOf(`  - id: ${id}\n`)
  const end = agreement.indexOf('\n  - id: ', start + 1)
  const entry = agreement.slice(start, end < 0 ? agreement.indexOf('\n\n', start) : end)
  const without = field === undefined ? entry : entry.replace(new RegExp(`\\n {4}${field}:.*`), '')
  return agreement.replace(entry, `${without}\n    ${fragment.trim()}`)
}
