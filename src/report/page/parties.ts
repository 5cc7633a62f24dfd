// Party by party: who must sign and how, which data-protection law holds and who supervises it.
// Invariant: what the tables do not prove is printed as „bitte prüfen“, never as a fact.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import type { SigningAnswer } from '../../law/signing.ts'
import type { Originals, PartyView } from '../protection.ts'
import { bullets, heading, type Inlines, joined, paragraph, quoted, strong, text, value } from '../words.ts'

const MODES: Readonly<Record<Originals['mode'], string>> = {
  papier: 'Unterschrift auf Papier',
  qes: 'qualifizierte elektronische Signatur',
  einzeln: 'jede Partei unterzeichnet ihre eigene Ausfertigung',
}

export function partyBlocks(parties: readonly PartyView[], { copies, mode }: Originals): readonly DraftBlock[] {
  return [
    heading('Unterschrift'),
    paragraph(text(`${words(copies, 'Original', 'Originale')}, ${MODES[mode]}. Funktion laut Vereinbarung, Form laut Rechtstabelle.`)),
    ...bullets(parties.map((party) => [strong(value(party.name)), text(': '), ...signingInlines(party, mode)])),
    heading('Datenschutz'),
    ...bullets(regimes(parties).map(regimeInlines)),
  ]
}

function signingInlines({ offices, jointly, signing }: PartyView, mode: Originals['mode']): Inlines {
  const who: Inlines = offices.length === 0 ? [] : [...joined(offices.map((office) => [value(office)]), ' und '), text(jointly && offices.length > 1 ? ' gemeinsam. ' : '. ')]
  const check = toCheck(signing, mode)
  return [...who, text(formWords(signing)), ...(check.length === 0 ? [] : [text(' '), strong(text(`Bitte prüfen: ${joinAnd(check)}.`))])]
}
const isPublic = ({ sort }: SigningAnswer): boolean => sort === 'kommune' || sort === 'land'
/** Only what is proved. */
function formWords(answer: SigningAnswer): string {
  const { norm, signs, deputy, signatures, secondBy, officialTitle, seal, certainty } = answer
  if (certainty === 'L') return 'Schriftform.'
  return [
    `Schriftform${norm === '' ? '' : `, ${norm}`}${signs === '' ? '' : `: ${signs}`}`,
    isPublic(answer) && deputy !== undefined && deputy !== '' ? `sonst: ${deputy}` : '',
    signatures === 2 ? `zwei Unterschriften${secondBy === undefined ? '' : ` (zweite: ${secondBy})`}` : '',
    officialTitle === 'pflicht' ? 'mit Amtsbezeichnung' : officialTitle === 'soll' ? 'möglichst mit Amtsbezeichnung' : '',
    seal === 'ja' ? 'mit Dienstsiegel' : '',
  ].filter(Boolean).join('; ').concat('.')
}
/** How many sign for an association or a company is in its own articles; that is no gap of the tables. */
function toCheck(answer: SigningAnswer, mode: Originals['mode']): readonly string[] {
  const { signs, signatures, officialTitle, seal, electronic, certainty } = answer
  if (certainty === 'L') return ['wer in welcher Form unterzeichnet']
  return [
    certainty === 'M' ? 'Form und Vertretung (nur eine Quelle)' : '',
    signs === '' ? 'wer unterzeichnet' : '',
    signatures === 'ungeprueft' && isPublic(answer) ? 'Zahl der Unterschriften' : '',
    officialTitle === 'ungeprueft' ? 'Amtsbezeichnung' : '',
    seal === 'ungeprueft' ? 'Siegel' : '',
    mode === 'qes' && isPublic(answer) && electronic !== 'qes' && electronic !== 'signatur' ? 'ob elektronisch unterzeichnet werden darf' : '',
  ].filter(Boolean)
}
/** Parties under the same authority stand together, each with its law. */
function regimes(parties: readonly PartyView[]): readonly (readonly PartyView[])[] {
  const found = new Map<string, PartyView[]>()
  for (const party of parties) {
    const key = JSON.stringify([party.authority, party.authorityOpen])
    found.set(key, [...(found.get(key) ?? []), party])
  }
  return [...found.values()]
}
function regimeInlines(parties: readonly PartyView[]): Inlines {
  const [{ authority = '', authorityOpen = false } = {}] = parties
  const each = parties.map(({ name, laws }): Inlines => [strong(value(name)), text(` (${joinAnd(laws)})`)])
  return [...joined(each, ', '), text(': Aufsicht führt '), quoted(authority), ...(authorityOpen ? [text(' '), strong(text('(bitte prüfen)'))] : []), text('.')]
}
