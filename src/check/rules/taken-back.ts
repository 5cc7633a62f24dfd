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

/** Of rooms, hours and signs: who moves one takes no protection back. */
const OF_ROOMS = /praesenz|clst-bedingung|aussenauftritt|nur-staedtisch/u
const isShield = (item: string): boolean => PROTECTS.test(item) && !OF_ROOMS.test(item)

const STEPS = String.raw`(?:[\s\u00a0](?:Abs\.|Absatz|Satz|Halbsatz|Nr\.|Nummer|S\.)[\s\u00a0]?\d+[a-z]?)*`
const OF_A_STATUTE = String.raw`[\s\u00a0](?:SGB|\p{Lu}\p{L}*(?:G|GB|VO|O)(?!\p{L})|(?:der|des)[\s\u00a0](?!(?:Kooperations)?[Vv]ereinbarung))`
/** A reference: live, or typed and of no statute. */
const REF = String.raw`(?:\{§§?\s*(?<live>[\w-]+)[^}]*\}|(?:§|Ziffer|Punkt|Abschnitt)[\s\u00a0]?(?<typed>\d+)(?![\da-z])(?!${STEPS}${OF_A_STATUTE}))`
const BETWEEN = '[^,;:!?]{0,80}?'
/** „wird nicht eingeschränkt“ takes nothing back. */
const UNDENIED = String.raw`(?:(?!\b(?:nicht|nie|kein\p{L}*)\b)[^,;:!?]){0,80}?`
const TAKES_BACK: readonly RegExp[] = [
  `${REF}${BETWEEN}\\b(?:gilt|gelten)\\b${BETWEEN}\\bnicht\\b(?![\\s\\u00a0](?:nur|allein|bloß|lediglich))`,
  `${REF}${BETWEEN}\\b(?:findet|finden)\\b${BETWEEN}\\bkeine[\\s\\u00a0]Anwendung`,
  `${REF}${UNDENIED}\\b(?:wird|werden|ist|sind|bleibt|bleiben)\\b${UNDENIED}\\b(?:aufgehoben|ausgesetzt|abbedungen|ausgeschlossen|gestrichen|eingeschränkt|unanwendbar|unbeachtlich|außer[\\s\\u00a0](?:Kraft|Betracht|Acht))`,
  `${REF}${UNDENIED}\\b(?:entfällt|entfallen|(?:tritt|treten)${UNDENIED}zurück)\\b`,
  `\\b(?:wird|werden)\\b[\\s\\u00a0]${REF}${UNDENIED}(?:aufgehoben|ausgesetzt|abbedungen|ausgeschlossen|gestrichen|eingeschränkt)`,
  `\\b[Vv]on[\\s\\u00a0]${REF}${UNDENIED}\\b(?:abweichen|abgewichen|absehen|abgesehen)\\b`,
  `\\b(?:[Aa]bweichend[\\s\\u00a0]von|[Ii]n[\\s\\u00a0]Abweichung[\\s\\u00a0]von|[Ee]ntgegen|[Uu]ngeachtet(?:[\\s\\u00a0](?:des|der|von))?|[Tt]rotz|[Aa]nders[\\s\\u00a0]als[\\s\\u00a0](?:in|nach))[\\s\\u00a0]${REF}`,
].map((pattern) => new RegExp(pattern, 'u'))

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
type ShieldOf = (reference: { readonly live: string | undefined; readonly typed: string | undefined }) => Shield | undefined

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
  for (const pattern of TAKES_BACK) {
    const match = pattern.exec(text)
    const shield = match && shieldOf({ live: match.groups?.['live'], typed: match.groups?.['typed'] })
    if (match && shield) return { from: match.index, length: match[0].length, words: oneSpace(match[0]), shield }
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
