// The top of the page: the result with its instruction, which agreement and which version of it, what was accepted on purpose, what must be changed.
// Invariant: the result never says that something was passed; zeros are not told; findings and exceptions are never shortened.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import { date } from '../../german/numbers.ts'
import type { Spot } from '../located.ts'
import { stateName } from '../named.ts'
import type { AcceptedView, FindingView } from '../known.ts'
import type { Protocol } from '../protocol.ts'
import { bullets, framed, heading, type Inlines, joined, label, lines, paragraph, quoted, spotWords, strong, text, value } from '../words.ts'

/** `edition`: of koopgen, as „koopgen --version“ prints it. `fingerprint`: of the agreement that was checked. */
export interface Edition {
  readonly edition: string
  readonly fingerprint: string | null
}
export const errorsOf = ({ findings }: Pick<Protocol, 'findings'>): readonly FindingView[] => findings.filter(({ severity }) => severity === 'error')

export function resultBlocks(protocol: Protocol): readonly DraftBlock[] {
  const { accepted, points, inspected } = protocol
  const errors = errorsOf(protocol)
  const against = accepted.filter(({ guardrail }) => guardrail)
  const others = accepted.length - against.length
  const left = points.length === 0 ? '' : words(points.length, 'Punkt', 'Punkte')
  const firsts = [
    errors.length > 0 ? `So nicht unterschreiben: ${placesToChange(errors)} ändern, danach neu prüfen` : '',
    against.length > 0 ? contradictionWords(against) : '',
  ].filter(Boolean)
  const head = firsts.length > 0 ? firsts : [`${isUnprotected(protocol) ? 'Schutz der Ratsuchenden nicht geprüft' : 'Auf Schutz, Angaben, Lücken, Verweise geprüft: kein Fehler gefunden'}${left === '' ? '' : ` – noch zu entscheiden: ${left}`}`]
  const rest = [
    firsts.length === 0 ? '' : [errors.length > 0 ? `${errors.length} Fehler.` : '', left === '' ? '' : `Noch zu entscheiden: ${left}.`].filter(Boolean).join(' '),
    others === 0 ? '' : `${words(others, 'Befund ist', 'Befunde sind')} als Ausnahme angenommen: Gründe prüfen.`,
    inspected.mode === 'draft' ? 'Das ist ein Entwurf, nicht zum Unterschreiben.' : '',
  ].filter(Boolean)
  return [framed(...lines([...head.map((line): Inlines => [strong(quoted(line)), text('.')]), ...rest.map((line): Inlines => [text(line)])]))]
}
/** Nothing of our own says how people are protected. */
export const isUnprotected = ({ guardrails }: Pick<Protocol, 'guardrails'>): boolean => guardrails.every(({ state }) => state === 'missing')
function contradictionWords(against: readonly AcceptedView[]): string {
  const places = [...new Set(against.flatMap(({ spot }) => spot?.at.at ?? []))]
  return `${against.length === 1 ? 'Ein Satz widerspricht' : `${against.length} Sätze widersprechen`} nach Meinung des Programms dem Schutz der Ratsuchenden${places.length === 0 || places.length > MANY ? '' : ` (${joinAnd(places)})`}: streichen oder vom Rechtsamt bestätigen lassen`
}
const BLOCKS: Readonly<Record<string, string>> = { parteien: 'Angaben zu den Parteien', laufzeit: 'Laufzeit', unterzeichnung: 'Angaben zur Unterzeichnung', kopf: 'Kopf der Vereinbarung', ausnahmen: 'Ausnahmen', datum: 'Datum' }
const MANY = 6
function placesToChange(errors: readonly FindingView[]): string {
  const places = [...new Set(errors.map(({ spot, block }) => spot?.at.at ?? BLOCKS[block] ?? 'Angaben'))]
  return places.length > MANY ? `${errors.length} Stellen` : joinAnd(places)
}

/** Which agreement, in which version. */
export function headBlocks({ inspected, parties }: Protocol, { edition, fingerprint }: Edition): readonly DraftBlock[] {
  const { agreement: { datum, land, unterzeichnung }, kind } = inspected
  const names = joined(parties.map(({ name }) => [value(name)]), ', ')
  const signed = unterzeichnung.datum === undefined ? 'Tag der Unterschrift offen' : `Tag der Unterschrift: ${date(unterzeichnung.datum)}`
  return [
    paragraph(...lines([
      [...label('Parteien'), ...names],
      [...label('Art'), text(kind.titel), text(' · '), ...label('Land'), text(land === undefined ? 'nicht angegeben' : stateName(land)), text(' · '), ...label('Stand des Textes'), text(`${date(datum)} · ${signed}${fingerprint === null ? '' : ` · Kennung ${fingerprint}`}`)],
      [...label('Prüfung'), text(`durch ein Programm (koopgen ${edition}), keine Rechtsberatung. ${fingerprint === null ? 'Nur dieser Text ist geprüft.' : 'Ändert sich der Text, ändert sich die Kennung.'}`)],
    ])),
  ]
}

export function changeBlocks(protocol: Protocol): readonly DraftBlock[] {
  const { accepted } = protocol
  const errors = errorsOf(protocol)
  return [
    ...(accepted.length === 0 ? [] : [heading('Ausnahmen'), ...bullets(accepted.map(acceptedItem))]),
    ...(errors.length === 0 ? [] : [heading('Zu ändern'), ...bullets(errors.map(errorItem))]),
  ]
}
/** The code stands last, for those who look it up. */
const code = (words: string): Inlines => [text(` [${words}]`)]
function acceptedItem({ code: id, guardrail, path, spot, message, reason }: AcceptedView): Inlines {
  const where: Inlines = spot ? [quoted(spotWords(spot))] : [quoted(path)]
  return [strong(text(guardrail ? 'Schutz der Ratsuchenden, ' : ''), ...where), text(': '), ...sentence(id, message, spot), text(' Angenommen, weil: '), value(reason), ...code(id)]
}
function errorItem({ code: id, message, spot, block, hint, consequence }: FindingView): Inlines {
  const where = spot ? spotWords(spot) : BLOCKS[block]
  return [...(where === undefined ? [] : [strong(quoted(where)), text(': ')]), ...sentence(id, message, spot), ...(consequence === null ? [] : [text(` ${consequence}`)]), ...(hint === null ? [] : [text(' '), quoted(hint)]), ...code(id)]
}
/** The whole sentence, then what is wrong with it; where no sentence is known, the message as it is. */
function sentence(id: string, message: string, spot: Spot | null): Inlines {
  if (spot?.text == null) return [quoted(message)]
  const told = `„${spot.text}“`
  if (!id.startsWith('guardrail/')) return message.includes(spot.text) ? [quoted(message)] : [quoted(told), text(' '), quoted(message)]
  return [quoted(told), text(' '), quoted(`${message.split(/: „/u, 1)[0] ?? message}.`)]
}
