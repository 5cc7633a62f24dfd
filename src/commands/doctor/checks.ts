// What `koopgen doctor` looks at, one check after the other. A check tells one sentence and, where something is wrong, what to do.
// Invariant: `message` and `advice` name no path outside of the current folder and no value of the environment; what might is in `detail`,
// which people see and --json does not tell.
import { fontFile, shippedTemplates } from '../../assets.ts'
import { faultIn } from '../../diagnostics/in-language.ts'
import type { Lang } from '../../diagnostics/tongue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { FONT_FILES, isSound } from '../../lookup/fonts.ts'
import { PROBE } from '../../lookup/probe.ts'
import { defaultsOf } from '../config.ts'
import { ENDING } from '../files/inputs.ts'
import { SCHEMA_PATH, schemaStand } from '../schema.ts'
import { packsOf, soundTemplates } from '../files/sound-templates.ts'
import { renderSettingsOf } from '../settings.ts'
import { showsColour } from '../telling/speak.ts'

export type Status = 'ok' | 'warning' | 'error'
interface Answer {
  readonly status: Status
  readonly message: string
  readonly advice?: string
  readonly detail?: string
}
export interface Check {
  readonly id: string
  readonly title: string
  /** Ids of checks without which this one would only repeat what they found. */
  readonly needs?: readonly string[]
  readonly run: (io: Io, lang: Lang) => Promise<Answer>
}
const ok = (message: string): Answer => ({ status: 'ok', message })
const warning = (message: string, advice: string): Answer => ({ status: 'warning', message, advice })
const error = (message: string, advice: string): Answer => ({ status: 'error', message, advice })

export const CHECKS: readonly Check[] = [
  { id: 'node', title: 'Node.js', run: node },
  { id: 'templates', title: 'Mitgelieferte Vorlagen', run: shipped },
  { id: 'fonts', title: 'Schriften', run: fonts },
  { id: 'probe', title: 'Probelauf', needs: ['templates', 'fonts'], run: probe },
  { id: 'terminal', title: 'Terminal', run: terminal },
  { id: 'charset', title: 'Zeichen', run: charset },
  { id: 'write', title: 'Schreiben im Ordner', run: writing },
  { id: 'config', title: 'Einstellungen', run: settings },
  { id: 'packs', title: 'Eigene Vorlagen', needs: ['templates', 'config'], run: ownTemplates },
  { id: 'agreements', title: 'Vereinbarungen', run: agreements },
  { id: 'schema', title: 'Schema für Editoren', needs: ['packs'], run: schemaFile },
]

/** As in package.json and bin/koopgen.js. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)
}
async function node({ machine }: Io): Promise<Answer> {
  if (isSupported(machine.node)) return ok(`Version ${machine.node}`)
  return error(`${machine.node} wird nicht unterstützt`, 'Installieren Sie Node.js 20.19, 22.13, 24 oder neuer von https://nodejs.org.')
}

const REINSTALL = 'Installieren Sie koopgen neu, zum Beispiel mit „npm install koopgen“.'
async function shipped(): Promise<Answer> {
  const kinds = whole(() => [...shippedTemplates().kinds.values()]) ?? []
  const clauses = kinds.reduce((sum, kind) => sum + kind.klauseln.size, 0)
  return kinds.length > 0 && clauses > kinds.length ? ok(`${kinds.length} Arten mit zusammen ${clauses} Klauseln`) : error('nicht vollständig', REINSTALL)
}

async function fonts(): Promise<Answer> {
  const damaged = FONT_FILES.filter((name) => !whole(() => isSound(fontFile(name))))
  return damaged.length === 0 ? ok(`${FONT_FILES.length} Dateien unversehrt`) : error(`beschädigt oder nicht da: ${damaged.join(', ')}`, REINSTALL)
}

/** undefined: a file of the package is not there or cannot be read. */
function whole<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The whole way of a small agreement, in memory. */
async function probe(): Promise<Answer> {
  const [{ compose, write }, { Findings }] = await Promise.all([import('../../pipeline.ts'), import('../../diagnostics/diagnostic.ts')])
  const findings = new Findings()
  const document = compose({ file: 'probe.koop.yaml', text: PROBE, sets: [], templates: shippedTemplates(), mode: 'final' }, findings.report)
  if (!document) return error('die Probe-Vereinbarung hat Fehler', REINSTALL)
  for (const format of ['docx', 'pdf'] as const) await write(document, format, { images: new Map() })
  return ok('eine Vereinbarung als DOCX und PDF erzeugt, nichts gespeichert')
}

async function terminal(io: Io): Promise<Answer> {
  const { stdout, stderr, machine, env } = io
  const words = (is: boolean): string => (is ? 'Terminal' : 'umgeleitet')
  const facts = [
    `Eingabe ${words(machine.stdinIsTTY)}`,
    `Ausgabe ${words(stdout.isTTY)}`,
    `Meldungen ${words(stderr.isTTY)}`,
    showsColour(stderr, env) ? 'mit Farben' : 'ohne Farben',
    ...(!stdout.columns ? [] : [`${stdout.columns} Zeichen breit`]),
  ].join(', ')
  if (env.MSYSTEM && !machine.stdinIsTTY) return warning(`${facts} (Git Bash)`, 'In Git Bash kann koopgen nicht fragen. Nehmen Sie das Windows-Terminal oder die PowerShell, oder schreiben Sie „winpty npx.cmd koopgen init“.')
  return ok(facts)
}

