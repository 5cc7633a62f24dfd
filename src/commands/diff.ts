// koopgen diff (vergleich): what changed between two versions of an agreement; files, or versions that git keeps.
// Invariant: with an error in one of them nothing is printed but the messages; nothing is written over an agreement.
import { Findings } from '../diagnostics/diagnostic.ts'
import { lineWidth } from '../diagnostics/wrap.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { compareSides, composeSide, type Job } from '../pipeline.ts'
import { NOTHING, pageOf } from './diff-page.ts'
import { diffText } from './diff-txt.ts'
import { inputsOf } from './inputs.ts'
import { penFor } from './pen.ts'
import { packsOf, soundTemplates } from './sound-templates.ts'

interface DiffFlags {
  readonly draft?: boolean
  readonly templates?: readonly string[]
  readonly format?: string
}
export async function diff(args: readonly string[], flags: DiffFlags, io: Io): Promise<number> {
  const inputs = await inputsOf(args, io)
  const [one, other] = inputs
  if (!one || !other) throw new UserError('Zum Vergleich gehören zwei Dateien.')
  const templates = await soundTemplates(await packsOf(flags.templates, io))
  const findings = new Findings(flags.draft ? 'draft' : 'final')
  const job = (input: typeof one): Job => ({ file: input.file, text: input.text, sets: [], templates, mode: flags.draft ? 'draft' : 'final' })
  const [old, next] = [await composeSide(job(one), findings.report), await composeSide(job(other), findings.report)]
  if (!old || !next) return 1
  const comparison = await compareSides(old, next)
  const page = pageOf(comparison, one.file, other.file)
  await io.stdout.write(page.summary === NOTHING ? `${NOTHING}\n` : diffText(page, penFor(io), lineWidth(io.stdout.columns)))
  return 0
}
