// Says what a run found and did: messages on stderr or in files, the JSON object on stdout, last the line that sums up.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Texts } from '../../diagnostics/discreet.ts'
import { namesInLine, type Paint } from '../../diagnostics/frame.ts'
import type { Telling } from '../../diagnostics/formats/told.ts'
import { asJson, json } from '../../diagnostics/json.ts'
import { sentenceIn, tongueIn } from '../../diagnostics/in-language.ts'
import { coloured, count, human, MOST_BLOCKS, plain, short } from '../../diagnostics/print.ts'
import type { Lang, Tongue } from '../../diagnostics/tongue.ts'
import { copyable } from '../../diagnostics/wrap.ts'
import type { Io, Output } from '../../io.ts'
import { VERSION } from '../../version.ts'
import { fromRoot } from '../files/from-root.ts'
import { sha256 } from '../files/outputs.ts'
import type { MessageFormat, Voice } from '../settings.ts'
import { refuseTargets, writeReport } from './report-files.ts'

/** One file of a run. `changed`: what lies in the folder differs (--check) or differed. */
export interface OutputNote {
  readonly input: string
  readonly format: string
  readonly path: string
  readonly sha256: string
  readonly changed: boolean
}
export interface Spoken {
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Every text that was read, by the name messages use. */
  readonly texts: Texts
  /** Those that were checked; without, all of them. */
  readonly files?: readonly string[]
  readonly outputs: readonly OutputNote[]
  /** With -v: names in their four forms. */
  readonly forms?: readonly string[]
  /** The German sentence that ends the run. */
  readonly summary: string
}

export async function speak(open: Spoken, voice: Voice, io: Io): Promise<void> {
  await refuseTargets(voice, io, open.texts.keys())
  const spoken = { ...(voice.lang === 'en' ? await translated(open) : open), tongue: await tongueIn(voice.lang), failOn: voice.failOn }
  const heard = { ...spoken, diagnostics: voice.quiet ? grave(spoken) : spoken.diagnostics }
  const here = voice.targets.filter(({ file }) => file === null).map(({ format }) => format)
  const safe = here.includes('github') ? (await import('../../diagnostics/formats/github.ts')).withoutCommands : (text: string): string => text
  for (const { format, file } of voice.targets) {
    if (file !== null) await writeReport(file, format, await FORMATS[format](spoken, { paint: plain, most: undefined, io }), io)
    else if (format === 'github') await annotate(heard, voice.lang, io)
    else await io.stderr.write(safe(await FORMATS[format](heard, { paint: showsColour(io.stderr, io.env) ? coloured : plain, most: voice.all ? undefined : MOST_BLOCKS, io })))
  }
  await tellOfEmptyFile(here, voice, io)
  if (voice.json) await io.stdout.write(object(spoken))
  if (speaks(voice)) await io.stderr.write(safe((voice.verbose ? details(spoken) : '') + onScreen(closing(spoken), io)))
}

/** Reports that programs read, as people redirect them: „--messages gitlab > quality.json“ leaves that file empty. Only said where the report itself is seen on a terminal and stays whole. */
const FOR_PROGRAMS: readonly MessageFormat[] = ['json', 'gitlab', 'sarif', 'junit']
async function tellOfEmptyFile(here: readonly MessageFormat[], { lang, json: isJson }: Voice, io: Io): Promise<void> {
  const format = here.find((one) => FOR_PROGRAMS.includes(one))
  if (format === undefined || isJson || io.stdout.isTTY || !io.stderr.isTTY) return
  await say(`Meldungen gehen auf die Standardfehlerausgabe; eine Umleitung mit „>“ bleibt leer. In eine Datei schreibt sie „--messages ${format}=DATEI“.\n`, lang, io)
}

/** Whether German sentences are wanted beside the messages. */
export const speaks = ({ quiet, targets }: Voice): boolean => !quiet && targets.some(({ file, format }) => file === null && (format === 'human' || format === 'github'))

/** English is loaded for those who ask for it. */
async function translated(open: Spoken): Promise<Spoken> {
  const { inEnglish } = await import('../../diagnostics/english.ts')
  return { ...open, diagnostics: open.diagnostics.map(inEnglish), summary: await sentenceIn('en', open.summary) }
}

