// The top of the page: the result with its instruction, which agreement and which version of it, what was accepted on purpose, what must be changed.
// Invariant: the result never says that something was passed; zeros are not told; findings and exceptions are never shortened.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import { date } from '../../german/numbers.ts'
import type { Spot } from '../located.ts'
import type { AcceptedView, FindingView, Protocol } from '../protocol.ts'
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
  const guardrails = accepted.filter(({ guardrail }) => guardrail).length
  const left = points.length === 0 ? '' : words(points.length, 'Punkt', 'Punkte')
  const head = errors.length > 0 ? `So nicht unterschreiben: ${placesToChange(errors)} ändern, danach neu prüfen.` : `Kein Fehler gefunden${left === '' ? '.' : ` – noch zu entscheiden: ${left}.`}`
  const rest = [
    errors.length > 0 ? `${errors.length} Fehler.${left === '' ? '' : ` Danach noch zu entscheiden: ${left}.`}` : '',
    accepted.length === 0 ? '' : `${words(accepted.length, 'Befund ist', 'Befunde sind')} als Ausnahme angenommen${guardrails === 0 ? '' : `, ${guardrails === accepted.length ? '' : `${guardrails} davon `}zum Schutz der Ratsuchenden`}: Gründe prüfen.`,
    inspected.mode === 'draft' ? 'Das ist ein Entwurf, nicht zum Unterschreiben.' : '',
  ].filter(Boolean)
  return [framed(...lines([[strong(quoted(head.replace(/\.$/u, ''))), text('.')], ...rest.map((line): Inlines => [text(line)])]))]
}
const BLOCKS: Readonly<Record<string, string>> = { parteien: 'Angaben zu den Parteien', laufzeit: 'Laufzeit', unterzeichnung: 'Angaben zur Unterzeichnung', kopf: 'Kopf der Vereinbarung', ausnahmen: 'Ausnahmen', datum: 'Datum' }
const MANY = 6
function placesToChange(errors: readonly FindingView[]): string {
  const places = [...new Set(errors.map(({ spot, block }) => spot?.at.at ?? BLOCKS[block] ?? 'Angaben'))]
  return places.length > MANY ? `${errors.length} Stellen` : joinAnd(places)
}

/** Which agreement, in which version. */
export function headBlocks({ inspected, parties }: Protocol, { edition, fingerprint }: Edition): readonly DraftBlock[] {
  const { agreement, kind } = inspected
  const names = joined(parties.map(({ name }) => [value(name)]), ', ')
  const version: Inlines = fingerprint === null ? [] : [text(`Kennung ${fingerprint}; `)]
  return [
    paragraph(...lines([
      [...label('Parteien'), ...names],
      [...label('Datum der Vereinbarung'), text(`${date(agreement.datum)} · Art: ${kind.titel}`)],
      [...label('Geprüfte Fassung'), ...version, text(`danach geänderter Text ist nicht geprüft. Ein Programm hat geprüft (koopgen ${edition}), keine Rechtsberatung.`)],
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
