// angaben/laufzeit-lang, angaben/keine-kuendigung, angaben/kuendigungsfrist and angaben/verlaengerung: a term of more than a generation, nobody can leave before the end,
// the notice period is longer than the time it is to end, the renewal longer than the term, or the talk about the renewal due before it begins.
import type { Term } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { monthsOf, monthsUntil } from './values.ts'

export const notice: FactsRule = (subject) => {
  const { laufzeit } = subject.agreement
  return laufzeit ? ([endless, withoutClause, onlyForCause, longNotice, shortRenewal, longRenewal, longLead] as const).flatMap((judge) => judge(laufzeit, subject) ?? []).slice(0, 1) : []
}
type Judge = (term: Term, subject: Subject) => Finding | undefined

/** Months: longer nobody should be bound without ordinary notice. */
const LONG = 24
const lengthOf = ({ dauer, bis, beginn }: Term, { agreement: { datum } }: Subject): number | undefined =>
  dauer === 'unbefristet' ? Infinity : bis === undefined ? monthsOf(dauer) : monthsUntil(beginn === 'unterzeichnung' ? datum : beginn, bis)

/** Months: nobody binds an authority or a carrier for a generation; mostly a digit too many. */
const GENERATION = 360
const endless: Judge = (term, subject) => {
  const length = lengthOf(term, subject)
  if (length === undefined || length === Infinity || length <= GENERATION) return undefined
  const path = ['laufzeit', term.bis === undefined ? 'dauer' : 'bis']
  return {
    code: 'angaben/laufzeit-lang',
    message: 'Die Laufzeit ist länger als dreißig Jahre.',
    place: subject.placeOf(path),
    hint: 'Prüfen Sie die Zahl. Üblich sind ein bis fünf Jahre, zum Beispiel dauer: 2 Jahre, oder dauer: unbefristet mit einer Kündigungsfrist.',
    path,
  }
}
const withoutClause: Judge = ({ dauer, verlaengerung: { art } }, { agreement: { klauseln }, placeOf }) => {
  const clause = klauseln['kuendigung']
  if (clause?.state !== 'off' || (art !== 'automatisch' && dauer !== 'unbefristet')) return undefined
  const path = ['klauseln', 'kuendigung']
  return {
    code: 'angaben/keine-kuendigung',
    message: `Die Vereinbarung ${art === 'automatisch' ? 'verlängert sich von selbst' : 'gilt auf unbestimmte Zeit'}, aber wie man sie kündigt, steht nirgends.`,
    place: placeOf(path),
    hint: 'Löschen Sie die Zeile, dann wird die Klausel „Kündigung“ gedruckt, oder schreiben Sie eine eigene Klausel dazu.',
    path,
  }
}
const onlyForCause: Judge = (term, subject) => {
  const { dauer, verlaengerung: { art }, kuendigung: { zum } } = term
  const excluded = zum === 'laufzeitende' && dauer !== 'bewilligung' && (art === 'keine' || art === 'durch-beschluss')
  if (!excluded || (lengthOf(term, subject) ?? 0) <= LONG) return undefined
  const path = ['laufzeit', 'kuendigung', 'zum']
  return {
    code: 'angaben/keine-kuendigung',
    message: 'Die Laufzeit ist länger als zwei Jahre, und kündigen lässt sich nur aus wichtigem Grund.',
    place: subject.placeOf(path),
    hint: 'Lassen Sie eine ordentliche Kündigung zu:\nkuendigung: { frist: 3 Monate, zum: jahresende }',
    path,
  }
}
/** Months: 52 weeks are a year, although a day is lacking. */
const DAYS = 0.1
const longNotice: Judge = (term, subject) => {
  const [period, length] = [monthsOf(term.kuendigung.frist), lengthOf(term, subject)]
  if (period === undefined || length === undefined || period < length - DAYS || length <= 0) return undefined // an end before the begin is another finding
  const path = ['laufzeit', 'kuendigung', 'frist']
  return {
    code: 'angaben/kuendigungsfrist',
    message: 'Die Kündigungsfrist ist so lang wie die Laufzeit oder länger; zum ersten Ende kann niemand kündigen.',
    place: subject.placeOf(path),
    hint: 'Schreiben Sie eine kürzere Frist, zum Beispiel frist: 1 Monat, oder eine längere Dauer.',
    path,
  }
}
const shortRenewal: Judge = ({ verlaengerung: { art, um }, kuendigung: { frist, zum } }, { placeOf }) => {
  const [more, period] = [monthsOf(um), monthsOf(frist)]
  if (art !== 'automatisch' || zum !== 'laufzeitende' || more === undefined || period === undefined || period < more - DAYS) return undefined
  const path = ['laufzeit', 'kuendigung', 'frist']
  return {
    code: 'angaben/kuendigungsfrist',
    message: 'Die Kündigungsfrist ist so lang wie eine Verlängerung oder länger; wer kündigen will, muss das tun, bevor die Verlängerung beginnt, aus der er ausscheidet.',
    place: placeOf(path),
    hint: 'Schreiben Sie eine kürzere Frist, zum Beispiel frist: 1 Monat, oder eine längere Verlängerung, zum Beispiel um: 1 Jahr.',
    path,
  }
}
const longRenewal: Judge = (term, subject) => {
  const [more, length] = [monthsOf(term.verlaengerung.um), lengthOf(term, subject)]
  if (more === undefined || length === undefined || more <= Math.max(length, 12)) return undefined
  const path = ['laufzeit', 'verlaengerung', 'um']
  return {
    code: 'angaben/verlaengerung',
    message: 'Die Verlängerung ist länger als die erste Laufzeit.',
    place: subject.placeOf(path),
    hint: 'Üblich ist höchstens dieselbe Dauer, zum Beispiel um: 1 Jahr.',
    path,
  }
}
/** Partners who renew by decision talk some time before the end: each renewal must be longer than that. */
const longLead: Judge = ({ verlaengerung: { art, um } }, { agreement: { klauseln }, placeOf }) => {
  const clause = klauseln['laufzeit']
  const lead = clause?.state === 'on' && !clause.wording ? monthsOf(String(clause.values['vorlauf'])) : undefined
  const more = monthsOf(um)
  if (art !== 'durch-beschluss' || more === undefined || lead === undefined || lead < more - DAYS) return undefined
  const path = ['laufzeit', 'verlaengerung', 'um']
  return {
    code: 'angaben/verlaengerung',
    message: 'Über die nächste Verlängerung müssten die Partner beraten, bevor die laufende beginnt: Der Vorlauf dafür ist so lang wie die Verlängerung oder länger.',
    place: placeOf(path),
    hint: 'Schreiben Sie eine längere Verlängerung, zum Beispiel um: 1 Jahr, oder einen kürzeren Vorlauf:\nklauseln:\n  laufzeit: { vorlauf: 1 Monat }',
    path,
  }
}
