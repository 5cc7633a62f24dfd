// The law of the agreement: norms and terms on its date, and how old the tables are.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { numericDate } from '../../german/numbers.ts'
import type { Cited } from '../citations.ts'
import type { LawStatus } from '../law-status.ts'
import { bullets, heading, type Inlines, label, quoted, text } from '../words.ts'

/** Days after which law that was checked should be looked at again. */
const OLD = 180

export function lawBlocks(law: LawStatus): readonly DraftBlock[] {
  const norms: readonly (readonly [readonly Cited[], string, boolean])[] = [
    [law.outdated, 'Am Datum der Vereinbarung nicht in Kraft', true],
    [law.unknown, 'Nicht geprüft, weil die Tabelle sie nicht kennt', true],
    [law.uncertain, 'In Kraft nach nur einer Quelle, bitte prüfen', false],
    [law.inForce, 'In Kraft', false],
  ]
  const terms = law.terms.map(({ word, since }) => `${word} (seit ${numericDate(since)})`).join(', ')
  return [
    heading('Rechtsstand'),
    ...bullets([
      [text(age(law))],
      ...norms.flatMap(([list, title, loud]): readonly Inlines[] => (list.length === 0 ? [] : [[...(loud ? label(title) : [text(`${title}: `)]), quoted(byLaw(list)), text('.')]])),
      ...(terms === '' ? [] : [[text('Begriffe: '), text(terms), text('.')]]),
    ]),
  ]
}
function age({ checked, age: days }: LawStatus): string {
  const late = days > OLD ? '; bitte vor der Unterschrift neu prüfen' : ''
  const when = days === 0 ? 'am Datum der Vereinbarung' : `${words(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'vor' : 'nach'} dem Datum der Vereinbarung`
  const older = checked.oldest < checked.newest ? `; ältester Eintrag, der hier gilt: ${numericDate(checked.oldest)}` : ''
  return `Stand der Rechtstabelle: ${numericDate(checked.newest)}, ${when}${older}${late}.`
}
/** „§§ 43, 44, 44a AufenthG; § 1 IntV“. */
function byLaw(list: readonly Cited[]): string {
  const laws = new Map<string, string[]>()
  for (const { norm, name } of list) {
    const [sign = '', ...number] = norm.split(' ')
    const key = `${sign} ${name}`
    laws.set(key, [...(laws.get(key) ?? []), number.join(' ')])
  }
  return [...laws].map(([key, numbers]) => {
    const [sign = '', ...name] = key.split(' ')
    return `${sign === '§' && numbers.length > 1 ? '§§' : sign}\u00a0${numbers.join(', ')} ${name.join(' ')}`
  }).join('; ')
}
