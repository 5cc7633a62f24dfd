// The stages in order; data flows one way, no stage calls another. Start reading here.
//
//   templates/** ──────load─► Templates ─────────────┐
//   agreement.koop.yaml ─read─► Reading ───────────draft─► Draft ─check─► finish─► Document ─write─► docx · pdf · txt · md · json
//
// A stage that reported errors is the last one: nothing is written for an agreement with errors.
import { shippedPack, shippedTemplates } from './assets.ts'
import { checkText } from './check/check-text.ts'
import { Findings, type Mode, type Report } from './diagnostics/diagnostic.ts'
import { finish } from './document/finish.ts'
import type { Document } from './document/nodes.ts'
import { draftAgreement } from './draft/draft.ts'
import { nameForms } from './draft/name-forms.ts'
import { readAgreement } from './read/read-agreement.ts'
import type { HouseStyle, HouseStyleProblem } from './reread/house-style-data.ts'
import { loadTemplates } from './templates/load.ts'
import type { Pack, Templates } from './templates/templates.ts'
import { checkPrintable } from './write/printable.ts'

export { FORMATS, write, type Format } from './write/formats.ts'
export { imageSize } from './write/image-size.ts'

export interface Job {
  /** Name of the file as messages show it. */
  readonly file: string
  readonly text: string
  /** path=value, as given with --set. */
  readonly sets: readonly string[]
  /** Template folders given with --templates, over the shipped ones. */
  readonly packs: readonly Pack[]
  readonly mode: Mode
}

/** The agreement as a finished document; undefined: it has errors, which were reported. */
export function compose(job: Job, report: Report): Document | undefined {
  const findings = new Findings(job.mode)
  const document = runStages(job, findings)
  for (const { code, message, place, hint, related } of findings.list) report(code, message, place, { hint, ...(related && { related }) })
  return findings.hasErrors ? undefined : document
}

/** What the organisation's own Word file says about look, header and footer. */
export async function readHouse(bytes: Uint8Array): Promise<HouseStyle | HouseStyleProblem> {
  return (await import('./reread/house-style.ts')).readHouseStyle(bytes)
}

/** The names of the agreement in their four forms, a line each; none if it cannot be read. */
export function formsOf(job: Job): readonly string[] {
  const { report } = new Findings(job.mode)
  const templates = templatesOf(job.packs, report)
  const reading = readAgreement({ ...job, templates }, report)
  const kind = reading && templates.kinds.get(reading.agreement.typ)
  return kind ? nameForms(reading, kind) : []
}

function runStages(job: Job, findings: Findings): Document | undefined {
  const { report } = findings
  const templates = templatesOf(job.packs, report)
  const reading = readAgreement({ ...job, templates }, report)
  const draft = reading && draftAgreement(reading, templates, job.mode, report)
  if (!reading || !draft) return undefined
  const { agreement, source } = reading
  checkText(draft, { agreement, ...source }, report)
  const document = finish(draft, report)
  checkPrintable(document, source.placeOf, report)
  return document
}

function templatesOf(packs: readonly Pack[], report: Report): Templates {
  return packs.length === 0 ? shippedTemplates() : loadTemplates([shippedPack(), ...packs], report)
}
