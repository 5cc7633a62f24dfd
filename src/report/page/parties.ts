// Party by party: who signs and by which norm it represents, which form is needed, which data-protection law holds and who supervises it.
// Invariant: only what the tables prove; what they do not is a point. Representation and form are told apart.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import type { SigningAnswer } from '../../law/signing.ts'
import type { Originals, PartyView } from '../protection.ts'
import type { Protocol } from '../protocol.ts'
import { bullets, heading, type Inlines, joined, lines, paragraph, quoted, strong, table, text, value } from '../words.ts'
import { errorsOf } from './result.ts'

const MODES: Readonly<Record<Originals['mode'], string>> = {
  papier: 'Unterschrift auf Papier',
  qes: 'qualifizierte elektronische Signatur',
  einzeln: 'jede Partei unterzeichnet ihre eigene Ausfertigung',
}

export function signingBlocks(protocol: Protocol, brief: boolean): readonly DraftBlock[] {
  const { parties, originals: { copies, mode }, formNorms } = protocol
  const form = formNorms.length === 0 ? 'Für diese Parteien kennt die Rechtstabelle keine Vorschrift.' : `Schriftform, wenn der Vertrag öffentlich-rechtlich ist (${joinAnd(formNorms)}).`
  const formLine = [text(`Form: ${form} Vorgesehen: ${words(copies, 'Original', 'Originale')}, ${MODES[mode]}.`)]
  return [
    heading(errorsOf(protocol).length > 0 ? 'Unterschrift – erst nach Behebung der Fehler' : 'Unterschrift'),
    ...(brief ? [paragraph(...lines([formLine, ...parties.map((party): Inlines => [strong(value(party.name)), text(': '), ...officesInlines(party), text('. Vertretung: '), quoted(representation(party)), text('.')])]))] : [paragraph(...formLine)]),
    ...table(['Partei', 'Es unterzeichnet', 'Vertretung'], (brief ? [] : parties).map((party) => [[value(party.name)], officesInlines(party), [quoted(representation(party))]])),
  ]
}
function officesInlines({ offices, jointly }: PartyView): Inlines {
  if (offices.length === 0) return [text('nicht genannt')]
  return [...joined(offices.map((office) => [value(office)]), ' und '), ...(jointly && offices.length > 1 ? [text(' gemeinsam')] : [])]
}

const isPublic = ({ sort }: SigningAnswer): boolean => sort === 'kommune' || sort === 'land'
function representation({ name, offices, signing }: PartyView): string {
  if (signing.certainty === 'L') return 'nicht belegt'
  const norm = /^(?:§|Art\.)/u.test(signing.norm) ? signing.norm : ''
  return isPublic(signing) ? publicWords(signing, norm, name.text, offices.map(({ text: office }) => office)) : [ORGANS[signing.sort] ?? signing.signs, norm && `(${norm})`].filter(Boolean).join(' ')
}
const ORGANS: Readonly<Record<string, string>> = { verein: 'Vorstand' }
const SCOPE: Readonly<Record<string, string>> = {
  'laufend': 'für Verpflichtungen außerhalb der laufenden Verwaltung',
  'laufend-unerheblich': 'für Verpflichtungen außerhalb der laufenden Verwaltung oder von finanziellem Gewicht',
  'alltag': 'für Verpflichtungen außer Alltagsgeschäften',
  'wertgrenze': 'für Verpflichtungen ab der Wertgrenze der Hauptsatzung',
  'keine': 'für Verpflichtungen',
}
function publicWords({ norm: _, signs, deputy, signatures, secondBy, officialTitle, seal, exception }: SigningAnswer, norm: string, name: string, offices: readonly string[]): string {
  const head = offices.some((office) => HEADS.test(office))
  return [
    [norm, SCOPE[exception ?? '']].filter(Boolean).join(' '),
    head ? '' : [fitting(signs, name), deputy && `sonst: ${deputy}`].filter(Boolean).join(', '),
    signatures === 2 ? `zwei Unterschriften${secondBy === undefined ? '' : ` (zweite: ${secondBy})`}` : '',
    officialTitle === 'pflicht' ? 'mit Amtsbezeichnung' : officialTitle === 'soll' ? 'möglichst mit Amtsbezeichnung' : '',
    seal === 'ja' ? 'mit Dienstsiegel' : '',
  ].filter(Boolean).join('; ')
}
/** The head of a municipality by title: the table then says nothing new. */
const HEADS = /^(?:Erste[r]? )?(?:Ober)?[Bb]ürgermeister(?:in)?\b|^Landr(?:at|ätin)\b|^Regionspräsident(?:in)?\b/u
/** „Landrätin oder Landrat, Region Hannover: Regionspräsidentin oder Regionspräsident“: what is said for this name, else the first. */
function fitting(signs: string, name: string): string {
  const [usual = '', ...special] = signs.split(/, (?=[^,:]+: )/u)
  const [, own] = special.map((one) => one.split(': ')).find(([of = '']) => name.startsWith(of)) ?? []
  return own ?? usual
}

/** Parties under the same authority stand together, each with its law. */
export function privacyBlocks(parties: readonly PartyView[], brief: boolean): readonly DraftBlock[] {
  const found = new Map<string, PartyView[]>()
  for (const party of parties) found.set(party.authority, [...(found.get(party.authority) ?? []), party])
  const told = [...found].map(([authority, group]): Inlines => [
    ...joined(group.map(({ name, laws }): Inlines => [strong(value(name)), text(': '), quoted(joinAnd(laws))]), '; '),
    text('. Aufsicht: '), quoted(authority), text('.'),
  ])
  return [heading('Datenschutz'), ...(brief ? [paragraph(...lines(told))] : bullets(told))]
}
