// How the agreement protects the person advised: first what contradicts, then what stands where in the model text; and words of one's own, quoted where they are short.
// Invariant: every guardrail is printed once; one that is contradicted is never told as a fact, and nothing is told as a fact of own words.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import type { FreeText, OwnPart } from '../free-text.ts'
import type { Guardrail, OwnWords, Sentence } from '../guardrails.ts'
import type { Spot } from '../located.ts'
import type { Where } from '../printed.ts'
import type { Protocol } from '../protocol.ts'
import { bullets, detailWords, heading, type Inlines, joined, lines, paragraph, placesInline, quoted, spotWords, strong, text } from '../words.ts'
import { isUnprotected } from './result.ts'

export function guardrailBlocks({ guardrails, ownWords, freeText, findings, accepted }: Protocol): readonly DraftBlock[] {
  const of = (state: Guardrail['state']): readonly Guardrail[] => guardrails.filter((one) => one.state === state)
  const secured = of('secured').map((one): Inlines => [strong(text(titleOf(one))), text(' ('), ...placesOf(one), text(')')])
  const lost = [...of('missing'), ...of('replaced')].map(({ title }) => title)
  const told = new Set([...findings, ...accepted].map(({ spot }) => spot?.text))
  const quotes = freeText.quotes.filter(({ sentences }) => !sentences.every((one) => told.has(one)))
  const free = freeWords(freeText, ownWords)
  const lead = leadWords(freeText, secured.length > 0)
  const first = joined([...(lead.length === 0 ? [] : [lead]), ...(secured.length === 0 ? [] : [[...joined(secured, '. '), text('.')]]), ...(quotes.length === 0 ? [free] : [])], ' ')
  return [
    heading(isUnprotected({ guardrails }) ? 'Schutz der Ratsuchenden: nicht geprüft' : 'Schutz der Ratsuchenden'),
    ...bullets([...of('contradicted').map(contradiction), ...(lost.length === 0 ? [] : [[strong(text('Von keiner Musterklausel gesichert')), text(`: ${lost.join('; ')}.`)]])]),
    paragraph(...lines([first, ...quotes.map(quoteWords), ...(quotes.length === 0 ? [] : [free])])),
  ]
}
/** Where there are own words, what follows is told of the model text alone. */
function leadWords({ own, typed }: FreeText, isSecured: boolean): Inlines {
  if (own.length + typed.length === 0) return []
  const which: Inlines = own.length > 0 ? [text('eigene Worte ('), placesInline(own), text(')')] : [text('eingetragene Worte')]
  return [text(isSecured ? 'Im Mustertext geregelt; ' : 'Nicht im Mustertext geregelt; '), ...which, text(` kann das Programm nicht sicher beurteilen${isSecured ? ':' : '.'}`)]
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
  return [placesInline(at), ...(exceptions.length === 0 ? [] : [text('; Ausnahmen, soweit erkannt: '), quoted(exceptionWords(exceptions, at.length === 1 ? first : undefined))])]
}
/** Each § and each paragraph once: „§ 7 Abs. 4 Satz 4, Abs. 5 Satz 1 und 2“. */
function exceptionWords(exceptions: readonly Sentence[], home: Where | undefined): string {
  const told: (Omit<Sentence, 'sentence'> & { readonly sentences: number[] })[] = []
  for (const { at, paragraph: n, sentence } of exceptions) {
    const before = told.at(-1)
    if (sentence !== null && before?.at === at && before.paragraph === n && before.sentences.length > 0) before.sentences.push(sentence)
    else told.push({ at, paragraph: n, sentences: sentence === null ? [] : [sentence] })
  }
  return told.map(({ at, paragraph: n, sentences }, i) => {
    const rest = detailWords(n, null) + (sentences.length === 0 ? '' : ` Satz\u00a0${joinAnd(sentences.map(String))}`)
    return `${at === (i === 0 ? home?.at : told[i - 1]?.at) ? '' : at}${rest}`.trim()
  }).join(', ')
}

function quoteWords({ at, heading: title, sentences }: OwnPart): Inlines {
  return [strong(quoted(spotWords({ at, heading: title, sentence: null, text: null }))), text(': '), quoted(`„${sentences.join(' ')}“`)]
}
function freeWords({ own, typed }: FreeText, { found, accepted }: OwnWords): Inlines {
  if (own.length + typed.length === 0) return [text(found + accepted === 0 ? 'Kein eigener Text: Alle Sätze stammen aus dem Muster.' : hits(found + accepted))]
  const lists: readonly Inlines[] = [
    own.length === 0 ? [text('Keine eigene Klausel. ')] : [],
    typed.length === 0 ? [] : [text('Freitext in Musterklauseln: '), placesInline(typed), text('. ')],
  ]
  return [...lists.flat(), text(`Auf Zwang, Nachteile und Datenpflichten durchsucht: ${found + accepted === 0 ? 'kein Treffer.' : hits(found + accepted)}`)]
}
const hits = (n: number): string => `${words(n, 'Treffer', 'Treffer')}, siehe oben.`
