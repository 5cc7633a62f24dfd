// How the agreement protects the person advised: first what contradicts, then what nothing secures, then what stands where; and where words of one's own stand.
// Invariant: every guardrail is printed once; one that is contradicted is never told as a fact.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import type { FreeText } from '../free-text.ts'
import type { Guardrail, OwnWords, Sentence } from '../guardrails.ts'
import type { Spot } from '../located.ts'
import type { Where } from '../printed.ts'
import { bullets, detailWords, heading, type Inlines, joined, paragraph, placesInline, quoted, spotWords, strong, text } from '../words.ts'

export function guardrailBlocks(guardrails: readonly Guardrail[], own: OwnWords, free: FreeText, brief: boolean): readonly DraftBlock[] {
  const of = (state: Guardrail['state']): readonly Guardrail[] => guardrails.filter((one) => one.state === state)
  const secured = of('secured').map((one): Inlines => [text(`${titleOf(one)} (`), ...placesOf(one), text(')')])
  const lost = [...of('missing'), ...of('replaced')].map(({ title }) => title)
  return [
    heading('Schutz der Ratsuchenden'),
    ...bullets([...of('contradicted').map(contradiction), ...(lost.length === 0 ? [] : [[strong(text('Von keiner Musterklausel gesichert')), text(`: ${lost.join('; ')}.`)]])]),
    ...(brief ? [paragraph(...joined(secured, '; '), text(`${secured.length === 0 ? '' : '. '}`), ...freeWords(free, own))] : [...bullets(secured), paragraph(...freeWords(free, own))]),
  ]
}
/** „§ 2 verspricht: …. § 10 Satz 2 widerspricht dem.“ */
function contradiction({ title, at, against }: Guardrail): Inlines {
  const places = [...new Set(against.map((spot) => (spot ? shortSpot(spot) : 'Eigener Text')))]
  const promise: Inlines = at.length === 0 ? [text(`${title}: Das sichert keine Musterklausel. `)] : [placesInline(at), text(` verspricht: ${title}. `)]
  return [...promise, strong(quoted(`${joinAnd(places)} ${places.length === 1 ? 'widerspricht' : 'widersprechen'} dem.`))]
}
const shortSpot = (spot: Spot): string => spotWords({ ...spot, heading: '' })

const titleOf = ({ title, exceptions }: Guardrail): string => (exceptions.length === 0 ? title : title.replace('Daten nur', 'Daten grundsätzlich nur'))
function placesOf({ at, exceptions }: Guardrail): Inlines {
  const [first] = at
  return [placesInline(at), ...(exceptions.length === 0 ? [] : [text('; Ausnahmen: '), quoted(exceptionWords(exceptions, at.length === 1 ? first : undefined))])]
}
/** Each § once. */
function exceptionWords(exceptions: readonly Sentence[], home: Where | undefined): string {
  return exceptions.map(({ at, paragraph: n, sentence }, i) => `${at === home?.at || at === exceptions[i - 1]?.at ? '' : at}${detailWords(n, sentence)}`.trim()).join(', ')
}

function freeWords({ own, typed }: FreeText, { found, accepted }: OwnWords): Inlines {
  if (own.length + typed.length === 0) return [text(found + accepted === 0 ? 'Kein eigener Text: Alle Sätze stammen aus dem Muster.' : hits(found + accepted))]
  const lists: readonly Inlines[] = [
    own.length === 0 ? [text('Keine eigene Klausel. ')] : [text('Eigener Wortlaut: '), placesInline(own), text('. ')],
    typed.length === 0 ? [] : [text('Freitext in Musterklauseln: '), placesInline(typed), text('. ')],
  ]
  return [...lists.flat(), text(`Auf Zwang, Nachteile und Datenpflichten durchsucht: ${found + accepted === 0 ? 'kein Treffer.' : hits(found + accepted)}`)]
}
const hits = (n: number): string => `${words(n, 'Treffer', 'Treffer')}, siehe oben.`
