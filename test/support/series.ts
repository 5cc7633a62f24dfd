// A batch run in process over a world in memory: common file, table of three places, one format.
import { main } from '../../src/cli.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { exampleText } from './compose.ts'
import { memoryIo, type MemoryIo } from './memory-io.ts'

/** A row that gives the town another name, and all that only it has. */
export const townRow = (key: string, town: string, more = ''): string => `${key};Stadt ${town};${town};Markt 1;29998;Oberbürgermeisterin;Kooperation ${town}${more}\n`
export const TOWN_HEAD = 'schluessel;parteien.stadt.name;parteien.stadt.sitz.ort;parteien.stadt.sitz.strasse;parteien.stadt.sitz.plz;parteien.stadt.vertreten_durch.1.funktion;kurztitel'
export const TABLE = `${TOWN_HEAD}\n${townRow('a', 'Neuental')}${townRow('b', 'Auental')}${townRow('c', 'Bergtal')}`
export const given = (table: string | Uint8Array = TABLE) => ({ 'basis.koop.yaml': exampleText('kurz'), 'orte.csv': table })
export async function run(io: MemoryIo, ...argv: readonly string[]) {
  const before = io.err().length
  const code = await main(['batch', 'basis.koop.yaml', 'orte.csv', '-f', 'txt', ...argv], io)
  return { code, err: io.err().slice(before) }
}
export const setTable = (io: MemoryIo, table: string): void => void io.files.set('/arbeit/orte.csv', new TextEncoder().encode(table))
export const below = (io: MemoryIo, folder = '/arbeit/serie'): Record<string, string> => Object.fromEntries([...io.files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, bytes]) => [path.slice(folder.length + 1), new TextDecoder().decode(bytes)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
export const agreements = (io: MemoryIo, folder?: string): readonly string[] => Object.keys(below(io, folder)).filter((path) => path.endsWith('.txt'))

/** The same world with a disk that takes `n` writes and no more; `isKilled`: nor gives the last of them its name. */
export function fullAfter(io: MemoryIo, n: number, isKilled = false): MemoryIo {
  let left = n
  const refuse = async (path: string): Promise<never> => {
    throw new UserError(`„${path}“ lässt sich nicht schreiben. Auf dem Datenträger ist kein Platz mehr.`, 'ENOSPC')
  }
  return { ...io, write: (path, bytes) => (left-- <= 0 ? refuse(path) : io.write(path, bytes)), rename: (from, to) => (isKilled && left <= 0 ? refuse(to) : io.rename(from, to)) }
}

let undisturbed: Promise<Record<string, string>> | undefined
async function leftAlone(): Promise<Record<string, string>> {
  const io = memoryIo(given())
  await run(io)
  return below(io)
}
/** The folder after a run that could write `n` files and no more, after the next run, and after one that nothing disturbed. */
export async function killedAfter(n: number) {
  undisturbed ??= leftAlone()
  const io = memoryIo(given())
  await run(fullAfter(io, n, true))
  const killed = below(io)
  await run(io)
  return { killed, again: below(io), whole: await undisturbed }
}
/** No agreement stands there by half. */
export const halves = (killed: Record<string, string>, whole: Record<string, string>): readonly string[] => Object.entries(killed).flatMap(([path, text]) => (path.endsWith('.txt') && whole[path] !== text ? [path] : []))