/** What --quiet leaves: that for which the run fails. */
function grave({ diagnostics, failOn }: Heard): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'))
}

/** Lines beside what a run found, each in the language of the run. */
export async function say(german: string, lang: Lang, io: Io): Promise<void> {
  await io.stderr.write(onScreen(await sentenceIn(lang, german), io))
}
/** Broken at words where a terminal would break anywhere; in files and pipes lines stay whole. */
const onScreen = (text: string, { stderr }: Io): string => (stderr.isTTY && stderr.columns ? copyable(text, stderr.columns) : text)

/** Annotations in the log, and the summary of the job where GitHub names a file for it. */
async function annotate(spoken: Heard, lang: Lang, io: Io): Promise<void> {
  const { github, jobSummary } = await import('../../diagnostics/formats/github.ts')
  const told = telling(spoken, io)
  await io.stderr.write(github(told))
  const file = io.env.GITHUB_STEP_SUMMARY
  if (file) await io.append(file, jobSummary(told)).catch(() => say('Die Zusammenfassung des Jobs (GITHUB_STEP_SUMMARY) ließ sich nicht schreiben.\n', lang, io))
}

function telling({ diagnostics, texts, files, failOn, summary, tongue }: Heard, io: Io): Telling {
  return { tongue, diagnostics, texts, files: files ?? [...texts.keys()], failOn, summary, version: VERSION, fromRoot: fromRoot(io), hash: (text) => sha256(new TextEncoder().encode(text)) }
}

/** With -v: what was read, the forms of the names, and the hash of each file. */
function details({ texts, outputs, forms = [], tongue }: Heard): string {
  const read = [...texts].map(([file, text]) => `${tongue.read(file, text.split('\n').length - 1)}\n`)
  const names = forms.length > 0 ? [`${tongue.forms}\n`, ...forms.map((line) => `  ${line}\n`)] : []
  return [...read, ...names, ...outputs.map((one) => `SHA-256: ${one.sha256}  ${one.path}\n`)].join('')
}

/** `most`: blocks on a terminal; files and what programs read are never capped. */
interface How {
  readonly paint: Paint
  readonly most: number | undefined
  readonly io: Io
}
type Heard = Spoken & { readonly failOn: Voice['failOn']; readonly tongue: Tongue }
const FORMATS: Readonly<Record<MessageFormat, (spoken: Heard, how: How) => string | Promise<string>>> = {
  human: ({ diagnostics, texts, tongue }, { paint, most }) => human(diagnostics, texts, paint, most, tongue),
  short: ({ diagnostics, texts }) => short(diagnostics, texts),
  json: (spoken) => object(spoken),
  github: async (spoken, { io }) => (await import('../../diagnostics/formats/github.ts')).github(telling(spoken, io)),
  gitlab: async (spoken, { io }) => (await import('../../diagnostics/formats/gitlab.ts')).gitlab(telling(spoken, io)),
  sarif: async (spoken, { io }) => (await import('../../diagnostics/formats/sarif.ts')).sarif(telling(spoken, io)),
  junit: async (spoken, { io }) => (await import('../../diagnostics/formats/junit.ts')).junit(telling(spoken, io)),
}

/** NO_COLOR (not empty) and TERM=dumb win over FORCE_COLOR, which wins over the terminal. */
export function showsColour(stream: Output, env: Io['env']): boolean {
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stream.isTTY
}

function object({ ok, diagnostics, texts, outputs }: Spoken): string {
  return json({ ok, error: null, diagnostics: diagnostics.map((one) => asJson(one, texts)), outputs })
}

/** The line that is read first, because the prompt stands below it: how many, what was done, and the command that helps on. */
function closing({ diagnostics, summary, tongue }: Heard): string {
  const found = count(diagnostics, tongue)
  const error = diagnostics.find(({ severity }) => severity === 'error')
  const next = error ? ` ${tongue.next(error.code)}` : ''
  return `${diagnostics.length > 0 ? '\n' : ''}${found === '' ? '' : `${found}. `}${namesInLine(summary)}${next}\n`
}
