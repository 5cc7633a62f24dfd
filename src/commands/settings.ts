// What a run is asked to do: flags over environment (KOOPGEN_*) over koopgen.config.yaml over defaults, each value judged once.
import type { Levels, Mode } from '../diagnostics/diagnostic.ts'
import { type Lang, LANGS } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { FIELDS, type Fields, FORMATS, type Format } from '../formats.ts'

/** Flags as commander hands them over. */
export interface Flags {
  readonly draft?: boolean
  readonly set?: readonly string[]
  readonly templates?: readonly string[]
  readonly messages?: readonly string[]
  readonly json?: boolean
  readonly lang?: string
  readonly failOn?: string
  readonly quiet?: boolean
  readonly all?: boolean
  readonly verbose?: boolean
  readonly output?: string
  readonly format?: string
  readonly style?: string
  readonly fields?: string
  readonly attachSource?: boolean
  readonly check?: boolean
  readonly force?: boolean
  readonly watch?: boolean
  readonly poll?: boolean
}
export const MESSAGE_FORMATS = ['human', 'short', 'json', 'github', 'gitlab', 'sarif', 'junit'] as const
export type MessageFormat = (typeof MESSAGE_FORMATS)[number]
/** `file` null: the terminal. */
export interface MessageTarget {
  readonly format: MessageFormat
  readonly file: string | null
}
/** How a run speaks. */
export interface Voice {
  readonly targets: readonly MessageTarget[]
  readonly json: boolean
  readonly quiet: boolean
  /** Of messages; what koopgen makes is German. */
  readonly lang: Lang
  /** Every message on the terminal, however many there are. */
  readonly all: boolean
  readonly verbose: boolean
  /** From which message on a run fails. */
  readonly failOn: 'error' | 'warning'
}
/** A Word file, and who named it as messages say it. */
export interface StyleChoice {
  readonly file: string
  readonly from: string
}
export interface Settings {
  readonly mode: Mode
  readonly sets: readonly string[]
  /** Folders with template packs. */
  readonly templates: readonly string[]
  readonly failOn: 'error' | 'warning'
  /** Other severities than usual, by code. */
  readonly levels: Levels
  /** The agreement itself travels in its PDF file. */
  readonly attachSource: boolean
  /** The organisation's own Word file; null: none, or nothing that is written takes it. */
  readonly style: StyleChoice | null
  readonly voice: Voice
}
export interface RenderSettings extends Settings {
  /** Folder, or "-" for stdout. */
  readonly output: string
  readonly formats: readonly Format[]
  /** Fields of the form in PDF files. */
  readonly fields: Fields
  readonly check: boolean
  readonly force: boolean
}
/** Values that environment and configuration may give, as written there. */
export type Defaults = Pick<Flags, 'output' | 'format' | 'templates' | 'messages' | 'failOn' | 'fields'> & { readonly style?: StyleChoice; readonly isGithub?: boolean; readonly levels?: Levels }

export function settingsOf(flags: Flags, defaults: Defaults): Settings {
  const failOn = oneOf('--fail-on', flags.failOn ?? defaults.failOn ?? 'error', ['error', 'warning'])
  return {
    mode: flags.draft ? 'draft' : 'final',
    sets: (flags.set ?? []).map(setting),
    templates: flags.templates ?? defaults.templates ?? [],
    failOn,
    levels: defaults.levels ?? new Map(),
    style: null,
    attachSource: false,
    voice: {
      targets: targets(flags.messages ?? defaults.messages ?? [], defaults.isGithub ? ['human', 'github'] : ['human']),
      json: flags.json === true,
      lang: oneOf('--lang', flags.lang ?? 'de', LANGS),
      quiet: flags.quiet === true,
      all: flags.all === true,
      verbose: flags.verbose === true,
      failOn,
    },
  }
}

export function renderSettingsOf(flags: Flags, defaults: Defaults): RenderSettings {
  const output = folderNamed(flags.output ?? defaults.output ?? '.')
  const formats = formatList(flags.format ?? defaults.format ?? 'docx,pdf')
  const settings = { ...settingsOf(flags, defaults), style: styleOf(flags, defaults, formats), output, formats, ...pdfSettings(flags, defaults, formats), check: flags.check === true, force: flags.force === true }
  if (output === '-') refuseStdout(settings)
  if (settings.attachSource) refuseOtherSources(settings)
  return settings
}

