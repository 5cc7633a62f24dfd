// The law of the agreement: the norms it cites that are in force, on which day that was so, ranges as ranges.
// Invariant: a norm that is not proved is a point, not a line here.
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import { numericDate } from '../../german/numbers.ts'
import type { Cited } from '../citations.ts'
import type { LawStatus } from '../law-status.ts'
import { heading, label, paragraph, quoted, text } from '../words.ts'

export function lawBlocks(law: LawStatus, datum: string, brief: boolean): readonly DraftBlock[] {
  const { checked: { newest, oldest }, inForce } = law
  const day = numericDate(datum < newest ? datum : newest)
  const older = oldest < newest ? ` Ältester Eintrag, der hier gilt: ${numericDate(oldest)}.` : ''
  const told = byLaw(inForce).join('; ')
  const words = [
    ...(told === '' ? [text('Die Vereinbarung nennt keine Vorschrift, die als geltend belegt ist. ')] : [text(`Am ${day} in Kraft: `), quoted(told), text('. ')]),
    text(`${day === numericDate(newest) ? 'Spätere' : `Rechtstabelle geprüft am ${numericDate(newest)}; spätere`} Änderungen sind nicht geprüft.${older}`),
  ]
  return brief ? [paragraph(...label('Rechtsstand'), ...words)] : [heading('Rechtsstand'), paragraph(...words)]
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
