// Defaults from KOOPGEN_* and koopgen.config.yaml. Keys are those of the flags; an unknown one is an error, so that a typo is never silent.
import { Findings, type Levels, type Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { LANGS } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Io, utf8 } from '../io.ts'
import { openYaml, type YamlText } from '../yaml/open.ts'
import { levelsFrom, levelsIn } from './telling/levels.ts'
import { isBelow } from './telling/report-files.ts'
import type { Defaults } from './settings.ts'

const CONFIG = 'koopgen.config.yaml'
/** `lang` is read before a command is chosen (cli/language.ts). */
const KEYS = ['output', 'format', 'templates', 'messages', 'fail-on', 'style', 'fields', 'lang'] as const
const NAMES = [...KEYS, 'rules'] as const
type Key = (typeof KEYS)[number]
type Given = Partial<Record<Key, readonly string[]>> & { levels?: Levels }

export async function defaultsOf(io: Io): Promise<Defaults> {
  const [file, environment] = [await fromFile(io), fromEnvironment(io.env)]
  const given = { ...file, ...environment }
  return {
    isGithub: io.env.GITHUB_ACTIONS === 'true',
    ...(given.output && { output: one('output', given.output) }),
    ...(given.format && { format: given.format.join(',') }),
    ...(given.templates && { templates: given.templates }),
    ...(given.messages && { messages: given.messages }),
    ...(given['fail-on'] && { failOn: one('fail-on', given['fail-on']) }),
    ...(given.style && { style: { file: one('style', given.style), from: environment.style ? 'KOOPGEN_STYLE' : `„style“ in ${CONFIG}` } }),
    ...(given.fields && { fields: one('fields', given.fields) }),
    levels: new Map([...(file.levels ?? []), ...(environment.levels ?? [])]),
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
    const [where, parts] = [`Umgebungsvariable ${name}`, value.split(',').map((part) => part.trim())]
    if (name === 'KOOPGEN_RULES') given.levels = levelsFrom(parts, where)
    else given[keyOf(name.slice('KOOPGEN_'.length).toLowerCase().replaceAll('_', '-'), where)] = parts
  }
  return given
}

function keyOf(name: string, where: string): Key {
  const key = KEYS.find((known) => known === name)
  if (key) return key
  throw new UserError(`${where}: Die Einstellung „${name}“ gibt es nicht. Möglich: ${NAMES.join(', ')}.`)
}

async function fromFile(io: Io): Promise<Given> {
  if ((await io.kind(CONFIG)) === undefined) return {}
  const text = utf8(CONFIG, await io.read(CONFIG))
  const findings = new Findings()
  const yaml = openYaml(CONFIG, text, findings.report)
  const given = yaml ? settingsIn(yaml, findings.report) : {}
  if (yaml) await refuseOutside(given.messages ?? [], yaml, findings.report, io)
  if (!findings.hasErrors) return given
  throw new UserError(`Die Einstellungen in „${CONFIG}“ lassen sich nicht verwenden.`, '', { list: findings.list, texts: new Map([[CONFIG, text]]) })
}

/** Settings come with a folder that may be a stranger's: reports stay in it. A name on the command line is the user's own. */
async function refuseOutside(messages: readonly string[], yaml: YamlText, report: Report, io: Io): Promise<void> {
  for (const [i, one] of messages.entries()) {
    const file = one.split('=').slice(1).join('=')
    if (file === '' || (await isBelow('.', file, io))) continue
    report('einstellung/wert', `Die Meldungen gingen nach „${file}“, außerhalb des Ordners dieser Einstellungen.`, yaml.placeOf(messages.length > 1 ? ['messages', i] : ['messages']), { hint: `Nennen Sie eine Datei in diesem Ordner, oder schreiben Sie bei jedem Lauf „--messages ${one}“.` })
  }
}

function settingsIn(yaml: YamlText, report: Report): Given {
  const { data } = yaml
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report('einstellung/wert', 'Erwartet wird ein Block mit Feldern.', yaml.placeOf([]), { hint: `${KEYS[1]}: docx,pdf` })
    return {}
  }
  const given: Given = {}
  for (const [name, value] of Object.entries(data)) {
    const key = KEYS.find((known) => known === name)
    const values = textsOf(value)
    if (name === 'rules') given.levels = levelsIn(yaml, value, report)
    else if (!key) report('einstellung/unbekannt', `Das Feld „${name}“ gibt es nicht.`, yaml.placeOf([name], 'key'), { hint: nearest(name, NAMES) === undefined ? `Möglich: ${NAMES.join(', ')}.` : `Meinten Sie „${nearest(name, NAMES)}“?` })
    else if (!values) report('einstellung/wert', `Das Feld „${name}“ nimmt einen Text oder eine Liste von Texten.`, yaml.placeOf([name]), { hint: `Schreiben Sie zum Beispiel ${name}: ${name === 'format' ? 'docx,pdf' : 'wert'}` })
    else if (key === 'lang' && !LANGS.some((lang) => values.length === 1 && values[0] === lang)) report('einstellung/wert', `„${values.join(', ')}“ ist keine Sprache.`, yaml.placeOf([name]), { hint: `Möglich: ${LANGS.join(', ')}.` })
    else given[key] = values
  }
  return given
}

function textsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.length > 0 && list.every((one): one is string => typeof one === 'string' && one !== '') ? list : undefined
}
