// What is to be settled before anybody signs: for each party one point, whatever its reasons; parties with the same question share it.
// Invariant: each finding about who signs and in which form is told here once; a point says what to ask whom.
import { joinAnd } from '../german/lists.ts'
import type { FindingView, Known } from './known.ts'
import { type Part, type Point, value } from './point.ts'
import type { PartyView } from './protection.ts'
import { isPrivate, isPublic, needsPower, othersThanOrgan, powerWords, signersWords, signerWords } from './representation.ts'

/** Findings that are told together with the party: its form, its signatories. */
export const isAboutSigning = ({ code, party }: FindingView): boolean => party !== null && (code.startsWith('recht/') || code.startsWith('angaben/vertretung'))
/** What the line on the party and its gaps say anyway. */
const TOLD_ANYWAY: readonly string[] = ['recht/form-ungeprueft', 'angaben/vertretung-verein']
const NEXT: Readonly<Record<string, string>> = {
  'recht/amtsbezeichnung-ueblich': 'Ergänzen Sie die Amtsbezeichnung.',
  'recht/amtsbezeichnung-pruefen': 'Ergänzen Sie die Amtsbezeichnung.',
  'recht/siegel': 'Sehen Sie Platz für das Dienstsiegel vor.',
}

export function signingPoints(known: Known): readonly Point[] {
  const asked = new Map<string, PartyView[]>()
  for (const party of known.parties) {
    const words = questions(party, known).join(' ')
    if (words !== '') asked.set(words, [...(asked.get(words) ?? []), party])
  }
  const each = [...asked].map(([words, parties]): Point => ({ sort: 'signing', id: parties.length === 1 ? (parties[0]?.id ?? null) : null, parties: parties.map(({ id }) => id), parts: [...names(parties), ': ', value(words)] }))
  return [...each, ...articles(known.parties)]
}
const names = (parties: readonly PartyView[]): readonly Part[] => parties.flatMap(({ name }, i): readonly Part[] => [i === 0 ? '' : '; ', name])

function questions(party: PartyView, { findings, originals: { mode }, councilRule }: Known): readonly string[] {
  const own = findings.filter((one) => isAboutSigning(one) && one.party === party.id && !TOLD_ANYWAY.includes(one.code))
  const told = own.flatMap(({ code, message }) => [inParty(message, party), NEXT[code] ?? ''].filter(Boolean))
  return [
    ...(isPrivate(party) ? [] : differs(party)),
    ...told,
    ...power(party, told.some((one) => one.includes('unterschreibt „'))),
    ...organ(party),
    ...(isUndecided(party, findings) ? [] : gaps(party, mode, told.join(' '))),
    ...(councilRule !== null && party.signing.sort === 'kommune' && party.signing.level === 'gemeinde' ? [`Klären Sie, ob der Gemeinderat beschließen muss: ${councilRule}.`] : []),
  ]
}
/** A rule asks who is the party at all: then nothing can be said of its form. */
export const isUndecided = ({ id }: PartyView, findings: readonly FindingView[]): boolean => findings.some(({ code, party }) => code === 'recht/landratsamt' && party === id)
/** The party is named before; „bitte prüfen“ becomes the question that follows. */
const inParty = (message: string, { name }: PartyView): string =>
  message.replace(`Für „${name.text}“ unterschreibt`, 'Es unterschreibt').replace(` für „${name.text}“`, '').replace(/[;,] bitte prüfen\.$/u, '.').replace(/Bitte prüfen, /u, 'Klären Sie, ')

const bysOf = ({ signers }: PartyView): string => [...new Set(signers.flatMap(({ by }) => by?.text ?? []))].join(', ')
const isL = ({ signing }: PartyView): boolean => signing.certainty === 'L'
function differs(party: PartyView): readonly string[] {
  if (party.inHead === null) return []
  const head = joinAnd(party.inHead.map(({ text }) => text))
  if (party.signers.length === 0) return [`Der Unterschriftenblock nennt niemanden, im Kopf steht „${head}“. Ergänzen Sie, wer unterzeichnet.`]
  const by = bysOf(party)
  const step = needsPower(party) && !isL(party) ? '' : by === '' ? ' Gleichen Sie beides an, oder klären Sie, wer vertritt.' : ` Lassen Sie sich die Vollmacht zeigen (${by}).`
  return [`Im Kopf steht „${head}“, unterzeichnen soll „${signersWords(party)}“.${step}`]
}
function power(party: PartyView, named: boolean): readonly string[] {
  if (!needsPower(party) || isL(party)) return []
  const [by, norm] = [bysOf(party), party.signing.norm]
  const told = party.inHead === null && !named ? `Unterzeichnen soll „${signersWords(party)}“; befugt` : 'Befugt'
  const rule = `${told} ist nach ${norm}${party.signing.certainty === 'M' ? ' (nicht vollständig nachgelesen)' : ''}: ${powerWords(party)}.`
  return [`${rule} ${by === '' ? 'Lassen Sie das Rechtsamt der Partei bestätigen, was zutrifft.' : `Lassen Sie sich Vertretung oder Vollmacht zeigen (${by}).`}`]
}

