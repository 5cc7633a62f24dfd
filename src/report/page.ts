// The report as a tree of our nodes, so that every format prints the same words: a draft that `finish` makes a document of.
// Invariant: the page has no §, no signature and no reference; everything on it comes from the protocol.
import type { Draft, DraftBlock } from '../document/nodes.ts'
import { numericDate } from '../german/numbers.ts'
import { coverageBlocks } from './page/coverage.ts'
import { firstBlocks, headBlocks } from './page/first.ts'
import { lawBlocks } from './page/law.ts'
import { partyBlocks } from './page/parties.ts'
import { deviationBlocks, guardrailBlocks } from './page/protection.ts'
import type { Protocol } from './protocol.ts'
import { NOWHERE, text, value } from './words.ts'

export function pageOf(protocol: Protocol, edition: string): Draft {
  const { agreement } = protocol.inspected
  const blocks: readonly DraftBlock[] = [
    ...headBlocks(protocol, edition),
    ...firstBlocks(protocol),
    ...coverageBlocks(protocol.coverage),
    ...guardrailBlocks(protocol.guardrails, protocol.ownWords),
    ...deviationBlocks(protocol.deviations),
    ...lawBlocks(protocol.law),
    ...partyBlocks(protocol.parties, protocol.originals),
  ]
  return {
    language: 'de',
    title: [text('Prüfprotokoll')],
    subtitle: [text('zu: '), value({ text: agreement.titel, from: ['titel'] }), ...(agreement.untertitel === undefined ? [] : [text(' '), value({ text: agreement.untertitel, from: ['untertitel'] })])],
    shortTitle: `Prüfprotokoll ${agreement.kurztitel}`,
    fileNumber: agreement.aktenzeichen ?? null,
    date: agreement.datum,
    stand: `Stand: ${numericDate(agreement.datum)}`,
    draft: false,
    look: { numbering: 'paragraf', typeface: 'sans', alignment: 'links', size: 'klein', contents: 'nein', lineNumbers: false },
    logos: [],
    body: [{ tag: 'passage', blocks, place: NOWHERE }],
  }
}
