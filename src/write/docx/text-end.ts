// The end of the text that stays on the page of the signatures: nobody signs a page without a line of the agreement.
import { keepLast, type Flow } from './flow.ts'
import type { Job } from './job.ts'
import { lineHeight, SPACE } from './measures.ts'
import { textWidth } from './widths.ts'

export interface TextEnd {
  /** The flow with its end kept. */
  readonly flow: readonly Flow[]
  /** Twips the kept end takes at least, estimated. */
  readonly height: number
}
/** A paragraph of three lines is never split, of a longer one two lines stay. */
const KEPT_LINES = 3

function linesOf(node: Flow | undefined, job: Job): number {
  if (node?.tag !== 'para') return node === undefined ? 0 : KEPT_LINES
  const words = node.children.join('').replaceAll(/<w:instrText.*?<\/w:instrText>|<[^>]+>/g, '')
  const width = job.block.upright - (node.options.indent?.left ?? 0)
  return Math.min(KEPT_LINES, Math.max(1, Math.ceil(textWidth(words, job.face) / width)))
}

/** At least two lines: the last paragraph, and the one before if the last may be a single line. */
export function textEnd(flow: readonly Flow[], job: Job): TextEnd {
  const [before, last] = [flow.at(-2), flow.at(-1)]
  const single = linesOf(last, job) < 2
  const lines = linesOf(last, job) + (single ? linesOf(before, job) : 0)
  const kept = single ? [...keepLast(flow.slice(0, -1)), ...keepLast(flow.slice(-1))] : keepLast(flow)
  // one line more than counted, because other programs set a little wider
  return { flow: kept, height: (lines + 1) * lineHeight(job.face) + (single ? 2 : 1) * SPACE.paragraph }
}