/** Of those whose own articles are not asked for below. */
function organ(party: PartyView): readonly string[] {
  const others = isPrivate(party) || isL(party) ? [] : othersThanOrgan(party)
  if (others.length === 0 || others.length < party.signers.length) return []
  const { signs, norm } = party.signing
  return [`${party.inHead === null ? `Unterzeichnen soll „${signersWords(party)}“; vertreten` : 'Vertreten'} darf: ${signs}${/^§/u.test(norm) ? ` (${norm})` : ''}. Lassen Sie sich die Vollmacht zeigen.`]
}

/** What the tables do not prove. How many sign for an association or a company is in its own articles. */
function gaps(party: PartyView, mode: string, told: string): readonly string[] {
  const { signing: { signs, signatures, officialTitle, seal, electronic, certainty, norm }, signers } = party
  const ask = isPublic(party) ? 'Fragen Sie das Rechtsamt der Partei' : 'Fragen Sie'
  if (certainty === 'L') {
    const known = norm === '' ? 'Eine Vorschrift ist nicht hinterlegt. ' : told.includes(norm) ? '' : `${norm} ist nicht nachgelesen. `
    return [`${known}${ask}, wer in welcher Form unterzeichnet.`]
  }
  const missing = [
    certainty === 'M' && !needsPower(party) ? `Form und Vertretung${isPublic(party) ? ` (${norm} ist nicht vollständig nachgelesen)` : ' (nur durch eine Quelle belegt)'}` : '',
    signs === '' || signers.length === 0 ? 'der Person, die unterzeichnet' : '',
    signatures === 'ungeprueft' && isPublic(party) ? 'Zahl der Unterschriften' : '',
    officialTitle === 'ungeprueft' ? 'Amtsbezeichnung' : '',
    seal === 'ungeprueft' ? 'Siegel' : '',
  ].filter(Boolean)
  return [
    ...(missing.length === 0 ? [] : [`${ask} nach ${joinAnd(missing)}.`]),
    ...(mode === 'qes' && isPublic(party) && electronic !== 'qes' && electronic !== 'signatur' ? [`${ask}, ob elektronisch unterzeichnet werden darf.`] : []),
  ]
}

/** Associations, companies and the federal agency: their own rules tell, so one point asks all of them. */
function articles(parties: readonly PartyView[]): readonly Point[] {
  const asked = parties.filter(isPrivate)
  if (asked.length === 0) return []
  const named = asked.flatMap((party, i): readonly Part[] => [i === 0 ? '' : '; ', party.name, ' (', value(remarks(party).join('; ')), ')'])
  return [{ sort: 'signing', id: null, parties: asked.map(({ id }) => id), parts: ['Lassen Sie sich zeigen, dass die Genannten vertreten dürfen, allein oder nur gemeinsam (Satzung, Gesellschaftsvertrag, Register, Vollmacht): ', ...named, '.'] }]
}
/** A body that cannot hold a pen. */
const BODY = /^(?:Vorstand|Geschäftsführung|Präsidium|Leitung)$/u
const ORGAN_OF: Readonly<Record<string, string>> = { verein: 'nicht Vorstand', gesellschaft: 'nicht Geschäftsführung', bundesagentur: 'nicht Geschäftsführung' }
function remarks(party: PartyView): readonly string[] {
  const others = othersThanOrgan(party)
  const who = others.length === party.signers.length ? '' : `${joinAnd(others.map(signerWords))} `
  return [
    signersWords(party),
    party.signers.some(({ office }) => BODY.test(office.text)) ? 'ohne Person' : '',
    party.inHead === null ? '' : `im Kopf steht „${joinAnd(party.inHead.map(({ text }) => text))}“`,
    others.length === 0 ? '' : `${who}${ORGAN_OF[party.signing.sort] ?? ''}: Vollmacht?`,
  ].filter(Boolean)
}
