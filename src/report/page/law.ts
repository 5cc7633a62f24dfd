// The law of the agreement: the norms it cites that are in force, and which version of them was read, ranges as ranges.
// Invariant: a norm that is not proved is a point, not a line here.
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import { numericDate } from '../../german/numbers.ts'
import type { Cited } from '../citations.ts'
import type { InForce, LawStatus } from '../law-status.ts'
import { type Inlines, label, paragraph, quoted, text } from '../words.ts'

export function lawBlocks({ checked: { newest, oldest }, inForce, uncertain, outdated, unknown }: LawStatus): readonly DraftBlock[] {
  const older = oldest < newest ? ` Ältester Eintrag, der hier gilt: ${numericDate(oldest)}.` : ''
  const none = uncertain.length + outdated.length + unknown.length === 0 ? 'Die Vereinbarung nennt keine Rechtsvorschrift. ' : 'Keine der genannten Vorschriften ist sicher belegt. '
  const words = [
    ...(inForce.length === 0 ? [text(none)] : byVersion(inForce)),
    text(`Rechtstabelle vom ${numericDate(newest)}; Späteres ist nicht geprüft.${older}`),
  ]
  return [paragraph(...label('Rechtsstand'), ...words)]
}
/** What was read in which version; that nothing has changed since is not known. */
function byVersion(all: readonly InForce[]): Inlines {
  const versions = [...new Set(all.map(({ version }) => version))]
  return versions.flatMap((version): Inlines => [
    text(version === null ? 'Ohne Tag der Fassung belegt: ' : `Wortlaut gelesen, Stand ${numericDate(version)}, seither nicht nachgelesen: `),
    quoted(byLaw(all.filter((one) => one.version === version)).join('; ')), text('. '),
  ])
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
