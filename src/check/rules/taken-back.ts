// guardrail/aufgehoben: own words take back what a clause says to protect people seeking advice („{§ freiwilligkeit} gilt nicht für …“),
// or let an instruction of the authority go before the agreement. The sentence itself may speak of no advice at all.
// Invariant: only a sentence that names a protecting clause of this draft by its reference or its number, or this agreement as a whole.
import type { DataPath, Draft } from '../../document/nodes.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { DraftRule, Finding } from '../rule.ts'
import { type Stretch, stretchesIn } from '../sentences.ts'
import { ownWordings } from '../wording.ts'

/** Items of the recommendations whose clause nobody may take back. */
const SHIELDS = /^guard\.(?:freiwilligkeit|abh\.keine|sgb2\.|ik\.datenschutz)|unabhaengig|einwilligung|einverstaendnis|datenschutz/u

const STEPS = String.raw`(?:[\s\u00a0](?:Abs\.|Absatz|Satz|Halbsatz|Nr\.|Nummer|S\.)[\s\u00a0]?\d+[a-z]?)*`
const OF_A_STATUTE = String.raw`[\s\u00a0](?:SGB|\p{Lu}\p{L}*(?:G|GB|VO|O)(?!\p{L})|(?:der|des)[\s\u00a0](?!(?:Kooperations)?[Vv]ereinbarung))`
/** A reference: live, or typed and of no statute. */
const REF = String.raw`(?:\{§§?\s*(?<live>[\w-]+)[^}]*\}|(?:§|Ziffer|Punkt|Abschnitt)[\s\u00a0]?(?<typed>\d+)(?![\da-z])(?!${STEPS}${OF_A_STATUTE}))`
const BETWEEN = '[^,;:!?]{0,80}?'
const TAKES_BACK: readonly RegExp[] = [
  `${REF}${BETWEEN}\\b(?:gilt|gelten)\\b${BETWEEN}\\bnicht\\b(?![\\s\\u00a0](?:nur|allein|bloß|lediglich))`,
  `${REF}${BETWEEN}\\b(?:findet|finden)\\b${BETWEEN}\\bkeine[\\s\\u00a0]Anwendung`,
  `${REF}${BETWEEN}\\b(?:wird|werden|ist|sind|bleibt|bleiben)\\b${BETWEEN}\\b(?:aufgehoben|ausgesetzt|abbedungen|ausgeschlossen|gestrichen|eingeschränkt|unanwendbar|unbeachtlich|außer[\\s\\u00a0](?:Kraft|Betracht|Acht))`,
  `${REF}${BETWEEN}\\b(?:entfällt|entfallen|(?:tritt|treten)${BETWEEN}zurück)\\b`,
  `\\b(?:wird|werden)\\b[\\s\\u00a0]${REF}${BETWEEN}(?:aufgehoben|ausgesetzt|abbedungen|ausgeschlossen|gestrichen|eingeschränkt)`,
  `\\b(?:[Aa]bweichend[\\s\\u00a0]von|[Ii]n[\\s\\u00a0]Abweichung[\\s\\u00a0]von|[Ee]ntgegen|[Uu]ngeachtet(?:[\\s\\u00a0](?:des|der|von))?|[Tt]rotz|[Aa]nders[\\s\\u00a0]als[\\s\\u00a0](?:in|nach))[\\s\\u00a0]${REF}`,
].map((pattern) => new RegExp(pattern, 'u'))

const ORDERS = '(?:Dienst|Arbeits|Geschäfts|Haus|Fach)?(?:[Aa]n)?[Ww]eisung(?:en)?|(?:Haus|Dienst)?[Vv]erfügung(?:en)?'
const THIS = String.raw`(?:dieser|der)[\s\u00a0](?:Vereinbarung|Kooperationsvereinbarung)`
const GOES_BEFORE = new RegExp(`(?:${ORDERS})[^;:.!?]{0,120}?(?:\\b(?:geht|gehen)\\b${BETWEEN}\\b${THIS}\\b${BETWEEN}\\bvor\\b|\\bVorrang[\\s\\u00a0]vor[\\s\\u00a0]${THIS}|\\b${THIS}[\\s\\u00a0]vor(?:geht|gehen)?\\b)|\\b(?:geht|gehen)\\b[^;:.!?]{0,60}?(?:${ORDERS})${BETWEEN}\\b${THIS}\\b${BETWEEN}\\bvor\\b`, 'u')

interface Shield {
  readonly id: string
  readonly title: string
}
export const takenBack: DraftRule = (draft, { agreement, kind, placeOf, textPlace }) => {
  const shields = new Map([...kind.klauseln.values()].filter(({ erfuellt }) => erfuellt.some(({ id }) => SHIELDS.test(id))).map(({ id, titel }) => [id, { id, title: titel }]))
  let numbered: readonly (readonly string[])[] | undefined
  const shieldOf = (live: string | undefined, typed: string | undefined): Shield | undefined => {
    if (live !== undefined) return shields.get(live)
    numbered ??= idsByNumber(draft)
    return numbered[Number(typed) - 1]?.flatMap((id) => shields.get(id) ?? [])[0]
  }
  return ownWordings(agreement).flatMap(({ path, text }) => sentencesIn(text).flatMap((sentence): readonly Finding[] => {
    const found = judged(sentence.text, shieldOf)
    if (!found) return []
    const start = sentence.start + found.from
    return [{
      code: 'guardrail/aufgehoben',
      message: `${found.shield ? `Hier gilt nicht mehr, was die Klausel „${found.shield.title}“ zum Schutz der Ratsuchenden sagt` : 'Hier geht eine Anweisung der Vereinbarung vor, auch dem, was Ratsuchende schützt'}: „${found.words}“.`,
      place: textPlace(path)(start, start + found.length) ?? placeOf(path),
      hint: found.shield ? `Streichen Sie den Satz. Soll die Klausel anders lauten, schreiben Sie unter „klauseln“ bei „${found.shield.id}“ einen eigenen „wortlaut“; er wird geprüft und steht im Protokoll.` : 'Schreiben Sie etwa: „Gesetzliche Vorschriften bleiben unberührt.“',
      path: pathOf(path, agreement),
      sentence: printed(sentence.text),
    }]
  }))
}

/** A live reference may begin a sentence, as „(§ 2)“ may. */
const sentencesIn = (text: string): readonly Stretch[] => stretchesIn(text.replaceAll('{§', '(§')).map(({ start, text: { length } }) => ({ start, text: text.slice(start, start + length) }))

interface Judged {
  readonly from: number
  readonly length: number
  readonly words: string
  readonly shield: Shield | undefined
}
function judged(text: string, shieldOf: (live: string | undefined, typed: string | undefined) => Shield | undefined): Judged | undefined {
  for (const pattern of TAKES_BACK) {
    const match = pattern.exec(text)
    const shield = match && shieldOf(match.groups?.['live'], match.groups?.['typed'])
    if (match && shield) return { from: match.index, length: match[0].length, words: oneSpace(match[0]), shield }
  }
  const before = GOES_BEFORE.exec(text)
  return before ? { from: before.index, length: before[0].length, words: oneSpace(before[0]), shield: undefined } : undefined
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
