// Annotations of GitHub Actions: one workflow command a line, and the summary of a job as Markdown.
// Invariant: no value of a file can end a command or begin one, close a cell or become a link.
import { count } from '../print.ts'
import { GERMAN } from '../tongue.ts'
import { isFailure, type Telling, tell, type Told, wholeText, whereIs, withHint } from './told.ts'

const COMMAND = { error: 'error', warning: 'warning', hint: 'notice' } as const

export function github(telling: Telling): string {
  return tell(telling).map((one) => `::${COMMAND[one.severity]} ${properties(one)}::${data(wholeText(one, telling))}\n`).join('')
}

/** For a failure that is no finding. */
export function githubError(message: string): string {
  return `::error title=koopgen::${data(message)}\n`
}

/** GitHub takes columns only where the range lies in one line. */
function properties({ code, place }: Told): string {
  const given = place && { file: place.file, line: place.line, endLine: place.endLine, ...(place.line === place.endLine && { col: place.column, endColumn: place.endColumn }) }
  return Object.entries({ ...given, title: code }).map(([name, value]) => `${name}=${property(String(value))}`).join(',')
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub reads commands from every line of a log, in the older form from anywhere in it: text for people that stands beside annotations is none. */
export function withoutCommands(text: string): string {
  return text.replace(/##\[/g, '# #[').replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
}

// ---- the summary of the job
/** Signs in the table; GitHub drops a summary of more than one megabyte as a whole. */
const LONGEST = 300_000

export function jobSummary(telling: Telling): string {
  const told = tell(telling)
  const failed = told.some((one) => isFailure(one, telling))
  const title = `### ${failed ? '❌' : '✅'} koopgen: ${told.length > 0 ? count(telling.diagnostics, telling.tongue) : (telling.tongue ?? GERMAN).clean}`
  return `${[title, lines(telling.summary), ...(told.length > 0 ? [table(told, telling)] : [])].join('\n\n')}\n\n`
}

function table(told: readonly Told[], telling: Telling): string {
  const { severity, heads, rest: more } = telling.tongue ?? GERMAN
  const rows: string[] = []
  let length = 0
  for (const one of told) {
    const row = `| ${severity[one.severity]} | ${one.place ? lines(whereIs(one.place)) : ''} | ${lines(withHint(one, telling).join('\n'))} | ${lines(one.code)} |`
    length += row.length
    if (length > LONGEST) break
    rows.push(row)
  }
  const rest = told.length - rows.length
  return [`| | ${heads[0]} | ${heads[1]} | Code |`, '| --- | --- | --- | --- |', ...rows, ...(rest > 0 ? [`| | | ${more(rest)} | |`] : [])].join('\n')
}

/** Every ASCII sign of punctuation may stand behind a backslash, and is then only itself. */
const lines = (text: string): string => text.split('\n').map((line) => line.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&')).join('<br>')
