// A batch run in process over a world in memory: common file, table of three places, one format.
import { main } from '../../src/cli.ts'
import { exampleText } from './compose.ts'
import type { MemoryIo } from './memory-io.ts'

export const TABLE = 'schluessel;parteien.stadt.name;parteien.stadt.sitz.ort\na;Stadt Neuental;Neuental\nb;Stadt Auental;Auental\nc;Stadt Bergtal;Bergtal\n'
export const given = (table: string | Uint8Array = TABLE) => ({ 'basis.koop.yaml': exampleText('kurz'), 'orte.csv': table })
export async function run(io: MemoryIo, ...argv: readonly string[]) {
  const before = io.err().length
  const code = await main(['batch', 'basis.koop.yaml', 'orte.csv', '-f', 'txt', ...argv], io)
  return { code, err: io.err().slice(before) }
}
export const setTable = (io: MemoryIo, table: string): void => void io.files.set('/arbeit/orte.csv', new TextEncoder().encode(table))
export const below = (io: MemoryIo, folder = '/arbeit/serie'): Record<string, string> => Object.fromEntries([...io.files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, bytes]) => [path.slice(folder.length + 1), new TextDecoder().decode(bytes)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
export const agreements = (io: MemoryIo, folder?: string): readonly string[] => Object.keys(below(io, folder)).filter((path) => path.endsWith('.txt'))