async function charset({ env, machine }: Io): Promise<Answer> {
  const set = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const name = /\.([A-Za-z0-9-]+)/.exec(set)?.[1]
  if (name !== undefined && /^utf-?8$/i.test(name)) return ok('UTF-8')
  if (set === '' && ['win32', 'darwin'].includes(machine.platform)) return ok('vom Betriebssystem festgelegt')
  return warning(name === undefined ? 'nicht als UTF-8 festgelegt' : `${name} statt UTF-8`, 'Zeigt das Terminal falsche Umlaute, stellen Sie es auf UTF-8, zum Beispiel mit „export LANG=C.UTF-8“. Die erzeugten Dateien sind davon nicht betroffen.')
}

const TRIAL = 'koopgen-schreibprobe.tmp'
async function writing(io: Io, lang: Lang): Promise<Answer> {
  if ((await io.kind(TRIAL)) !== undefined) return warning(`nicht geprüft, denn „${TRIAL}“ gibt es schon`, `Löschen Sie „${TRIAL}“, und wiederholen Sie den Befehl.`)
  try {
    await io.write(TRIAL, new TextEncoder().encode('Schreibprobe von koopgen doctor; diese Datei darf gelöscht werden.\n'))
    await io.remove(TRIAL)
    return ok('möglich')
  } catch (problem) {
    return { ...error('nicht möglich', 'Wechseln Sie in einen Ordner, in dem Sie Dateien anlegen dürfen, oder nennen Sie mit „-o“ einen anderen Zielordner.'), detail: await textOf(problem, lang) }
  }
}

const CONFIG = 'koopgen.config.yaml'
async function settings(io: Io, lang: Lang): Promise<Answer> {
  try {
    renderSettingsOf({}, await defaultsOf(io))
  } catch (problem) {
    return { ...error(`${CONFIG} oder eine Variable KOOPGEN_… ist fehlerhaft`, 'Berichtigen Sie die genannte Stelle. Möglich sind output, format, templates, messages, fail-on, style und fields.'), detail: await textOf(problem, lang) }
  }
  return ok((await io.kind(CONFIG)) === undefined ? `keine ${CONFIG}, es gelten die Vorgaben` : `${CONFIG} gelesen`)
}

async function ownTemplates(io: Io, lang: Lang): Promise<Answer> {
  try {
    const packs = await packsOf(undefined, io)
    await soundTemplates(packs)
    return ok(packs.length === 0 ? 'keine festgelegt' : `${packs.length === 1 ? 'ein Ordner' : `${packs.length} Ordner`} ohne Fehler`)
  } catch (problem) {
    return { ...error('lassen sich nicht verwenden', 'Berichtigen Sie die Vorlagen oder die Einstellung „templates“.'), detail: await textOf(problem, lang) }
  }
}

async function agreements(io: Io): Promise<Answer> {
  const found = (await io.list('.')).filter(({ name, kind }) => kind !== 'folder' && name.endsWith(ENDING))
  if (found.length === 0) return warning(`keine Datei *${ENDING} in diesem Ordner`, 'Wechseln Sie in den Ordner der Vereinbarung, oder legen Sie mit „koopgen init“ eine an.')
  return ok(`${found.length} ${found.length === 1 ? 'Datei' : 'Dateien'} *${ENDING} in diesem Ordner`)
}

async function schemaFile(io: Io): Promise<Answer> {
  return SCHEMA_ANSWERS[await schemaStand('.', await packsOf(undefined, io), io)]
}
const SCHEMA_ANSWERS: Readonly<Record<Awaited<ReturnType<typeof schemaStand>>, Answer>> = {
  fehlt: ok('nicht angelegt; mit „koopgen schema --write“ ergänzt und prüft Ihr Editor beim Schreiben'),
  aktuell: ok(`${SCHEMA_PATH} ist auf dem Stand`),
  veraltet: warning(`${SCHEMA_PATH} ist veraltet`, 'Bringen Sie es mit „koopgen schema --write“ auf den Stand.'),
  fremd: warning(`${SCHEMA_PATH} stammt nicht von koopgen`, 'Ersetzen Sie die Datei mit „koopgen schema --write --force“, wenn Sie sie nicht brauchen.'),
}

/** What depends on something that another check has found wrong. */
export const UNCHECKED: Answer = warning('nicht geprüft', 'Beheben Sie zuerst die Fehler darüber.')

/** Errors that are our own fault keep their words: doctor is there to tell them. */
export async function textOf(problem: unknown, lang: Lang): Promise<string> {
  if (problem instanceof UserError) return (await faultIn(lang, problem)).whole
  return problem instanceof Error ? problem.message : String(problem)
}
