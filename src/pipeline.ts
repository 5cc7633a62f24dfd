// The stages in order; data flows one way, no stage calls another. Start reading here.
//
//   templates/** ──────load─► Templates ─────────────┐
//   agreement.koop.yaml ─read─► Reading ───────────draft─► Draft ─check─► finish─► Document ─write─► docx · pdf · txt · md · json
//
// A stage that reported errors is the last one: nothing is written for an agreement with errors.
// pipeline/ holds what goes the same way with more or less: rows of a series, versions and reports, Word files from elsewhere.
import { type Accepted, checkDraft, checkExceptions, checkFacts } from './check/check.ts'
import { ownWordings } from './check/wording.ts'
import { Findings, type Mode, type Report } from './diagnostics/diagnostic.ts'
import { finish } from './document/finish.ts'
import type { Document } from './document/nodes.ts'
import { draftAgreement } from './draft/draft.ts'
import { nameForms } from './draft/name-forms.ts'
import { readAgreement } from './read/read-agreement.ts'
import type { Reading } from './read/reading.ts'
import type { Agreement } from './schema/agreement.ts'
import type { Kind, Templates } from './templates/templates.ts'
import { checkAccessible } from './write/accessible.ts'
import { checkPrintable } from './write/printable.ts'

export { templatesWith } from './assets.ts'
export { LostWords } from './document/proof.ts'
export { type Change, changeAgreement, type Changed } from './read/change.ts'
export { type Attachment, write } from './write/formats.ts'
export { readImage, type ImageProblem } from './write/image-size.ts'

export interface Job {
  /** Name of the file as messages show it. */
  readonly file: string
  readonly text: string
  /** path=value, as given with --set. */
  readonly sets: readonly string[]
  readonly templates: Templates
  readonly mode: Mode
}
/** What the stages make of an agreement. */
export interface Composed {
  readonly agreement: Agreement
  readonly kind: Kind
  readonly document: Document
  /** Findings that `ausnahmen` took. */
  readonly accepted: readonly Accepted[]
}

/** The agreement as a finished document; undefined: it has errors, which were reported. `accept` is told what `ausnahmen` took. */
export function compose(job: Job, report: Report, accept: (accepted: readonly Accepted[]) => void = () => {}): Document | undefined {
  return passingOn(job.mode, report, (findings) => {
    const reading = readAgreement(job, findings.report)
    const staged = reading && stages(reading, job.templates, findings)
    if (staged) accept(staged.accepted)
    return staged?.document
  })
}

/** An agreement that was judged before, once more as a document: no rule is asked again. */
export function redraft({ agreement, ...rest }: Reading, templates: Templates, { report, mode }: Findings): Pick<Composed, 'agreement' | 'document'> | undefined {
  const draft = draftAgreement({ agreement, ...rest }, templates, mode, report)
  return draft && { agreement, document: finish(draft, report) }
}

/** From what was read to the document; undefined: it cannot be drafted. Errors of rules are reported and do not stop it. */
export function stages(reading: Reading, templates: Templates, { report, mode }: Findings): Composed | undefined {
  const { agreement, source } = reading
  const kind = templates.kinds.get(agreement.typ)
  const draft = draftAgreement(reading, templates, mode, report)
  if (!kind || !draft) return undefined
  const subject = { agreement, ...source, kind, law: templates, mode }
  const standIns = reading.open.flatMap(({ path, origin }) => (origin === 'missing' ? [path] : []))
  const accepted = [...checkFacts(subject, report, standIns), ...checkDraft(draft, subject, report)]
  checkExceptions(accepted, subject, report)
  const document = finish(draft, report)
  checkPrintable(document, { ...source, wordings: ownWordings(agreement) }, report)
  checkAccessible(document, source.placeOf, report)
  return { agreement, kind, document, accepted }
}

/** The names of the agreement in their four forms, a line each; none if it cannot be read. */
export function formsOf(job: Job): readonly string[] {
  const reading = readAgreement(job, new Findings(job.mode).report)
  const kind = reading && job.templates.kinds.get(reading.agreement.typ)
  return kind ? nameForms(reading, kind) : []
}

/** Hands on what was found, sorted and each once; with an error there is no result. */
export function passingOn<T>(mode: Mode, report: Report, work: (findings: Findings) => T | undefined): T | undefined {
  const findings = new Findings(mode)
  const result = work(findings)
  passOn(findings, report)
  return findings.hasErrors ? undefined : result
}
export function passOn(findings: Findings, report: Report): void {
  for (const { code, message, place, hint, related, path } of findings.list) report(code, message, place, { hint, ...(related && { related }), ...(path && { path }) })
}
