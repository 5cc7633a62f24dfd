// How a block of YAML is tried, by the word in its info string; every trial that is right gives SOUND.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { type Block, example, ROOT } from './pages.ts'
import { amongClauses, base, type Files, inEntry, over, pictures, withoutBlock } from './worlds.ts'

async function judged(text: string, more: Files = {}, ...argv: readonly string[]): Promise<{ code: number; errors: readonly string[] }> {
  const io = memoryIo({ 'v.koop.yaml': text, ...more })
  const code = await main(['validate', '--messages', 'short', ...argv], io)
  return { code, errors: io.err().split('\n').filter((line) => / (error|Fehler)/.test(line)) }
}
type Trial = (block: Block, value: string) => Promise<unknown>
const SOUND = { code: 0, errors: [] }
const TRIALS: Readonly<Record<string, Trial>> = {
  ganz: ({ text }) => judged(text),
  zu: ({ text, info }, name) => judged(info.has('feld') ? inEntry(base(name), info.get('feld') ?? '', text) : over(base(name), text), pictures(name)),
  entwurf: ({ text }, name) => judged(over(base(name), text), pictures(name), '--draft'),
  falsch: async ({ text }, value) => {
    const [name = '', code = ''] = value.split(':')
    const found = await judged(over(base(name), text), pictures(name))
    return found.code === 1 && found.errors.every((line) => line.includes(`[${code}]`)) ? SOUND : { shouldFail: found }
  },
  ci: async ({ text }, name) => (text === readFileSync(join(ROOT, 'ci/samples', SAMPLES[name] ?? ''), 'utf8') ? SOUND : 'is not the file of ci/samples'),
  klausel: ({ text }, typ) => judged(amongClauses(home(typ), text)),
  datei: async ({ text }, name) => (FILES[name] ?? (async () => 'no trial for this file'))(text),
}
const SAMPLES: Readonly<Record<string, string>> = { github: 'github.yml', gitlab: 'gitlab.yml', 'pre-commit': 'pre-commit.yaml' }
const FILES: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  'koopgen.config.yaml': (text) => judged(example('kurz'), { 'koopgen.config.yaml': text }),
  'antworten.yaml': async (text) => {
    const io = memoryIo({ 'antworten.yaml': text })
    return { code: await main(['init', '--answers', 'antworten.yaml', '--yes'], io), errors: [] }
  },
  'vorlagen/abh/ergaenzung.yaml': async (text) => (/dolmetschen/.test(text) ? SOUND : 'is not the place of the clause beside it'), // the commands and test/readme.test.ts use the folder
}
/** The shortest example of a kind, with the parties that the sample lines of clauses speak of. */
const home = (typ: string): string => (typ === 'frei' ? withoutBlock(example(typ), 'praeambel') : example(typ === 'abh' ? 'kurz' : `${typ.replace('abh-', '')}-kurz`))

export async function tried(block: Block): Promise<unknown> {
  const [word = ''] = Object.keys(TRIALS).filter((one) => block.info.has(one))
  return TRIALS[word]?.(block, block.info.get(word) ?? '')
}
export { SOUND }
