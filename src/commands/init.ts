// koopgen init (neu): a new agreement from questions, from answers, or from an example.
// Invariant: without a person at a terminal nothing is ever asked; a file is never replaced without --force or a yes; nothing that was answered is lost.
import { dirname, join } from 'node:path'
import { exampleNames, examplePictures, exampleText } from '../assets.ts'
import { refuseDevice } from '../devices.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import type { Missing } from '../wizard/unasked.ts'
import { ENDING } from './files/inputs.ts'
import { replaceFile } from './files/replace-file.ts'
import { DEFAULT, finish, givenBy, type InitFlags, type Job, named, put, quoted, refuseReplacing } from './init/job.ts'
import { SCHEMA_PATH, writeSchema } from './schema.ts'
import { packsOf, soundTemplates } from './files/sound-templates.ts'
import { say } from './telling/speak.ts'

export async function init([given = DEFAULT]: readonly string[], flags: InitFlags, io: Io): Promise<number> {
  refuseContradictions(flags)
  const file = fileFor(given)
  if (flags.fromExample !== undefined) return fromExample(file, flags.fromExample, flags, io)
  const packs = await packsOf(flags.templates, io)
  const job: Job = { file, flags, io, templates: await soundTemplates(packs), writeSchema: () => writeSchema(dirname(file), packs, io) }
  return asks(flags, io) ? (await import('./init/asking.ts')).ask(job) : unasked(job)
}
/** What Windows cannot have in a name; behind a colon it would write a stream that nobody sees. */
const UNUSABLE = /[<>:"|?*\u0000-\u001f]/
/** `stadt`, `stadt.yaml` and `stadt.koop.yml` are all `stadt.koop.yaml`. */
function fileFor(named: string): string {
  const stem = named.replace(/(?:\.koop)?\.ya?ml$/, '')
  if (stem === '' || /[/\\]$/.test(stem)) throw new UserError(`„${named}“ ist kein Name einer Datei. Schreiben Sie zum Beispiel „koopgen init ${stem}${DEFAULT}“.`)
  const sign = UNUSABLE.exec(stem.replace(/^[A-Za-z]:(?=[/\\])/, ''))?.[0]
  if (sign !== undefined) throw new UserError(`„${named}“ ist kein Name einer Datei: Windows kennt darin kein „${sign}“. Nehmen Sie Buchstaben, Ziffern und Striche.`)
  refuseDevice(stem)
  return stem + ENDING
}
/** What cannot be meant together is said, not dropped. */
function refuseContradictions(flags: InitFlags): void {
  const given = (names: readonly (keyof InitFlags)[]): string | undefined => names.find((name) => flags[name] !== undefined && flags[name] !== false)
  const first = flags.fromExample !== undefined ? '--from-example' : flags.resume ? '--resume' : undefined
  const other = first && given(first === '--resume' ? ['set', 'answers', 'yes'] : ['set', 'answers', 'yes', 'resume'])
  if (other) throw new UserError(`„${first}“ und „--${other}“ passen nicht zusammen. Lassen Sie eines weg; einzelne Werte ändern Sie danach mit „koopgen set“.`)
}
const asks = (flags: InitFlags, { terminal, env }: Io): boolean => terminal !== null && flags.input !== false && !flags.yes && flags.answers === undefined && (!env.CI || env.CI === 'false')

// ---- without a terminal
async function unasked(job: Job): Promise<number> {
  const { file, flags, io, templates } = job
  const { fillIn } = await import('../wizard/unasked.ts')
  await refuseReplacing(file, flags, io)
  const { data, typed } = await givenBy(job)
  const { state, missing } = fillIn({ data, done: [], earlier: [] }, { templates, typed, today: io.today(), yes: flags.yes === true })
  const unknown = (await import('../wizard/known-paths.ts')).unknownFields(data, templates)
  if (missing.length > 0) throw new UserError(missingText(missing, unknown, flags, io))
  return (await finish(state, job)).code
}

/** All that is missing at once, each with the option that gives it. */
function missingText(missing: readonly Missing[], unknown: readonly string[], { yes }: InitFlags, { env, terminal }: Io): string {
  const wrong = missing.filter(({ refusal }) => refusal !== undefined).length + unknown.length
  const absent = missing.filter(({ refusal }) => refusal === undefined).flatMap(({ question }) => optionsFor(question)).length
  const lines = missing.flatMap(({ question, refusal }) => optionsFor(question).map((option) => `  ${option}   ${question.title}${refusal === undefined ? '' : `: ${refusal}`}`))
  const shell = terminal === null && env.MSYSTEM ? ['In Git Bash kann koopgen keine Fragen stellen. Starten Sie es im Windows-Terminal oder in der PowerShell, oder mit „winpty npx.cmd koopgen init“.'] : []
  const proposals = !yes && missing.some(({ question, refusal }) => refusal === undefined && question.suggestion !== undefined) ? ['Mit „--yes“ gelten für alles andere die Vorschläge.'] : []
  return [
    headline(absent, wrong),
    ...lines,
    ...unknown.map((one) => `  ${one}`),
    ...(missing.some(({ question }) => question.path[0] === 'typ') ? ['Je nach Art kommen einzelne Angaben hinzu oder entfallen.'] : []),
    ...shell,
    ...proposals,
    'Geben Sie sie als Optionen an, oder in einer Datei mit „--answers antworten.yaml“.',
  ].join('\n')
}
function headline(absent: number, wrong: number): string {
  const bad = wrong === 1 ? 'ist eine Angabe falsch' : `sind ${wrong} Angaben falsch`
  if (absent === 0) return `So ${bad}:`
  return `Ohne Rückfragen ${absent === 1 ? 'fehlt noch eine Angabe' : `fehlen noch ${absent} Angaben`}${wrong > 0 ? `, und es ${bad}` : ''}:`
}
function optionsFor({ path, options, suggestion, settings }: Missing['question']): readonly string[] {
  if (settings) return settings.map(([at, value]) => optionText(at, value))
  const value = suggestion !== undefined && typeof suggestion !== 'object' ? String(suggestion) : options.length > 0 && options.length <= 8 ? options.map((one) => (typeof one.value === 'boolean' ? one.words.toLowerCase() : String(one.value))).join('|') : '…'
  return [optionText(path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.'), value)]
}
const optionText = (path: string, value: string): string => `--set ${path}=${/\s/.test(value) ? `"${value}"` : value}`

// ---- from an example
async function fromExample(file: string, name: string, flags: InitFlags, io: Io): Promise<number> {
  const names = exampleNames()
  if (!names.includes(name)) {
    const meant = nearest(name, names)
    throw new UserError(`Ein Beispiel „${name}“ gibt es nicht. ${meant === undefined ? '' : `Meinten Sie „${meant}“? `}Möglich: ${names.join(', ')}.`)
  }
  await refuseReplacing(file, flags, io)
  await put(file, `# yaml-language-server: $schema=${SCHEMA_PATH}\n${exampleText(name)}`, io)
  await writeSchema(dirname(file), [], io)
  await putPictures(name, dirname(file), flags, io)
  await say(`${quoted(file)} geschrieben, nach dem Beispiel „${name}“. Ersetzen Sie die erfundenen Angaben durch Ihre.\nPrüfen: koopgen validate${named(file)} · Erzeugen: koopgen render${named(file)}\n`, flags.lang ?? 'de', io)
  return 0
}
/** What lies there already stays, as somebody's own. */
async function putPictures(name: string, folder: string, { lang = 'de' }: InitFlags, io: Io): Promise<void> {
  for (const { path, bytes } of examplePictures(name)) {
    const picture = join(folder, path)
    if ((await io.kind(picture)) !== undefined) continue
    await replaceFile(picture, bytes, io)
    await say(`${quoted(picture.replaceAll('\\', '/'))} geschrieben.\n`, lang, io)
  }
}
