// The stages in order; data flows one way, no stage calls another. Start reading here.
//
//   templates/** ──────load─► Templates ─────────────┐
//   agreement.koop.yaml ─read─► Reading ───────────draft─► Draft ─check─► finish─► Document ─write─► docx · pdf · txt · md · json
//
// A stage that reported errors is the last one: nothing is written for an agreement with errors.
import { checkDraft, checkExceptions, checkFacts } from './check/check.ts'
import type { TextVerdict } from './check/foreign-verdict.ts'
import { ownWordings } from './check/wording.ts'
import { Findings, type Mode, type Report } from './diagnostics/diagnostic.ts'
import type { Comparison, Side } from './document/compare/model.ts'
import { finish } from './document/finish.ts'
import type { Document } from './document/nodes.ts'
import { draftAgreement } from './draft/draft.ts'
import { nameForms } from './draft/name-forms.ts'
import { openAgreement, readAgreement, readRow } from './read/read-agreement.ts'
import type { Reading } from './read/reading.ts'
import type { Inspected } from './report/inspected.ts'
import type { Reported } from './report/report.ts'
import type { HouseStyle, HouseStyleProblem } from './reread/house-style-data.ts'
import type { Agreement } from './schema/agreement.ts'
import type { WordText } from './reread/word-text.ts'
import type { Kind, Templates } from './templates/templates.ts'
import { checkAccessible } from './write/accessible.ts'
import { checkPrintable, unprintable } from './write/printable.ts'
import type { YamlText } from './yaml/open.ts'
import type { Laid } from './yaml/set.ts'

export { templatesWith } from './assets.ts'
export { type Change, changeAgreement, type Changed } from './read/change.ts'
export { type Attachment, write } from './write/formats.ts'
export type { Reported } from './report/report.ts'
export type { TextVerdict } from './check/foreign-verdict.ts'
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

/** The agreement as a finished document; undefined: it has errors, which were reported. */
export function compose(job: Job, report: Report): Document | undefined {
  return passingOn(job.mode, report, (findings) => {
    const reading = readAgreement(job, findings.report)
    return reading && runStages(reading, job.templates, findings)?.document
  })
}

/** The agreement with all that is known about it, also when rules found errors; undefined: it cannot be drafted, which was reported. */
export function inspect(job: Job, report: Report): Inspected | undefined {
  const findings = new Findings(job.mode)
  const reading = readAgreement(job, findings.report)
  const stages = reading && runStages(reading, job.templates, findings)
  passOn(findings, report)
  return reading && stages && { ...stages, agreement: reading.agreement, source: reading.source, law: job.templates, mode: job.mode, findings: findings.list }
}
/** The report on an agreement; `edition`: of koopgen. */
export async function reportOn(inspected: Inspected, edition: string): Promise<Reported> {
  return (await import('./report/report.ts')).reportOn(inspected, edition, unprintable)
}

/** One version for a comparison: the document with the facts it was made from. Undefined: it has errors, which were reported. */
export async function composeSide(job: Job, report: Report): Promise<Side | undefined> {
  const { factsOf } = await import('./draft/facts.ts')
  return passingOn(job.mode, report, (findings) => {
    const reading = readAgreement(job, findings.report)
    const document = reading && runStages(reading, job.templates, findings)?.document
    const kind = reading && job.templates.kinds.get(reading.agreement.typ)
    return document && kind && { document, ...factsOf(reading, kind) }
  })
}
/** What changed between two versions. */
export async function compareSides(old: Side, next: Side): Promise<Comparison> {
  return (await import('./document/compare/compare.ts')).compare(old, next)
}

