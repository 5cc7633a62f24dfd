// What stands where in the finished agreement: clauses and sheets, each with its § or annex and the paragraphs it takes there.
// Invariant: places are those that the document prints; nothing is counted anew.
import type { DocumentBlock, DocumentFrame, Origin } from '../document/nodes.ts'
import { plainText } from '../document/walk.ts'
import { fulfilledBy } from '../templates/fulfilment.ts'
import type { Inspected } from './inspected.ts'

/** `at`: „§ 3“, „Nr. 3“, „Präambel“, „Anlage 1“. `named`: a title, because there is no number. `paragraphs`: first and last of the clause; null where it is the whole of it. */
export interface Where {
  readonly at: string
  readonly named: boolean
  readonly paragraphs: readonly [first: number, last: number] | null
}
export interface Printed {
  readonly id: string
  readonly sort: 'clause' | 'annex'
  readonly origin: Origin
  readonly title: string
  /** Of its § or annex, as printed. */
  readonly heading: string
  readonly blocks: readonly DocumentBlock[]
  readonly fulfils: readonly string[]
  readonly where: Where
}

export function printedIn(inspected: Inspected): readonly Printed[] {
  return inspected.document.body.flatMap((frame) => (frame.tag === 'section' ? clausesOf(frame) : frame.tag === 'annex' ? [annexOf(frame, inspected)] : []))
}

type Section = Extract<DocumentFrame, { tag: 'section' }>
function clausesOf(section: Section): readonly Printed[] {
  const at = section.label === '' ? plainText(section.title) : section.label.startsWith('§') ? section.label : `Nr.\u00a0${section.label.replace(/\.$/, '')}`
  return section.clauses.map(({ id, origin, title, fulfils, blocks }) => {
    const paragraphs = section.clauses.length > 1 ? spanOf(blocks) : null
    return { id, sort: 'clause', origin, title, heading: plainText(section.title), blocks, fulfils, where: { at, named: section.label === '', paragraphs } }
  })
}
function spanOf(blocks: readonly DocumentBlock[]): Where['paragraphs'] {
  const labels = blocks.flatMap((block) => (block.tag === 'list' && block.style === 'absatz' ? block.items.map(({ label }) => Number(label.replace(/[()]/g, ''))) : []))
  const [first, last] = [labels[0], labels.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

const annexId = (key: string): string => key.replace(/^anlage-/, '')
function annexOf(annex: Extract<DocumentFrame, { tag: 'annex' }>, { agreement, kind }: Inspected): Printed {
  const id = annexId(annex.key)
  const entry = agreement.anlagen.find((one) => one.id === id)
  const template = entry && 'vorlage' in entry ? kind.anlagen.get(entry.vorlage) : undefined
  const fulfils = template && entry && 'values' in entry ? fulfilledBy(template, entry.values, agreement.umfang === 'ausfuehrlich') : []
  return { id, sort: 'annex', origin: template ? 'template' : 'own-clause', title: plainText(annex.title), heading: plainText(annex.title), blocks: annex.blocks, fulfils, where: { at: annex.label, named: false, paragraphs: null } }
}
