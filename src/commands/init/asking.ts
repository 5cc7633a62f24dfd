// koopgen init at a terminal: the conversation, what it keeps on the way, and what it offers at the end.
import { dirname, join } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { Findings } from '../../diagnostics/diagnostic.ts'
import { utf8 } from '../../io.ts'
import { draftText, readDraft } from '../../wizard/draft.ts'
import { askerAt } from '../../wizard/prompts.ts'
import type { State } from '../../wizard/question.ts'
import { converse } from '../../wizard/session.ts'
import { answeredBy } from '../../wizard/unasked.ts'
import { ENDING } from '../files/inputs.ts'
import { SCHEMA_PATH } from '../schema.ts'
import { say } from '../telling/speak.ts'
import { draftOf, finish, givenBy, hasOpenPoints, type Job, passedOn, put, quoted } from './job.ts'

type Asker = ReturnType<typeof askerAt>
const STOPPED = 130

export async function ask(given: Job): Promise<number> {
  const { io } = given
  if (!io.terminal) throw new TypeError('no terminal')
  const asker = askerAt(io.terminal)
  try {
    return await askedBy(asker, given)
  } finally {
    asker.close()
  }
}
async function askedBy(asker: Asker, given: Job): Promise<number> {
  const job = await unlessStopped(() => withFreeName(given, asker), null)
  if (!job) return job === null ? left(given) : 0
  const state = await unlessStopped(() => talk(job, asker), undefined)
  return state ? conclude(state, job, asker) : left(job)
}
async function talk(job: Job, asker: Asker): Promise<State | undefined> {
  const { io, flags, file, templates } = job
  const start = await startOf(job, asker)
  if (flags.lang === 'en') asker.say('The questions are in German, because the agreement is German.\n')
  asker.say(`${flags.resume ? 'Es geht weiter, wo Sie aufgehört haben.' : 'koopgen fragt jetzt nach dem, was Ihre Vereinbarung braucht.'}\n${WAYS}`)
  return converse(start, asker, { templates, today: io.today(), keep: (now) => put(draftOf(file), draftText(now), io) })
}
const WAYS = 'Zurück zur vorigen Frage: „<“, in Textfeldern danach Enter.\nNoch nicht bekannt: „offen“; die Frage steht dann im Entwurf.\nAufhören: Strg+C; Ihre Antworten bleiben gespeichert.\n'

/** `otherwise` when the person pressed Ctrl-C. */
async function unlessStopped<T, S>(work: () => Promise<T>, otherwise: S): Promise<T | S> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) return otherwise
    throw error
  }
}

/** Ctrl-C and „Abbrechen“: what was answered lies in the draft. */
async function left({ file, flags, io }: Job): Promise<number> {
  const kept = (await io.kind(draftOf(file))) !== undefined
  await say(kept ? `\nIhre Antworten sind gespeichert. Weiter mit: koopgen init ${quoted(file)} --resume\n` : '\nEs wurde nichts geschrieben.\n', flags.lang ?? 'de', io)
  return STOPPED
}

/** The file to write; undefined: the person wants none. */
async function withFreeName(job: Job, asker: Asker): Promise<Job | undefined> {
  const { file, flags, io } = job
  if (flags.force || (await io.kind(file)) === undefined) return job
  let other = file
  for (let i = 2; (await io.kind(other)) !== undefined; i++) other = file.replace(ENDING, `-${i}${ENDING}`)
  const choice = await asker.choose(`„${file}“ gibt es schon.`, [
    { value: other, words: `Eine neue Datei „${other}“ anlegen` },
    { value: file, words: `„${file}“ am Ende ersetzen` },
    { value: null, words: 'Abbrechen' },
  ])
  return choice === null ? undefined : { ...job, file: choice }
}

async function startOf(job: Job, asker: Asker): Promise<State> {
  const { file, flags, io, templates } = job
  const path = draftOf(file)
  const there = (await io.kind(path)) !== undefined
  if (flags.resume && !there) throw new UserError(`Zu „${file}“ gibt es keine gespeicherten Antworten. Beginnen Sie mit „koopgen init“.`)
  const wanted = flags.resume || (there && (await asker.choose('Es gibt gespeicherte Antworten.', [{ value: true, words: 'Damit weitermachen' }, { value: false, words: 'Neu anfangen' }])))
  if (wanted) {
    const state = readDraft(path, utf8(path, await io.read(path)), new Findings().report)
    if (state) return state
    throw new UserError(`Die gespeicherten Antworten in „${path}“ sind beschädigt. Löschen Sie die Datei und beginnen Sie mit „koopgen init“.`)
  }
  const { data, typed } = await givenBy(job)
  return answeredBy(data, { templates, today: io.today(), typed })
}

async function conclude(state: State, job: Job, asker: Asker): Promise<number> {
  const { file, io } = job
  const { code, settled } = await finish(state, job)
  await io.remove(draftOf(file))
  return code === 0 ? unlessStopped(() => offer(state, settled, job, asker), 0) : code
}
/** The file is written; leaving here loses nothing. What is to be settled first comes first: with a warning the draft stands above the version to sign. */
async function offer(state: State, settled: boolean, job: Job, asker: Asker): Promise<number> {
  const { file, flags, io } = job
  const folder = join(dirname(file), '.vscode')
  const draft = { value: 'entwurf', words: 'Ja, als Entwurf mit Erläuterungen zum Besprechen' }
  const ready = { value: 'docx,pdf', words: 'Ja, als Word- und PDF-Datei zum Unterschreiben' }
  const versions = (await hasOpenPoints(state)) ? [draft] : settled ? [ready, draft] : [draft, ready]
  for (;;) {
    const editor = (await io.kind(folder)) === undefined ? [{ value: 'editor', words: 'Erst Einstellungen für den Editor VS Code daneben legen (Vorschläge und Prüfung beim Tippen)' }] : []
    const what = await asker.choose('Die Vereinbarung jetzt erzeugen?', [...versions, { value: '', words: 'Nein, später' }, ...editor])
    if (what === '') return 0
    if (what !== 'editor') return (await import('../render.ts')).render([file], { ...passedOn(flags), ...(what === 'entwurf' && { draft: true }) }, io)
    await writeEditor(folder, job)
  }
}

/** For VS Code, only where the folder has no settings of its own. */
async function writeEditor(folder: string, { flags, io }: Job): Promise<void> {
  for (const [name, content] of Object.entries(EDITOR)) await put(join(folder, name), `${JSON.stringify(content, null, 2)}\n`, io)
  await say(`${folder.replaceAll('\\', '/')} geschrieben; VS Code schlägt beim Öffnen des Ordners die Erweiterung „YAML“ vor.\n`, flags.lang ?? 'de', io)
}
const EDITOR = {
  'settings.json': { 'yaml.schemas': { [`./${SCHEMA_PATH}`]: `*${ENDING}` }, 'files.eol': '\n' },
  'extensions.json': { recommendations: ['redhat.vscode-yaml'] },
}