/** What many agreements have in common: opened once. */
export interface Base {
  readonly yaml: YamlText
  readonly templates: Templates
  readonly mode: Mode
}
/** Undefined: the common file cannot be used, which was reported. */
export function openBase(job: Job, report: Report): Base | undefined {
  return passingOn(job.mode, report, (findings) => {
    const yaml = openAgreement(job, findings.report)
    return yaml && { yaml, templates: job.templates, mode: job.mode }
  })
}
export interface Row {
  readonly agreement: Agreement
  readonly document: Document
}
/** One agreement of many: the common file with the values of its row over it, through all stages. Undefined: it has errors, which were reported. */
export function composeRow({ yaml, templates, mode }: Base, values: readonly Laid[], report: Report): Row | undefined {
  return passingOn(mode, report, (findings) => {
    const reading = readRow(yaml, values, { templates, mode }, findings.report)
    const document = reading && runStages(reading, templates, findings)?.document
    return document && { agreement: reading.agreement, document }
  })
}

/** The agreement of a row, not judged any further; undefined: it cannot be read. Nothing is reported. */
export function rowAgreement({ yaml, templates, mode }: Base, values: readonly Laid[]): Agreement | undefined {
  return readRow(yaml, values, { templates, mode }, new Findings(mode).report)?.agreement
}

/** Hands on what was found, sorted and each once; with an error there is no result. */
function passingOn<T>(mode: Mode, report: Report, work: (findings: Findings) => T | undefined): T | undefined {
  const findings = new Findings(mode)
  const result = work(findings)
  passOn(findings, report)
  return findings.hasErrors ? undefined : result
}
function passOn(findings: Findings, report: Report): void {
  for (const { code, message, place, hint, related } of findings.list) report(code, message, place, { hint, ...(related && { related }) })
}

/** A text that koopgen did not write. What is undefined is not known. */
export interface TextJob {
  readonly file: string
  readonly text: string
  readonly datum: string | undefined
  readonly land: string | undefined
  readonly kind: Kind | undefined
  readonly templates: Templates
}
/** What the rules on words find in it, and which items of the recommendations it seems to contain. */
export async function judgeText({ file, text, templates, ...known }: TextJob, report: Report): Promise<TextVerdict> {
  const { judgeForeign } = await import('./check/foreign-verdict.ts')
  return judgeForeign(file, text, { ...known, agreement: undefined, law: templates }, report)
}
/** The words of a Word file of any making; undefined: it cannot be read. */
export async function readWordText(bytes: Uint8Array): Promise<WordText | undefined> {
  return (await import('./reread/word-text.ts')).wordText(bytes)
}
/** Its sentences, by paragraphs. */
export async function readWordSentences(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined> {
  const word = await readWordText(bytes)
  const { sentencesOf } = await import('./check/sentences.ts')
  return word?.text.split('\n\n').map((text) => sentencesOf([{ kind: 'paragraph', text, path: [], own: true, lead: null, placeOf: () => undefined }]).map((one) => one.text))
}

/** Whether a Word file, read again, has the words of its agreement in their order. */
export async function readBack(document: Document, bytes: Uint8Array): Promise<boolean> {
  return (await import('./reread/read-back.ts')).hasTheWords(document, bytes)
}

/** What the organisation's own Word file says about look, header and footer. */
export async function readHouse(bytes: Uint8Array): Promise<HouseStyle | HouseStyleProblem> {
  return (await import('./reread/house-style.ts')).readHouseStyle(bytes)
}

/** The names of the agreement in their four forms, a line each; none if it cannot be read. */
export function formsOf(job: Job): readonly string[] {
  const reading = readAgreement(job, new Findings(job.mode).report)
  const kind = reading && job.templates.kinds.get(reading.agreement.typ)
  return kind ? nameForms(reading, kind) : []
}

function runStages(reading: Reading, templates: Templates, { report, mode }: Findings): Pick<Inspected, 'kind' | 'document' | 'accepted'> | undefined {
  const { agreement, source } = reading
  const kind = templates.kinds.get(agreement.typ)
  const draft = draftAgreement(reading, templates, mode, report)
  if (!kind || !draft) return undefined
  const subject = { agreement, ...source, kind, law: templates, mode }
  const accepted = [...checkFacts(subject, report), ...checkDraft(draft, subject, report)]
  checkExceptions(accepted, subject, report)
  const document = finish(draft, report)
  checkPrintable(document, { ...source, wordings: ownWordings(agreement) }, report)
  checkAccessible(document, source.placeOf, report)
  return { kind, document, accepted }
}

