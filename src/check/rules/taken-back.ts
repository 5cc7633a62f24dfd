// guardrail/aufgehoben: own words take back what a clause says to protect people seeking advice („{§ freiwilligkeit} gilt nicht für …“),
// or let an instruction of the authority go before the agreement. The sentence itself may speak of no advice at all.
// Invariant: only a sentence that names a protecting clause by its reference or its number, or this agreement as a whole. Of a draft it is known what
// each clause protects; of a text from elsewhere its heading tells.
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { DataPath, Draft } from '../../document/nodes.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { DraftRule, Finding, WordingRule } from '../rule.ts'
import { type Stretch, stretchesIn } from '../sentences.ts'
import { ownWordings } from '../wording.ts'
import { PROTECTS } from './left-out.ts'
import { type Reference, takingBack } from './taking-back.ts'

/** Of rooms, hours and signs: who moves one takes no protection back. */
const OF_ROOMS = /praesenz|clst-bedingung|aussenauftritt|nur-staedtisch/u
const isShield = (item: string): boolean => PROTECTS.test(item) && !OF_ROOMS.test(item)

const BETWEEN = '[^,;:!?]{0,80}?'
const ORDERS = '(?:Dienst|Arbeits|Geschäfts|Haus|Fach)?(?:[Aa]n)?[Ww]eisung(?:en)?|(?:Haus|Dienst)?[Vv]erfügung(?:en)?'
const THIS = String.raw`(?:dieser|der)[\s\u00a0](?:Vereinbarung|Kooperationsvereinbarung)`
const GOES_BEFORE = new RegExp(`(?:${ORDERS})[^;:.!?]{0,120}?(?:\\b(?:geht|gehen)\\b${BETWEEN}\\b${THIS}\\b${BETWEEN}\\bvor\\b|\\bVorrang[\\s\\u00a0]vor[\\s\\u00a0]${THIS}|\\b${THIS}[\\s\\u00a0]vorgeh(?:t|en)\\b)|\\b(?:geht|gehen)\\b[^;:.!?]{0,60}?(?:${ORDERS})${BETWEEN}\\b${THIS}\\b${BETWEEN}\\bvor\\b`, 'u')

/** „Keine Weisung geht dieser Vereinbarung vor.“ */
const DENIED = /(?<!\p{L})(?:nicht|nie|kein\p{L}*)(?!\p{L})/iu
const KEINE = 'keinerlei '.length

interface Shield {
  readonly id: string
  readonly title: string
}
/** What the reference names; undefined: nothing that protects. */
type ShieldOf = (reference: Reference) => Shield | undefined

export const takenBack: DraftRule = (draft, { agreement, kind, placeOf, textPlace }) => {
  const shields = new Map([...kind.klauseln.values()].filter(({ erfuellt }) => erfuellt.some(({ id }) => isShield(id))).map(({ id, titel }) => [id, { id, title: titel }]))
  let numbered: readonly (readonly string[])[] | undefined
  const shieldOf: ShieldOf = ({ live, typed }) => {
    if (live !== undefined) return shields.get(live)
    numbered ??= idsByNumber(draft)
    return numbered[Number(typed) - 1]?.flatMap((id) => shields.get(id) ?? [])[0]
  }
  return ownWordings(agreement).flatMap(({ path, text }) => sentencesIn(text).flatMap((sentence) => {
    const placed = (start: number, end: number) => textPlace(path)(start, end) ?? placeOf(path)
    return findingIn(sentence, shieldOf, { path: pathOf(path, agreement), placed, hint: ({ id }) => `Streichen Sie den Satz. Soll die Klausel anders lauten, schreiben Sie unter „klauseln“ bei „${id}“ einen eigenen „wortlaut“; er wird geprüft und steht im Protokoll.` })
  }))
}

export const takenBackElsewhere: WordingRule = ({ agreement, passages }) => {
  if (agreement) return []
  const shields = new Map(passages.flatMap(({ kind, text }): readonly [string, Shield][] => {
    const [, number, title] = (kind === 'heading' && HEADING.exec(text)) || []
    return number !== undefined && title !== undefined && TITLE.test(title) ? [[number, { id: number, title }]] : []
  }))
  return passages.flatMap((passage) => (passage.kind === 'heading' ? [] : stretchesIn(passage.text).flatMap((sentence) => findingIn(sentence, ({ typed }) => shields.get(typed ?? ''), { path: passage.path, placed: passage.placeOf, hint: () => 'Streichen Sie den Satz, oder fassen Sie die Klausel selbst anders.' }))))
}
const HEADING = /^(?:§+|Artikel|Art\.|Ziffer|Abschnitt)?[\s\u00a0]*(\d{1,2})\.?[\s\u00a0]+(.+)$/u
const TITLE = /freiwillig|unabhängig|datenschutz|schweigepflicht|einwilligung|vertraulich/iu

interface Where {
  readonly path: DataPath
  readonly placed: (start: number, end: number) => Place | undefined
  readonly hint: (shield: Shield) => string
}
function findingIn(sentence: Stretch, shieldOf: ShieldOf, { path, placed, hint }: Where): readonly Finding[] {
  const found = judged(sentence.text, shieldOf)
  if (!found) return []
  const { shield, words } = found
  const start = sentence.start + found.from
  return [{
    code: 'guardrail/aufgehoben',
    message: `${shield ? `Hier gilt nicht mehr, was die Klausel „${shield.title}“ zum Schutz der Ratsuchenden sagt` : 'Hier geht eine Anweisung der Vereinbarung vor, auch dem, was Ratsuchende schützt'}: „${words}“.`,
    place: placed(start, start + found.length),
    hint: shield ? hint(shield) : 'Schreiben Sie etwa: „Gesetzliche Vorschriften bleiben unberührt.“',
    path,
    sentence: printed(sentence.text),
  }]
}

/** A live reference may begin a sentence, as „(§ 2)“ may. */
const sentencesIn = (text: string): readonly Stretch[] => stretchesIn(text.replaceAll('{§', '(§')).map(({ start, text: { length } }) => ({ start, text: text.slice(start, start + length) }))

interface Judged {
  readonly from: number
  readonly length: number
  readonly words: string
  readonly shield: Shield | undefined
}
function judged(text: string, shieldOf: ShieldOf): Judged | undefined {
  for (const { reference, from, length } of takingBack(text)) {
    const shield = shieldOf(reference)
    if (shield) return { from, length, words: oneSpace(text.slice(from, from + length)), shield }
  }
  const before = GOES_BEFORE.exec(text)
  return before && !DENIED.test(text.slice(Math.max(0, before.index - KEINE), before.index + before[0].length)) ? { from: before.index, length: before[0].length, words: oneSpace(before[0]), shield: undefined } : undefined
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim()
/** As it reads without marks; live references as in passages. */
const printed = (text: string): string => oneSpace(text.replace(/^\s*(?:\(\d+\)|[-*+]|\d+[.)])\s+/u, '').replace(/\{§[^}]*\}/gu, '§ 0').replace(/\*\*|__/gu, ''))
/** As `ausnahmen` names it. */
const pathOf = ([block, at, ...rest]: DataPath, agreement: Agreement): DataPath => (block === 'zusatz' || block === 'anlagen' ? [block, agreement[block][Number(at)]?.id ?? ''] : block === 'klauseln' ? [block, at ?? ''] : [block ?? '', at ?? '', ...rest])
/** Clauses of each § in the order of their numbers. */
function idsByNumber(draft: Draft): readonly (readonly string[])[] {
  return draft.body.flatMap((frame) => (frame.tag === 'section' && frame.counted ? [frame.clauses.map(({ id }) => id)] : []))
}
