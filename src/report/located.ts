// Where a finding stands in the printed agreement: its §, its paragraph, its sentence, and the whole of that sentence.
// Invariant: a sentence is quoted only if it holds the words that the message quotes; else the § alone is named.
import { sentencesOf } from '../check/sentences.ts'
import type { DocumentBlock } from '../document/nodes.ts'
import { plainText } from '../document/walk.ts'
import type { Printed, Where } from './printed.ts'

export interface Spot {
  /** Paragraphs of `at` are those of the sentence, if it stands in one. */
  readonly at: Where
  /** Of the § or annex. */
  readonly heading: string
  /** Counted inside its paragraph; null: the only one, an item of a list, or not known. */
  readonly sentence: number | null
  readonly text: string | null
}
/** A sentence of the agreement with its paragraph. */
export interface Told {
  readonly paragraph: number | null
  readonly sentence: number | null
  readonly text: string
}

export function sentencesIn(blocks: readonly DocumentBlock[], paragraph: number | null = null, counted = true): readonly Told[] {
  const texts: string[] = []
  const told = (): readonly Told[] => {
    const all = texts.splice(0).flatMap((text) => sentencesOf([{ kind: 'paragraph', text, path: [], own: true, ownAt: () => true, lead: null, placeOf: () => undefined }]))
    return all.map(({ text }, i) => ({ paragraph, sentence: counted && all.length > 1 ? i + 1 : null, text }))
  }
  const inner = blocks.flatMap((block): readonly Told[] => {
    if (block.tag === 'paragraph') texts.push(plainText(block.children))
    if (block.tag === 'table') return block.rows.flatMap((row) => row.map(({ children }) => ({ paragraph, sentence: null, text: plainText(children) })))
    if (block.tag !== 'list') return []
    return block.items.flatMap((item) => (block.style === 'absatz' ? sentencesIn(item.blocks, Number(item.label.replace(/[()]/g, ''))) : sentencesIn(item.blocks, paragraph, false)))
  })
  return [...told(), ...inner]
}

/** Words that two readings of a text have in common, whatever its spaces, quotation marks and numbers of §§. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u202f\u00ad]+/gu, ' ').replace(/[„“”"‚‘’']/gu, '').replace(/§ ?\d+[a-z]?/gu, '§').trim()
/** What a message quotes, in the pieces that its shortening left. */
const quotes = (message: string): readonly string[] => (/„(.+)“/su.exec(message)?.[1] ?? '').split(' … ').map(bare).filter((part) => part !== '')

/** Gives each finding its spot; several with the same words in one clause take its sentences in turn. */
export function locator(printed: readonly Printed[]): (path: readonly (string | number)[], message: string) => Spot | null {
  const taken = new Map<string, number>()
  return (path, message) => {
    const [block, id] = path
    const sort = block === 'anlagen' ? 'annex' : 'clause'
    const found = printed.find((one) => one.id === String(id) && one.sort === sort)
    if (!found || !['klauseln', 'zusatz', 'anlagen'].includes(String(block))) return null
    const parts = quotes(message)
    const holding = parts.length === 0 ? [] : sentencesIn(found.blocks).filter(({ text }) => parts.every((part) => bare(text).includes(part)))
    const key = [block, id, message].join('\0')
    const told = holding[taken.get(key) ?? 0] ?? holding.at(-1)
    taken.set(key, (taken.get(key) ?? 0) + 1)
    return { at: paragraphOf(found.where, told), heading: found.heading, sentence: told?.sentence ?? null, text: told?.text ?? null }
  }
}
const paragraphOf = (where: Where, told: Told | undefined): Where => (told?.paragraph == null ? where : { ...where, paragraphs: [told.paragraph, told.paragraph] })
