// koopgen doctor (diagnose): whether koopgen can work here, and what to do where it cannot. 1 when something keeps it from working.
import { json } from '../diagnostics/json.ts'
import { sentenceIn, tongueIn } from '../diagnostics/in-language.ts'
import { words } from '../diagnostics/print.ts'
import type { Lang, Tongue } from '../diagnostics/tongue.ts'
import { lineWidth, wrapped } from '../diagnostics/wrap.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { CHECKS, type Check, type Status, textOf, UNCHECKED } from './doctor/checks.ts'
import { type Pen, penFor } from './telling/pen.ts'

interface Flags { readonly json?: boolean; readonly lang?: Lang }
interface Result {
  readonly id: string
  readonly title: string
  readonly status: Status
  readonly message: string
  readonly advice?: string
  readonly detail?: string
}
const COLOURS = { ok: 'green', warning: 'yellow', error: 'red' } as const

export async function doctor(_: readonly string[], flags: Flags, io: Io): Promise<number> {
  const lang = flags.lang ?? 'de'
  const results: Result[] = []
  for (const check of CHECKS) results.push(await resultOf(check, results, lang, io))
  const failed = results.some(({ status }) => status === 'error')
  const told = await Promise.all(results.map((one) => toldIn(lang, one)))
  await io.stdout.write(flags.json ? json(data(told, !failed, io)) : await page(told, lang, penFor(io), io))
  return failed ? 1 : 0
}

/** One check after the other, so that none hides another; a check that throws has found something. */
async function resultOf({ id, title, needs = [], run }: Check, before: readonly Result[], lang: Lang, io: Io): Promise<Result> {
  const missing = before.some((one) => needs.includes(one.id) && (one.status === 'error' || one.message === UNCHECKED.message))
  if (missing) return { id, title, ...UNCHECKED }
  try {
    return { id, title, ...(await run(io, lang)) }
  } catch (problem) {
    return { id, title, status: 'error', message: 'ließ sich nicht prüfen', advice: 'Installieren Sie koopgen neu; bleibt der Fehler, melden Sie ihn mit dieser Ausgabe.', detail: await textOf(problem, lang) }
  }
}

/** Each sentence in the language of the run; `detail` has its own. */
async function toldIn(lang: Lang, { title, message, advice, ...rest }: Result): Promise<Result> {
  const said = (german: string): Promise<string> => sentenceIn(lang, german)
  return { ...rest, title: await said(title), message: await said(message), ...(advice !== undefined && { advice: await said(advice) }) }
}

async function page(results: readonly Result[], lang: Lang, pen: Pen, io: Io): Promise<string> {
  const width = lineWidth(io.stdout.columns)
  const names = variables(io)
  const head = `koopgen ${VERSION}, Node.js ${io.machine.node}, ${io.machine.platform}\n${names.length > 0 ? `${await sentenceIn(lang, `Gesetzt: ${names.join(', ')}`)}\n` : ''}`
  const { severity, counted } = await tongueIn(lang)
  return `${head}\n${results.map((result) => lines(result, severity, pen, width)).join('')}\n${await sentenceIn(lang, closing(results, counted))}\n`
}

const MARGIN = ' '.repeat(9)
function lines({ title, status, message, advice, detail }: Result, severity: Tongue['severity'], pen: Pen, width: number): string {
  const word = status === 'ok' ? 'OK' : severity[status]
  const text = wrapped(`${title}: ${message}`, width, MARGIN).slice(MARGIN.length)
  return [
    `${pen(COLOURS[status], word)}${' '.repeat(MARGIN.length - word.length)}${text}\n`,
    advice === undefined ? '' : `${wrapped(advice, width, MARGIN)}\n`,
    detail === undefined ? '' : `${detail.trimEnd().split('\n').map((line) => `${MARGIN}  ${line}`.trimEnd()).join('\n')}\n`,
  ].join('')
}

function closing(results: readonly Result[], { error, warning }: Tongue['counted']): string {
  const count = (wanted: Status): number => results.filter(({ status }) => status === wanted).length
  const found = [words(count('error'), ...error), words(count('warning'), ...warning)].filter(Boolean).join(', ')
  if (found === '') return 'Alles in Ordnung.'
  return count('error') > 0 ? `${found}. koopgen arbeitet hier nicht richtig, solange die Fehler bestehen.` : `${found}. koopgen kann arbeiten.`
}

/** Names only: values may be secret, and this is what people send to others. */
function variables({ env }: Io): readonly string[] {
  return Object.keys(env).filter((name) => name.startsWith('KOOPGEN_')).sort()
}

function data(results: readonly Result[], ok: boolean, io: Io): object {
  const checks = results.map(({ id, status, message, advice = null }) => ({ id, status, message, advice }))
  return { ok, koopgen: VERSION, node: io.machine.node, platform: io.machine.platform, cwd: '.', environment: variables(io), checks }
}
