// koopgen diff (vergleich): what changed between two versions of an agreement; files, or versions that git keeps.
// Invariant: with an error in one of them nothing is printed but the messages; no agreement is ever written over.
import { resolve } from 'node:path'
import { type Diagnostic, Findings } from '../diagnostics/diagnostic.ts'
import { json } from '../diagnostics/json.ts'
import type { Lang } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { lineWidth } from '../diagnostics/wrap.ts'
import type { Comparison } from '../document/compare/model.ts'
import { DIFF_FORMATS, type DiffFormat } from '../formats.ts'
import type { Io } from '../io.ts'
import { compareSides, composeSide } from '../pipeline/about.ts'
import { defaultsOf } from './config.ts'
import { diffHtml } from './diff/html.ts'
import { diffMarkdown, MARKER } from './diff/md.ts'
import { NOTHING, type Page, pageOf } from './diff/page.ts'
import { type Source, sourcesOf } from './diff/sources.ts'
import { diffText } from './diff/txt.ts'
import { ENDING } from './files/inputs.ts'
import { penFor } from './telling/pen.ts'
import { replaceFile } from './files/replace-file.ts'
import { packsOf, soundTemplates } from './files/sound-templates.ts'
import { settingsOf } from './settings.ts'
import { say, speak } from './telling/speak.ts'

interface DiffFlags {
  readonly draft?: boolean
  readonly templates?: readonly string[]
  readonly format?: string
  readonly output?: string
  readonly git?: string
  readonly force?: boolean
  readonly lang?: Lang
}
/** `pen`: colour and width of the terminal; a file has none. */
type Print = (page: Page, comparison: Comparison, pen: { readonly io: Io; readonly toFile: boolean }) => string
const isSame = ({ summary }: Page): boolean => summary === NOTHING
const PRINT: Readonly<Record<DiffFormat, Print>> = {
  txt: (page, _, { io, toFile }) => (isSame(page) ? `${NOTHING}\n` : diffText(page, toFile ? (_style, text) => text : penFor(io), lineWidth(toFile ? undefined : io.stdout.columns))),
  md: (page) => (isSame(page) ? `${MARKER}\n\n${NOTHING}\n` : diffMarkdown(page)),
  json: (page, comparison) => json({ old: page.old, new: page.new, equal: isSame(page), ...comparison }),
  html: (page) => diffHtml(page),
}

export async function diff(args: readonly string[], flags: DiffFlags, io: Io): Promise<number> {
  const format = formatOf(flags)
  const sources = await sourcesOf(args, flags.git, io)
  if (flags.output !== undefined) await refuseTarget(flags.output, flags.force === true, sources, io)
  const compared = await compareBoth(sources, flags, io)
  if (!compared) return 1
  const text = PRINT[format](compared.page, compared.comparison, { io, toFile: flags.output !== undefined })
  if (flags.output === undefined) await io.stdout.write(text)
  else await replaceFile(flags.output, new TextEncoder().encode(text), io)
  if (flags.output !== undefined) await say(`Vergleich geschrieben: ${flags.output}\n`, flags.lang ?? 'de', io)
  return 0
}

/** Undefined: an error in one of them, which was told. */
async function compareBoth(sources: readonly [Source, Source], flags: DiffFlags, io: Io): Promise<{ readonly page: Page; readonly comparison: Comparison } | undefined> {
  const { voice, mode } = settingsOf({ ...(flags.draft && { draft: true }), ...(flags.lang && { lang: flags.lang }) }, await defaultsOf(io))
  const templates = await soundTemplates(await packsOf(flags.templates, io))
  const found: Diagnostic[] = []
  const side = async ({ name, text }: Source) => {
    const findings = new Findings(mode)
    const made = await composeSide({ file: name, text, sets: [], templates, mode }, findings.report)
    found.push(...findings.list.filter(({ severity }) => severity === 'error'))
    return made
  }
  const [old, next] = [await side(sources[0]), await side(sources[1])]
  if (!old || !next) {
    const help = mode === 'draft' ? '' : ' Unfertige Fassungen vergleicht „--draft“.'
    await speak({ ok: false, diagnostics: found, texts: new Map(sources.map(({ name, text }) => [name, text])), outputs: [], summary: `Nicht verglichen.${help}` }, voice, io)
    return undefined
  }
  const comparison = await compareSides(old, next)
  return { comparison, page: pageOf(comparison, sources[0].name, sources[1].name) }
}

// ---- where to, and in which form
function formatOf({ format, output }: DiffFlags): DiffFormat {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  const asked = format ?? (ending === undefined ? 'txt' : ending)
  const known = DIFF_FORMATS.find((one) => one === asked)
  if (known && (output === undefined || ending === known)) return known
  if (known) throw new UserError(`Die Datei „${output}“ soll auf „.${known}“ enden, damit man ihr ansieht, was darin steht.`)
  throw new UserError(`„${asked}“ ist kein Format für einen Vergleich. Möglich: ${DIFF_FORMATS.join(', ')}.`)
}
async function refuseTarget(output: string, force: boolean, sources: readonly Source[], io: Io): Promise<void> {
  const kind = await io.kind(output)
  const target = kind === 'link' ? await io.realPath(output) : resolve(io.cwd, output)
  if (target.endsWith(ENDING) || sources.some(({ name }) => resolve(io.cwd, name) === target)) throw new UserError(`Der Vergleich würde die Vereinbarung „${output}“ überschreiben. Nennen Sie nach „-o“ eine andere Datei.`)
  if (kind === 'folder') throw new UserError(`„${output}“ ist ein Ordner. Nennen Sie nach „-o“ eine Datei, zum Beispiel „${output}/vergleich.html“.`)
  if (kind !== undefined && !force) throw new UserError(`„${output}“ gibt es schon. Nennen Sie eine andere Datei, oder ersetzen Sie sie mit „--force“.`)
}
