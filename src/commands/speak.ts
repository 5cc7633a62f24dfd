// Says what a run found and did: messages on stderr or in files, the JSON object on stdout, last the line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/discreet.ts'
import type { Paint } from '../diagnostics/frame.ts'
import { asJson, json } from '../diagnostics/json.ts'
import { coloured, count, human, MOST_BLOCKS, plain, short, words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io, Output } from '../io.ts'
import type { MessageFormat, Voice } from './settings.ts'

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
  readonly outputs: readonly OutputNote[]
  /** With -v: names in their four forms. */
  readonly forms?: readonly string[]
  /** The German sentence that ends the run. */
  readonly summary: string
}

export async function speak(spoken: Spoken, voice: Voice, io: Io): Promise<void> {
  const diagnostics = voice.quiet ? spoken.diagnostics.filter((one) => one.severity === 'error') : spoken.diagnostics
  for (const { format, file } of voice.targets) {
    if (file === null) await io.stderr.write(FORMATS[format]({ ...spoken, diagnostics }, { paint: showsColour(io.stderr, io.env) ? coloured : plain, most: voice.all ? undefined : MOST_BLOCKS }))
    else await toFile(file, format, FORMATS[format](spoken, { paint: plain, most: undefined }), io)
  }
  if (voice.json) await io.stdout.write(object(spoken))
  if (!voice.quiet && voice.targets.some(({ format, file }) => format === 'human' && file === null)) await io.stderr.write((voice.verbose ? details(spoken) : '') + closing(spoken))
}

async function toFile(file: string, format: MessageFormat, text: string, io: Io): Promise<void> {
  await io.write(file, new TextEncoder().encode(text)).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(`${error.message} Nennen Sie nach „--messages ${format}=“ eine andere Datei.`) : error
  })
}

/** With -v: what was read, the forms of the names, and the hash of each file. */
function details({ texts, outputs, forms = [] }: Spoken): string {
  const read = [...texts].map(([file, text]) => `Gelesen: ${file} (${words(text.split('\n').length - 1, 'Zeile', 'Zeilen') || 'leer'})\n`)
  const names = forms.length > 0 ? ['Formen der Namen, bitte ansehen:\n', ...forms.map((line) => `  ${line}\n`)] : []
  return [...read, ...names, ...outputs.map((one) => `SHA-256: ${one.sha256}  ${one.path}\n`)].join('')
}

/** `most`: blocks on a terminal; files and what programs read are never capped. */
type Print = (spoken: Spoken, how: { readonly paint: Paint; readonly most: number | undefined }) => string
const FORMATS: Readonly<Record<MessageFormat, Print>> = {
  human: ({ diagnostics, texts }, { paint, most }) => human(diagnostics, texts, paint, most),
  short: ({ diagnostics, texts }) => short(diagnostics, texts),
  json: (spoken) => object(spoken),
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
function closing({ diagnostics, summary }: Spoken): string {
  const found = count(diagnostics)
  const error = diagnostics.find(({ severity }) => severity === 'error')
  const next = error ? ` Mehr dazu: koopgen explain ${error.code}` : ''
  return `${diagnostics.length > 0 ? '\n' : ''}${found === '' ? '' : `${found}. `}${summary}${next}\n`
}
