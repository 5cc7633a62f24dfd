// The law of the agreement: the norms it cites that are in force, on which day that was so, ranges as ranges.
// Invariant: a norm that is not proved is a point, not a line here; a range names what of it was looked up.
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import { numericDate } from '../../german/numbers.ts'
import type { Cited } from '../citations.ts'
import { type CitedRange, type LawStatus, paragraphOrder } from '../law-status.ts'
import { heading, label, paragraph, quoted, text } from '../words.ts'

export function lawBlocks(law: LawStatus, datum: string, brief: boolean): readonly DraftBlock[] {
  const { checked: { newest, oldest }, inForce, ranges } = law
  const single = inForce.filter((cited) => !ranges.some((range) => covers(range, cited)))
  const day = numericDate(datum < newest ? datum : newest)
  const older = oldest < newest ? ` Ältester Eintrag, der hier gilt: ${numericDate(oldest)}.` : ''
  const told = [...ranges.map(rangeWords), ...byLaw(single)].join('; ')
  const words = [
    ...(told === '' ? [text('Die Vereinbarung nennt keine Vorschrift, die als geltend belegt ist. ')] : [text(`Am ${day} in Kraft: `), quoted(told), text('. ')]),
    text(`${day === numericDate(newest) ? 'Spätere' : `Rechtstabelle geprüft am ${numericDate(newest)}; spätere`} Änderungen sind nicht geprüft.${older}`),
  ]
  return brief ? [paragraph(...label('Rechtsstand'), ...words)] : [heading('Rechtsstand'), paragraph(...words)]
}
const numberOf = (norm: string): string => /\d+[a-z]?/u.exec(norm)?.[0] ?? ''
const covers = ({ name, first, last }: CitedRange, cited: Cited): boolean =>
  cited.name === name && /^§ \d+[a-z]?$/u.test(cited.norm) && paragraphOrder(first, numberOf(cited.norm)) <= 0 && paragraphOrder(numberOf(cited.norm), last) <= 0
function rangeWords({ words, checked }: CitedRange): string {
  const numbers = checked.map((norm) => norm.slice(2))
  return `${words.replace(/ (?=\d)/u, '\u00a0')} (geprüft: ${numbers.length === 0 ? 'nichts davon' : `${numbers.length > 1 ? '§§' : '§'}\u00a0${joinAnd(numbers)}`})`
}
/** „§§ 43, 44, 44a AufenthG; § 1 IntV“. */
function byLaw(list: readonly Cited[]): readonly string[] {
  const laws = new Map<string, string[]>()
  for (const { norm, name } of list) {
    const [sign = '', ...number] = norm.split(' ')
    const key = `${sign} ${name}`
    laws.set(key, [...(laws.get(key) ?? []), number.join(' ')])
  }
  return [...laws].map(([key, numbers]) => {
    const [sign = '', ...name] = key.split(' ')
    return `${sign === '§' && numbers.length > 1 ? '§§' : sign}\u00a0${joinAnd(numbers)} ${name.join(' ')}`
  })
}
