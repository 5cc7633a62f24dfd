// An example as PDF through the command line, with its options, without disk.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli.ts'
import { memoryIo } from './memory-io.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

export async function rendered(name: string, ...options: readonly string[]): Promise<Uint8Array> {
  const files = readdirSync(join(EXAMPLES, name), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const given = Object.fromEntries(files.map((file) => [join(file.parentPath, file.name).slice(join(EXAMPLES, name).length + 1), readFileSync(join(file.parentPath, file.name))]))
  const io = memoryIo(given)
  const code = await main(['render', 'vereinbarung.koop.yaml', '-f', 'pdf', '-o', 'aus', ...options], io)
  const bytes = io.files.get('/arbeit/aus/vereinbarung.pdf')
  if (code !== 0 || !bytes) throw new Error(`koopgen render ${options.join(' ')}: exit code ${code}\n${io.err()}`)
  return bytes
}
