// koopgen doctor (diagnose): whether koopgen can work here, and what to do where it cannot. 1 when something keeps it from working.
import { json } from '../diagnostics/json.ts'
import { words } from '../diagnostics/print.ts'
import { lineWidth, wrapped } from '../diagnostics/wrap.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { CHECKS, type Check, type Status, textOf, UNCHECKED } from './doctor/checks.ts'
import { type Pen, penFor } from './telling/pen.ts'

interface Flags { readonly json?: boolean }
interface Result {
  readonly id: string
  readonly title: string
  readonly status: Status
  readonly message: string
  readonly advice?: string
  readonly detail?: string
}
const STATUS: Readonly<Record<Status, readonly [word: string, colour: 'green' | 'yellow' | 'red']>> = { ok: ['OK', 'green'], warning: ['Warnung', 'yellow'], error: ['Fehler', 'red'] }

export async function doctor(_: readonly string[], flags: Flags, io: Io): Promise<number> {
  const results: Result[] = []
  for (const check of CHECKS) results.push(await resultOf(check, results, io))
  const failed = results.some(({ status }) => status === 'error')
  await io.stdout.write(flags.json ? json(data(results, !failed, io)) : page(results, penFor(io), io))
  return failed ? 1 : 0
}

/** One check after the other, so that none hides another; a check that throws has found something. */
async function resultOf({ id, title, needs = [], run }: Check, before: readonly Result[], io: Io): Promise<Result> {
  const missing = before.some((one) => needs.includes(one.id) && (one.status === 'error' || one.message === UNCHECKED.message))
  if (missing) return { id, title, ...UNCHECKED }
  try {
    return { id, title, ...(await run(io)) }
  } catch (problem) {
    return { id, title, status: 'error', message: 'ließ sich nicht prüfen', advice: 'Installieren Sie koopgen neu; bleibt der Fehler, melden Sie ihn mit dieser Ausgabe.', detail: textOf(problem) }
  }
}

function page(results: readonly Result[], pen: Pen, io: Io): string {
  const width = lineWidth(io.stdout.columns)
  const names = variables(io)
  const head = `koopgen ${VERSION}, Node.js ${io.machine.node}, ${io.machine.platform}\n${names.length > 0 ? `Gesetzt: ${names.join(', ')}\n` : ''}`
  return `${head}\n${results.map((result) => lines(result, pen, width)).join('')}\n${closing(results)}\n`
}

const MARGIN = ' '.repeat(9)
function lines({ title, status, message, advice, detail }: Result, pen: Pen, width: number): string {
  const [word, colour] = STATUS[status]
  const text = wrapped(`${title}: ${message}`, width, MARGIN).slice(MARGIN.length)
  return [
    `${pen(colour, word)}${' '.repeat(MARGIN.length - word.length)}${text}\n`,
    advice === undefined ? '' : `${wrapped(advice, width, MARGIN)}\n`,
    detail === undefined ? '' : `${detail.trimEnd().split('\n').map((line) => `${MARGIN}  ${line}`.trimEnd()).join('\n')}\n`,
  ].join('')
}

function closing(results: readonly Result[]): string {
  const count = (wanted: Status): number => results.filter(({ status }) => status === wanted).length
  const found = [words(count('error'), 'Fehler', 'Fehler'), words(count('warning'), 'Warnung', 'Warnungen')].filter(Boolean).join(', ')
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