/** A default may stand there for other runs; a flag that changes nothing is a misunderstanding. */
function styleOf(flags: Flags, defaults: Defaults, formats: readonly Format[]): StyleChoice | null {
  if (formats.includes('docx')) return flags.style === undefined ? (defaults.style ?? null) : { file: flags.style, from: '--style' }
  if (flags.style === undefined) return null
  throw new UserError(`„--style“ gestaltet nur Word-Dateien, verlangt ist aber ${formats.join(', ')}. Lassen Sie „--style“ weg, oder nehmen Sie docx in „--format“ auf.`)
}

function pdfSettings(flags: Flags, defaults: Defaults, formats: readonly Format[]): Pick<RenderSettings, 'fields' | 'attachSource'> {
  const useless = [flags.fields === undefined ? [] : '--fields', flags.attachSource ? '--attach-source' : []].flat()
  if (useless.length > 0 && !formats.includes('pdf')) throw new UserError(`„${useless.join('“ und „')}“ ${useless.length > 1 ? 'gelten' : 'gilt'} nur für PDF-Dateien, verlangt ist aber ${formats.join(', ')}. Nehmen Sie pdf in „--format“ auf.`)
  return { fields: oneOf('--fields', flags.fields ?? defaults.fields ?? 'signature', FIELDS), attachSource: flags.attachSource === true }
}

/** Whoever opens the attachment must be able to make the same agreement from it. */
function refuseOtherSources({ sets, templates }: RenderSettings): void {
  if (sets.length > 0) throw new UserError('„--attach-source“ legt die Angaben so bei, wie sie in der Datei stehen; mit „--set“ wären es andere als die der Vereinbarung. Tragen Sie den Wert in die Datei ein, und lassen Sie „--set“ weg.')
  if (templates.length > 0) throw new UserError('„--attach-source“ legt nur die Angaben bei, nicht Ihre eigenen Vorlagen; aus der Anlage allein entstünde eine andere Vereinbarung. Lassen Sie „--templates“ (auch in koopgen.config.yaml) oder „--attach-source“ weg.')
}

function refuseStdout({ formats, check, voice }: RenderSettings): void {
  if (formats.length !== 1) throw new UserError('Auf die Standardausgabe passt nur ein Format. Geben Sie zum Beispiel „-f txt“ an.')
  if (voice.json) throw new UserError('„--json“ und „-o -“ brauchen beide die Standardausgabe. Geben Sie nur eines an.')
  if (check) throw new UserError('„--check“ vergleicht mit Dateien eines Ordners. Geben Sie mit „-o“ den Ordner an.')
}

/** „-o vereinbarung.pdf“ means a file; a folder of that name would be found by nobody. */
export function folderNamed(output: string): string {
  const ending = FORMATS.find((format) => output.toLowerCase().endsWith(`.${format}`))
  if (ending === undefined) return output
  throw new UserError(`„${output}“ klingt nach einer Datei; verlangt ist der Zielordner, und die Dateien darin heißen wie die Vereinbarung. Schreiben Sie zum Beispiel „-o . -f ${ending}“.`)
}

function setting(text: string): string {
  if (text.indexOf('=') > 0) return text
  throw new UserError(`„--set ${text}“ ist nicht vollständig. Schreiben Sie „--set pfad=wert“, zum Beispiel „--set unterzeichnung.ort=Musterhausen“.`)
}

export function formatList(text: string): readonly Format[] {
  const asked = text.split(',').map((part) => oneOf('--format', part.trim(), FORMATS))
  return FORMATS.filter((format) => asked.includes(format))
}

/** The terminal hears something unless told otherwise: files alone do not silence it. */
function targets(given: readonly string[], otherwise: readonly MessageFormat[]): readonly MessageTarget[] {
  const list = given.map(target)
  return list.some((one) => one.file === null) ? list : [...otherwise.map((format) => ({ format, file: null })), ...list]
}

function target(text: string): MessageTarget {
  const at = text.indexOf('=')
  if (at === text.length - 1) throw new UserError(`Nach „--messages ${text}“ fehlt der Name der Datei.`)
  const format = oneOf('--messages', at < 0 ? text : text.slice(0, at), MESSAGE_FORMATS)
  return { format, file: at < 0 ? null : text.slice(at + 1) }
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found) return found
  throw new UserError(`„${value}“ ist kein Wert für ${flag}. Möglich: ${allowed.join(', ')}.`)
}
