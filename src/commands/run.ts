// What validate, render and report share: read the inputs and the templates, and collect the findings of all in one list.
// validate and render also draft each agreement and fetch its images.
import { type Diagnostic, Findings, type Report } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/discreet.ts'
import type { Document } from '../document/nodes.ts'
import type { Io } from '../io.ts'
import { compose, formsOf, type Job, templatesWith } from '../pipeline.ts'
import type { HouseStyle } from '../reread/house-style/data.ts'
import { houseOf } from './files/house.ts'
import { type Images, imagesOf } from './files/images.ts'
import { type Input, inputsOf } from './files/inputs.ts'
import { warnOfNotes } from './telling/notes.ts'
import { packOf } from './files/packs.ts'
import type { Settings } from './settings.ts'

export interface Composed {
  readonly input: Input
  readonly document: Document
  readonly images: Images
}
export interface Run {
  /** Complete only if the run did not fail. */
  readonly composed: readonly Composed[]
  readonly house: HouseStyle | undefined
  readonly inputs: readonly Input[]
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: Texts
  /** With -v: names in their four forms. */
  readonly forms: readonly string[]
  /** Errors, or warnings where --fail-on says so. */
  readonly failed: boolean
  /** Sentences against the protection of people that the agreements accept as exceptions. */
  readonly against: number
}

/** The agreements that a command works on, ready for the pipeline. */
export interface Gathered {
  readonly inputs: readonly Input[]
  readonly jobs: readonly { readonly input: Input; readonly job: Job }[]
  readonly texts: Texts
}
export async function gather(files: readonly string[], settings: Settings, io: Io, report: Report): Promise<Gathered> {
  const inputs = await inputsOf(files, io)
  const packs = await Promise.all(settings.templates.map((folder) => packOf(folder, io)))
  const templates = await templatesWith(packs, report)
  const texts = new Map(inputs.map((input) => [input.file, input.text]))
  for (const pack of packs) for (const file of pack.files) texts.set(`${pack.name}/${file.path}`, file.text)
  return { inputs, texts, jobs: inputs.map((input) => ({ input, job: { file: input.file, text: input.text, sets: settings.sets, templates, mode: settings.mode } })) }
}

export async function runOf(files: readonly string[], settings: Settings, io: Io): Promise<Run> {
  const findings = new Findings(settings.mode, settings.levels)
  const { inputs, jobs, texts } = await gather(files, settings, io, findings.report)
  const house = settings.style === null ? undefined : await houseOf(settings.style, settings.voice.verbose, io, findings.report)
  const composed: Composed[] = []
  const against = { count: 0 }
  for (const { input, job } of jobs) {
    const document = compose(job, findings.report, (accepted) => { against.count += accepted.filter(({ finding }) => finding.code.startsWith('guardrail/')).length })
    if (document && settings.attachSource && settings.mode === 'final') warnOfNotes(input, findings.report)
    if (document) composed.push({ input, document, images: await imagesOf(document, input, io, findings.report) })
  }
  const forms = settings.voice.verbose ? jobs.flatMap(({ job }) => formsOf(job)) : []
  return { composed, house, inputs, diagnostics: findings.list, texts, forms, failed: fails(findings.list, settings.failOn), against: against.count }
}

export function fails(diagnostics: readonly Diagnostic[], failOn: 'error' | 'warning'): boolean {
  return diagnostics.some((one) => one.severity === 'error' || (failOn === 'warning' && one.severity === 'warning'))
}
