// Where words of one's own stand in the agreement: own clauses, other wordings, own sheets, and what was typed into model clauses and sheets.
// Invariant: `own` and `typed` are the places that the guardrails search; values that only choose or count (a period, a day, a room's name in one word) are none.
import type { DataPath, DocumentBlock, DocumentInline } from '../document/nodes.ts'
import { leavesOf } from '../document/walk.ts'
import type { Choice } from '../schema/agreement.ts'
import { templateOf } from '../schema/annexes.ts'
import type { Decl } from '../schema/declaration.ts'
import { isDecl } from '../schema/declared.ts'
import type { Kind } from '../templates/templates.ts'
import type { Inspected } from './inspected.ts'
import { sentencesIn } from './located.ts'
import type { Printed, Where } from './printed.ts'

export interface FreeText {
  /** Own clauses, wordings and sheets: all of it is somebody's own. */
  readonly own: readonly Where[]
  /** What was typed into model clauses and sheets. */
  readonly typed: readonly Where[]
  /** Own clauses and wordings that are short enough to be quoted. */
  readonly quotes: readonly OwnPart[]
}
export interface OwnPart {
  readonly at: Where
  /** Of its § or annex. */
  readonly heading: string
  readonly sentences: readonly string[]
}

export function freeTextOf(inspected: Inspected, printed: readonly Printed[]): FreeText {
  const { agreement } = inspected
  const head: readonly Where[] = agreement.kopf.wortlaut === undefined && agreement.parteien.every(({ zeile }) => zeile === undefined) ? [] : [{ at: 'Kopf der Vereinbarung', named: true, paragraphs: null }]
  const own = printed.filter(({ origin }) => origin !== 'template').map(({ where }) => where)
  const typed = printed.filter(({ origin }) => origin === 'template').flatMap((one) => (hasProse(one, inspected) ? [one.where] : typedIn(one.blocks, one.where, inspected)))
  return { own: [...head, ...own], typed: distinct(typed), quotes: shortOnes(printed) }
}
/** Letters of one, and of all together: the first page has to hold them. */
const [LONGEST, ALL] = [300, 600]
function shortOnes(printed: readonly Printed[]): readonly OwnPart[] {
  const left = { letters: ALL }
  return printed.filter(({ origin, sort }) => origin !== 'template' && sort === 'clause').flatMap(({ blocks, where, heading }): readonly OwnPart[] => {
    const sentences = sentencesIn(blocks).map(({ text }) => text)
    const letters = sentences.join(' ').length
    if (letters > Math.min(LONGEST, left.letters) || blocks.some(({ tag }) => tag === 'table')) return []
    left.letters -= letters
    return [{ at: where, heading, sentences }]
  })
}


function typedIn(blocks: readonly DocumentBlock[], where: Where, inspected: Inspected): readonly Where[] {
  return blocks.flatMap((block): readonly Where[] => {
    if (block.tag === 'paragraph') return isTyped(block.children, inspected) ? [where] : []
    if (block.tag === 'table') return block.rows.some((row) => row.some(({ children }) => isTyped(children, inspected))) ? [where] : []
    if (block.tag !== 'list') return []
    return block.items.flatMap((item) => {
      const n = Number(item.label.replace(/[()]/g, ''))
      return typedIn(item.blocks, block.style === 'absatz' ? { ...where, paragraphs: [n, n] } : where, inspected)
    })
  })
}
const isTyped = (nodes: readonly DocumentInline[], inspected: Inspected): boolean =>
  leavesOf(nodes).some((leaf) => leaf.tag === 'filled' && leaf.from !== null && (leaf.from[0] === 'definitionen' || /\s/u.test(leaf.text)) && isFree(leaf.from, inspected))

/** Declared as text, or a text of the fixed parts that an agreement prints as a norm. */
function isFree(path: DataPath, { kind }: Inspected): boolean {
  const [block, first, second, third] = path.map(String)
  if (block === 'klauseln') return holdsText(kind.klauseln.get(first ?? '')?.parameter[second ?? ''])
  if (block === 'anlagen') return holdsText(templateOf(second, kind)?.parameter[third ?? ''])
  if (block === 'angaben') return holdsText(declIn(kind.angaben[first ?? ''], second))
  return block === 'definitionen' || block === 'schluss'
}
const declIn = (found: Kind['angaben'][string] | undefined, inner: string | undefined): Decl | undefined =>
  found === undefined || isDecl(found) ? found : inner === undefined ? undefined : found[inner]
function holdsText(decl: Decl | undefined): boolean {
  if (decl === undefined) return false
  if (decl.typ === 'liste') return holdsText(decl.von)
  if (decl.typ === 'tabelle') return Object.values(decl.spalten).some(holdsText)
  return decl.typ === 'text' || decl.typ === 'prosa'
}

/** Prose becomes paragraphs of its own, without the path of its value. */
function hasProse({ id, sort }: Printed, { agreement, kind }: Inspected): boolean {
  const choice: Choice | undefined = sort === 'clause' ? agreement.klauseln[id] : undefined
  const sheet = sort === 'annex' ? agreement.anlagen.find((one) => one.id === id) : undefined
  const given = choice?.state === 'on' ? choice.given : sheet && 'given' in sheet ? sheet.given : []
  const parameters = sort === 'clause' ? kind.klauseln.get(id)?.parameter : sheet && 'vorlage' in sheet ? kind.anlagen.get(sheet.vorlage)?.parameter : undefined
  return given.some((name) => parameters?.[name]?.typ === 'prosa')
}

function distinct(places: readonly Where[]): readonly Where[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}
