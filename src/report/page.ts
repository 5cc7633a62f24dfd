// The report as a tree of our nodes, so that every format prints the same words: a draft that `finish` makes a document of.
// Running text behind bold words instead of tables, so that most agreements need one page. Order: what to do, what people still decide, who is protected and what contradicts it, how the text leaves its model, the law, the recommendations.
// Invariant: the page has no §, no signature and no reference; everything on it comes from the protocol.
import type { Draft, DraftBlock } from '../document/nodes.ts'
import { numericDate } from '../german/numbers.ts'
import { coverageBlocks } from './page/coverage.ts'
import { deviationBlocks } from './page/deviations.ts'
import { lawBlocks } from './page/law.ts'
import { privacyBlocks, signingBlocks } from './page/parties.ts'
import { pointBlocks, uncheckedBlocks } from './page/points.ts'
import { guardrailBlocks } from './page/protection.ts'
import { changeBlocks, type Edition, headBlocks, resultBlocks } from './page/result.ts'
import type { Protocol } from './protocol.ts'
import { NOWHERE, text, value } from './words.ts'

export function pageOf(protocol: Protocol, edition: Edition): Draft {
  const { agreement } = protocol.inspected
  const blocks: readonly DraftBlock[] = [
    ...resultBlocks(protocol),
    ...headBlocks(protocol, edition),
    ...changeBlocks(protocol),
    ...pointBlocks(protocol.points),
    ...guardrailBlocks(protocol),
    ...signingBlocks(protocol),
    ...privacyBlocks(protocol.parties),
    ...uncheckedBlocks(protocol),
    ...deviationBlocks(protocol.deviations),
    ...lawBlocks(protocol.law),
    ...coverageBlocks(protocol.coverage),
  ]
  return {
    language: 'de',
    title: [text('Prüfprotokoll')],
    subtitle: [text('zu: '), value({ text: agreement.titel, from: ['titel'] }), ...(agreement.untertitel === undefined ? [] : [text(' '), value({ text: agreement.untertitel, from: ['untertitel'] })])],
    shortTitle: `Prüfprotokoll ${agreement.kurztitel}`,
    fileNumber: agreement.aktenzeichen ?? null,
    date: agreement.datum,
    stand: `Stand des Textes: ${numericDate(agreement.datum)}`,
    draft: false,
    look: { numbering: 'paragraf', typeface: 'sans', alignment: 'links', size: 'klein', contents: 'nein', lineNumbers: false },
    logos: [],
    body: [{ tag: 'passage', blocks, place: NOWHERE }],
  }
}
