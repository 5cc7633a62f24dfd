// The frames of an agreement → sections of the Word document: one for the text, one for each annex with its own foot and its own turn of the page.
// Invariant: every printed word of the tree stands in the flow exactly once, in the order of the tree.
import { BorderStyle, TabStopType, type ParagraphChild } from 'docx'
import { handle, type DocumentFrame, type Handlers } from '../../document/nodes.ts'
import { blocksFlow, bookmark, type Stand } from './blocks.ts'
import { keepLast, para, withOptions, type Flow } from './flow.ts'
import { runsOf, tabRun, wordsRun } from './inlines.ts'
import { bookmarked, type Job } from './job.ts'
import { logosFlow } from './logos.ts'
import { count, type Chain } from './lists.ts'
import { COLOUR, mm, SPACE, TEXT_EDGE, WIDTH } from './measures.ts'
import { partiesFlow } from './parties.ts'
import { signaturesFlow } from './signatures.ts'

type Section = Extract<DocumentFrame, { readonly tag: 'section' }>
type Annex = Extract<DocumentFrame, { readonly tag: 'annex' }>
const stand = (job: Job, chain: Chain, edge: number, width: number): Stand => ({ job, chain, column: 0, edge, width, level: 0 })

/** The nth § or annex of its chain gets its label from Word; any other label is printed as text. */
function labelledByWord(chain: Chain, label: string, expected: string, job: Job): boolean {
  if (label !== expected) return false
  count(job.counters[chain], 0)
  return true
}
const nextOf = (chain: Chain, job: Job): number => (job.counters[chain][0] ?? 0) + 1

function headingFlow(n: Section, keys: readonly string[], job: Job): Flow {
  const title = bookmarked(keys, runsOf(n.title, job), job)
  if (n.label === '') return para('KgUeberschriftOhne', title)
  const expected = job.document.look.numbering === 'paragraf' ? `§\u00a0${nextOf('main', job)}` : `${nextOf('main', job)}.`
  if (labelledByWord('main', n.label, expected, job)) return para('Heading1', title)
  return para('KgUeberschriftOhne', [wordsRun(n.label), tabRun(), ...title], { indent: { left: TEXT_EDGE, hanging: TEXT_EDGE }, spacing: { before: SPACE.section } })
}

/** References to the first clause lead to the heading, to another one to its first paragraph. */
function sectionFlow(n: Section, job: Job): readonly Flow[] {
  const [first, ...others] = n.clauses
  const empty = others.filter((clause) => clause.blocks.length === 0)
  const heading = headingFlow(n, [n.key, ...(first ? [first.id] : []), ...empty.map((clause) => clause.id)], job)
  const clauses = n.clauses.flatMap((clause) => {
    const [start, ...rest] = blocksFlow(clause.blocks, stand(job, 'main', TEXT_EDGE, WIDTH.upright))
    return start === undefined ? [] : [clause === first ? start : bookmark(start, [clause.id], job), ...rest]
  })
  return [heading, ...clauses]
}

function annexFlow(n: Annex, job: Job): readonly Flow[] {
  const width = n.landscape ? WIDTH.landscape : WIDTH.upright
  const native = labelledByWord('annex', n.label, `Anlage\u00a0${nextOf('annex', job)}`, job)
  const label: readonly ParagraphChild[] = native ? [] : [wordsRun(n.label)]
  const state = n.stand === null ? [] : [tabRun(), wordsRun(n.stand, { bold: false, color: COLOUR.small })]
  return [
    para('KgAnlage', [...bookmarked([n.key], label, job), ...state], { tabStops: [{ type: TabStopType.RIGHT, position: width }], ...(native ? {} : { numbering: false as const }) }),
    para('KgAnlageTitel', runsOf(n.title, job)),
    ...blocksFlow(n.blocks, stand(job, 'annex', 0, width)),
  ]
}

const frameTable: Handlers<DocumentFrame, Job, readonly Flow[]> = {
  'parties': (n, job) => partiesFlow(n, job),
  'contents': (n, job) => [
    para('KgUeberschriftOhne', [wordsRun(n.title)]),
    ...n.entries.map(({ kind, label, title }) => {
      const left = kind === 'annex' ? 2 * TEXT_EDGE : TEXT_EDGE
      const hanging = label === '' ? 0 : left
      return para('KgText', [...(label === '' ? [] : [wordsRun(label), tabRun()]), ...runsOf(title, job)], { indent: { left, hanging }, spacing: { before: SPACE.item } })
    }),
  ],
  'passage': (n, job) => blocksFlow(n.blocks, stand(job, 'main', TEXT_EDGE, WIDTH.upright)),
  'section': sectionFlow,
  'signatures': (n, job) => signaturesFlow(n, job),
  'annex': annexFlow,
}

/** Title and subtitle with the rule under them; the space before the title is the gap below the letterhead. */
function titleFlow(job: Job): readonly Flow[] {
  const { title, subtitle } = job.document
  const rule = { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.accent, space: 11 } } }
  const below = job.document.logos.length > 0 ? { spacing: { before: mm(8) } } : {}
  const first = para('Title', runsOf(title, job), below)
  return subtitle === null ? [withOptions(first, rule)] : [first, para('Subtitle', runsOf(subtitle, job), rule)]
}

/** The last two nodes stay with what follows, because one paragraph may be a single line. */
const keepEnd = (flow: readonly Flow[]): readonly Flow[] => [...keepLast(flow.slice(0, -1)), ...keepLast(flow.slice(-1))]
/** One section of the Word document; `annex`: null for the text. */
export interface Leafs {
  readonly annex: Annex | null
  readonly flow: readonly Flow[]
}
export function sectionsOf(job: Job): readonly Leafs[] {
  const done: Leafs[] = [{ annex: null, flow: [...logosFlow(job), ...titleFlow(job)] }]
  for (const frame of job.document.body) {
    const own = handle(frameTable, frame, job)
    const last = done.at(-1)
    if (frame.tag === 'annex') done.push({ annex: frame, flow: own })
    else if (last && last.annex === null) done[done.length - 1] = { annex: null, flow: [...(frame.tag === 'signatures' ? keepEnd(last.flow) : last.flow), ...own] }
    else done.push({ annex: null, flow: own })
  }
  return done
}
