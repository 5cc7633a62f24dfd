// Own words beside the data of the term. text/frist-widerspricht: another notice period; text/laufzeit-widerspricht: another begin, end, length or renewal.
// Invariant: silent where the data do not fix what the words say.
import { numericDate, duration } from '../../../german/numbers.ts'
import type { Agreement, Term } from '../../../schema/agreement.ts'
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { dateAt, monthsOf, monthsUntil, valueAt } from '../facts/values.ts'
import { isoOf, ONE, UNIT } from './counted.ts'
import { at, judged, shown } from './judged.ts'
import { type Statement, statementsIn } from './term-statements.ts'

export const ownTerm: WordingRule = (wording) => {
  const { agreement } = wording
  return agreement?.laufzeit ? [...noticePeriods(wording, agreement.laufzeit), ...contradictions(wording, agreement, agreement.laufzeit)] : []
}

/** Months: 52 weeks are a year. */
const NEAR = 0.2
const differ = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && Math.abs(a - b) > NEAR

const PERIOD = new RegExp(`(?:Frist|Kündigungsfrist) (?:von|beträgt) (${ONE}) (${UNIT})\\p{L}*`, 'u')
/** The notice of the agreement itself, not of a room, and not the time to put something right. */
const NOTICE = /(?<!\p{L})(?:gekündigt|kündigen|kündigt|Kündigung|Kündigungsfrist)(?!\p{L}| an)/u
const OTHER = /Abhilfe|wichtige|Verlegung|Raum|Räume|Miete| an\.|fristlos/u
function noticePeriods(wording: Wording, { kuendigung: { frist } }: Term): readonly Finding[] {
  return sentencesOf(judged(wording, ['paragraph', 'item']).filter(({ text }) => /ündig/.test(text))).flatMap((sentence): readonly Finding[] => {
    const match = NOTICE.test(sentence.text) && !OTHER.test(sentence.text) ? PERIOD.exec(sentence.text) : null
    if (!match || !differ(monthsOf(frist), monthsOf(isoOf(match[1] ?? '', match[2] ?? '')))) return []
    const start = sentence.start + match.index
    return [at(sentence.passage, start, start + match[0].length, { code: 'text/frist-widerspricht', message: `„${match[0]}“ ist eine andere Frist als die unter „laufzeit.kuendigung.frist“.`, hint: 'Ändern Sie die Frist unter „laufzeit.kuendigung.frist“, und streichen Sie sie hier.' })]
  })
}

/** Annexes may be papers of their own. */
function contradictions(wording: Wording, agreement: Agreement, term: Term): readonly Finding[] {
  const all = sentencesOf(judged(wording, ['paragraph', 'item']).filter(({ path }) => path[0] !== 'anlagen'))
  const clause = agreement.klauseln['laufzeit']
  const printed = clause?.state === 'on' && !clause.wording
  return all.flatMap((sentence, i) => statementsIn(sentence.text, all[i - 1]?.passage === sentence.passage ? all[i - 1]?.text : undefined).flatMap((statement): readonly Finding[] => {
    const found = AGAINST[statement.about](statement.of, term, agreement)
    const start = sentence.start + statement.start
    return found ? [at(sentence.passage, start, start + statement.words.length, { code: 'text/laufzeit-widerspricht', message: `„${shown(statement.words)}“ passt nicht zur Laufzeit der Vereinbarung: ${found.data}`, hint: `Ändern Sie „laufzeit.${found.field}“, ${printed ? 'und streichen Sie die Angabe hier; die Klausel „Laufzeit“ sagt sie.' : 'oder den Satz, bis beide dasselbe sagen.'}` })] : []
  }))
}

/** What the data say instead, and the field that says it. */
interface Contradiction {
  readonly data: string
  readonly field: string
}
type Compare = (of: string, term: Term, agreement: Agreement) => Contradiction | undefined
const lengthSaid = ({ dauer = '', bis }: Term): Contradiction => ({ field: bis === undefined ? 'dauer' : 'bis', data: bis === undefined ? (dauer === 'unbefristet' ? 'Sie gilt auf unbestimmte Zeit.' : `Sie gilt ${dauer === 'projekt' ? 'bis zum Ende des Projekts' : dauer === 'bewilligung' ? 'bis zum Ende des Bewilligungszeitraums' : `für ${duration(dauer)}`}.`) : `Sie gilt bis zum ${numericDate(bis)}.` })
const AGAINST: Readonly<Record<Statement['about'], Compare>> = {
  beginn: (of, { beginn }, { datum, unterzeichnung }) => {
    const isSigning = beginn === 'unterzeichnung'
    if (of === beginn || (isSigning && (of === datum || of === unterzeichnung.datum)) || (of === 'unterzeichnung' && beginn === unterzeichnung.datum)) return undefined
    return { field: 'beginn', data: isSigning ? 'Sie beginnt mit der Unterzeichnung.' : `Sie beginnt am ${numericDate(beginn)}.` }
  },
  ende: (of, term, { angaben }) => {
    const { beginn, bis, dauer = '' } = term
    const last = bis ?? (dauer === 'projekt' ? dateAt(valueAt(angaben['projekt'], 'ende')) : undefined)
    if (last !== undefined) return of === last ? undefined : { field: bis === undefined ? 'dauer' : 'bis', data: `Sie gilt bis zum ${numericDate(last)}.` }
    const isFixed = dauer === 'unbefristet' || (monthsOf(dauer) !== undefined && (beginn === 'unterzeichnung' || differ(monthsUntil(beginn, of), monthsOf(dauer))))
    return isFixed ? lengthSaid(term) : undefined
  },
  dauer: (of, term) => {
    const { beginn, bis, dauer } = term
    if (of === 'unbefristet') return dauer === of ? undefined : lengthSaid(term)
    const months = bis === undefined ? (dauer === 'unbefristet' ? Infinity : monthsOf(dauer)) : beginn === 'unterzeichnung' ? undefined : monthsUntil(beginn, bis)
    return differ(months, monthsOf(of)) ? lengthSaid(term) : undefined
  },
  verlaengerung: (of, { dauer, verlaengerung: { art, um } }) => {
    const isDenied = of === 'keine' || of === 'nicht automatisch'
    if (art === 'mit-projekt' || (isDenied ? art !== 'automatisch' : um !== undefined && !differ(monthsOf(um), monthsOf(of)))) return undefined
    return { field: dauer === 'unbefristet' ? 'dauer' : 'verlaengerung', data: um === undefined ? (dauer === 'unbefristet' ? 'Sie gilt auf unbestimmte Zeit.' : 'Sie verlängert sich nicht.') : `Sie verlängert sich ${art === 'durch-beschluss' ? 'durch Beschluss' : 'von selbst'} jeweils um ${duration(um)}.` }
  },
}
