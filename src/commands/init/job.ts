// What every way of `koopgen init` shares: the job, the answers given beforehand, writing and checking the file.
import { basename, dirname, join } from 'node:path'
import { Findings } from '../../diagnostics/diagnostic.ts'
import type { Lang } from '../../diagnostics/tongue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'
import type { Templates } from '../../templates/templates.ts'
import type { Given } from '../../wizard/answers.ts'
import type { State } from '../../wizard/question.ts'
import { ENDING } from '../files/inputs.ts'
import { replaceFile } from '../files/replace-file.ts'
import { SCHEMA_PATH } from '../schema.ts'
import { say } from '../telling/speak.ts'

export interface InitFlags {
  readonly answers?: string
  readonly set?: readonly string[]
  readonly yes?: boolean
  /** --no-input. */
  readonly input?: boolean
  readonly force?: boolean
  readonly resume?: boolean
  readonly fromExample?: string
  readonly templates?: readonly string[]
  readonly lang?: Lang
}
export const DEFAULT = `vereinbarung${ENDING}`

export interface Job {
  readonly file: string
  readonly flags: InitFlags
  readonly io: Io
  readonly templates: Templates
  readonly writeSchema: () => Promise<string>
}

/** Answers of --answers, with those of --set over them. */
export async function givenBy({ flags, io, templates }: Job): Promise<Given> {
  const { answersIn, withSet } = await import('../../wizard/answers.ts')
  let given: Given = { data: {}, typed: new Map() }
  if (flags.answers !== undefined) {
    const findings = new Findings()
    const text = utf8(flags.answers, flags.answers === '-' ? await io.stdin() : await io.read(flags.answers))
    const read = answersIn(flags.answers, text, findings.report)
    if (!read) throw new UserError('Die Antworten lassen sich nicht lesen.', '', { list: findings.list, texts: new Map([[flags.answers, text]]) })
    given = read
  }
  for (const setting of flags.set ?? []) {
    const next = setting.indexOf('=') > 0 ? withSet(given, setting) : undefined
    if (!next) throw new UserError(`„--set ${setting}“ ist nicht vollständig. Schreiben Sie „--set pfad=wert“, zum Beispiel „--set typ=abh“.`)
    given = next
  }
  await refuseUnknown(flags.set ?? [], given.data, templates)
  const { hasTooManyParties } = await import('../../wizard/party-questions.ts')
  if (hasTooManyParties(given.data)) throw new UserError('In den Antworten stehen mehr Parteien, als eine Vereinbarung haben kann. Streichen Sie, was nicht dazugehört.')
  return given
}
/** A misspelt path would otherwise be told only after the file is written. */
async function refuseUnknown(settings: readonly string[], data: unknown, templates: Templates): Promise<void> {
  const { unknownIn } = await import('../../wizard/known-paths.ts')
  for (const setting of settings) {
    const path = setting.slice(0, setting.indexOf('='))
    const unknown = unknownIn(path, data, templates)
    if (unknown) throw new UserError(`„--set ${path}=…“: Ein Feld „${unknown.word}“ gibt es dort nicht.${unknown.meant === undefined ? '' : ` Meinten Sie „${unknown.meant}“?`}`)
  }
}

// ---- writing
export async function refuseReplacing(file: string, { force }: InitFlags, io: Io): Promise<void> {
  if (force || (await io.kind(file)) === undefined) return
  throw new UserError(`„${file}“ gibt es schon und bleibt unberührt. Nennen Sie einen anderen Namen, zum Beispiel „koopgen init vereinbarung-2${ENDING}“, oder ersetzen Sie die Datei mit „--force“.`)
}

/** The exit code, and whether nothing stands against signing it: no warning, no open point. */
export interface Finished {
  readonly code: number
  readonly settled: boolean
}
/** Writes the agreement and its schema, then checks it as `validate` does. */
export async function finish(state: State, { file, io, flags, templates, writeSchema: schema }: Job): Promise<Finished> {
  const { fileText } = await import('../../wizard/file.ts')
  const { valueAt } = await import('../../yaml/paths.ts')
  const kind = templates.kinds.get(String(valueAt(state.data, ['typ'])))
  if (!kind) throw new TypeError('no kind')
  const text = fileText(state.data, kind, SCHEMA_PATH)
  await schema()
  await put(file, text, io)
  await say(`${quoted(file)} geschrieben.\n`, flags.lang ?? 'de', io)
  const { told } = await import('../validate.ts')
  const draft = await hasOpenPoints(state)
  const { failed, diagnostics, against } = await told([file], { ...passedOn(flags), draft }, io)
  const next = `koopgen render${draft ? ' --draft' : ''}${named(file)}${(flags.templates ?? []).map((folder) => ` --templates ${quoted(folder)}`).join('')}`
  await say(failed ? `Bessern Sie „${file}“ nach und prüfen Sie sie mit „koopgen validate${named(file)}“.\n` : `${draft ? 'Was noch offen ist, steht in der Datei unter „offen:“ und im Entwurf an seiner Stelle.\n' : ''}Weiter mit: ${next}\n`, flags.lang ?? 'de', io)
  return { code: failed ? 1 : 0, settled: !draft && against === 0 && !diagnostics.some(({ severity }) => severity === 'warning') }
}
/** Then it can only be printed as a draft. */
export async function hasOpenPoints(state: State): Promise<boolean> {
  const { openEntries } = await import('../../wizard/open-answers.ts')
  return openEntries(state.data, {}) !== undefined
}
/** Behind a command, which finds a file in its own folder by itself. */
export const named = (file: string): string => (basename(file) === DEFAULT && dirname(file) === '.' ? '' : ` ${quoted(file)}`)
/** Ready to paste into a shell. */
export const quoted = (name: string): string => (/\s/.test(name) ? `"${name}"` : name)
/** What checking and rendering take over. */
export const passedOn = ({ templates, lang }: InitFlags): Pick<InitFlags, 'templates' | 'lang'> => ({ ...(templates !== undefined && { templates }), ...(lang !== undefined && { lang }) })
export const put = (file: string, text: string, io: Io): Promise<void> => replaceFile(file, new TextEncoder().encode(text), io)

export const draftOf = (file: string): string => join(dirname(file), '.koopgen', `${basename(file, ENDING)}.antworten.yaml`)
