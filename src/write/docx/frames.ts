// The frames of an agreement → sections of the Word document: one for the text, one for each annex with its own foot and its own turn of the page.
// Invariant: every printed word of the tree stands in the flow exactly once, in the order of the tree.
import { handle, type DocumentFrame, type Handlers } from '../../document/nodes.ts'
import { blocksFlow, type Stand } from './blocks.ts'
import { explained, withLegend } from './comments.ts'
import { contentsFlow } from './contents.ts'
import { para, withOptions, type Flow } from './flow.ts'
import { runsOf, tabRun, wordsRun } from './inlines.ts'
import { bookmarked, marking, type Job } from './job.ts'
import { logosFlow } from './logos.ts'
import { count, type Chain } from './lists.ts'
import { COLOUR, mm, SPACE, TEXT_EDGE } from './measures.ts'
import { partiesFlow } from './parties.ts'
import { signaturesFlow } from './signatures.ts'
import { textEnd } from './text-end.ts'
import { nextLabel } from './survey.ts'
import { ruleOf, type Xml } from './xml.ts'

type Section = Extract<DocumentFrame, { readonly tag: 'section' }>
type Annex = Extract<DocumentFrame, { readonly tag: 'annex' }>
const stand = (job: Job, chain: Chain, edge: number, width: number): Stand => ({ job, chain, column: 0, edge, width, level: 0 })

/** The nth § or annex of its chain gets its label from Word; any other label is printed as text. */
function labelledByWord(n: Section | Annex, job: Job): boolean {
  const counters = job.counters[n.tag === 'annex' ? 'annex' : 'main']
  if (n.label !== nextLabel(n.tag, counters[0] ?? 0, job.document)) return false
  count(counters, 0)
  return true
}

function headingFlow(n: Section, job: Job): Flow {
  const title = bookmarked(n.key, runsOf(n.title, job), job)
  if (n.label === '') return para('KgUeberschriftOhne', title)
  if (labelledByWord(n, job)) return { ...para('Heading1', title), label: n.label }
  return para('KgUeberschriftOhne', [wordsRun(n.label), tabRun(), ...title], { indent: { left: TEXT_EDGE, hanging: TEXT_EDGE }, spacing: { before: SPACE.section } })
}
const sectionFlow = (n: Section, job: Job): readonly Flow[] =>
  n.clauses.reduce<readonly Flow[]>(
    (section, clause) => explained(section, clause, blocksFlow(clause.blocks, stand(marking(job, 'values'), 'main', TEXT_EDGE, job.block.upright)), job),
    [headingFlow(n, job)],
  )

function annexFlow(n: Annex, job: Job): readonly Flow[] {
  const width = n.landscape ? job.block.landscape : job.block.upright
  const native = labelledByWord(n, job)
  const label: readonly Xml[] = native ? [] : [wordsRun(n.label)]
  const state = n.stand === null ? [] : [tabRun(), wordsRun(n.stand, { bold: false, color: COLOUR.small })]
  return [
    { ...para('KgAnlage', bookmarked(n.key, [...label, ...state], job), { tabStops: [{ type: 'right', position: width }], ...(native ? {} : { numbering: false as const }) }), ...(native && { label: n.label }) },
    para('KgAnlageTitel', runsOf(n.title, job)),
    ...blocksFlow(n.blocks, stand(job, 'annex', 0, width)),
  ]
}

type Signatures = Extract<DocumentFrame, { readonly tag: 'signatures' }>
const frameTable: Handlers<Exclude<DocumentFrame, Signatures>, Job, readonly Flow[]> = {
  'parties': (n, job) => partiesFlow(n, job),
  'contents': (n, job) => contentsFlow(n, job),
  'passage': (n, job) => blocksFlow(n.blocks, stand(job, 'main', job.face.dense ? 0 : TEXT_EDGE, job.block.upright)),
  'section': sectionFlow,
  'annex': annexFlow,
}

/** Title and subtitle with the rule under them; the space before the title is the gap below the letterhead. */
function titleFlow(job: Job): readonly Flow[] {
  const { title, subtitle } = job.document
  const rule = { border: { bottom: ruleOf(12, COLOUR.accent, 11) } }
  const below = job.document.logos.length > 0 ? { spacing: { before: mm(8) } } : {}
  const first = para('Title', withLegend(runsOf(title, job), job), below)
  return subtitle === null ? [withOptions(first, rule)] : [first, para('Subtitle', runsOf(subtitle, job), rule)]
}

/** One section of the Word document; `annex`: null for the text. */
export interface Leafs {
  readonly annex: Annex | null
  readonly flow: readonly Flow[]
}
export function sectionsOf(job: Job): readonly Leafs[] {
  const done: Leafs[] = [{ annex: null, flow: [...logosFlow(job), ...titleFlow(job)] }]
  for (const frame of job.document.body) {
    const last = done.at(-1)
    const end = frame.tag === 'signatures' ? textEnd(last?.annex === null ? last.flow : [], job) : null
    const own = frame.tag === 'signatures' ? signaturesFlow(frame, end?.height ?? 0, job) : handle(frameTable, frame, job)
    if (frame.tag === 'annex') done.push({ annex: frame, flow: own })
    else if (last && last.annex === null) done[done.length - 1] = { annex: null, flow: [...(end?.flow ?? last.flow), ...own] }
    else done.push({ annex: null, flow: own })
  }
  return done
}
