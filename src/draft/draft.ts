// The stage: agreement + templates → Draft. Clauses first, because the head introduces the names that they use.
import type { Mode, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft, DraftFrame, Look, Logo } from '../document/nodes.ts'
import { numericDate } from '../german/numbers.ts'
import type { Reading } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { draftAnnexes } from './annexes.ts'
import { reportDoubts } from './doubts.ts'
import { draftHead } from './head.ts'
import { reportMissingTerms } from './missing-terms.ts'
import { draftOpenPoints } from './open-points.ts'
import { draftSections } from './sections.ts'
import { draftSignatures } from './signatures.ts'
import { reportPrivacy } from './privacy-findings.ts'
import { World } from './world.ts'

export function draftAgreement(reading: Reading, templates: Templates, mode: Mode, report: Report): Draft | undefined {
  const { agreement } = reading
  const kind = templates.kinds.get(agreement.typ)
  if (!kind) return undefined
  const world = new World(reading, kind, templates, mode === 'draft', report)
  const body = draftBody(world, mode)
  reportDoubts(world)
  reportUnprinted(world)
  reportPrivacy(world)
  reportMissingTerms(world)
  return {
    language: 'de',
    title: [world.fact(agreement.titel, ['titel'])],
    subtitle: agreement.untertitel === undefined ? null : [world.fact(agreement.untertitel, ['untertitel'])],
    shortTitle: agreement.kurztitel,
    fileNumber: agreement.aktenzeichen ?? null,
    date: agreement.datum,
    stand: `Stand: ${numericDate(agreement.datum)}`,
    draft: mode === 'draft',
    look: lookOf(agreement, kind),
    logos: logosOf(agreement),
    body,
  }
}

function draftBody(world: World, mode: Mode): readonly DraftFrame[] {
  const sections = draftSections(world)
  const head = draftHead(world)
  const rest = [draftSignatures(world, mode === 'draft'), ...draftAnnexes(world)]
  return [head, ...sections, ...rest, ...(mode === 'draft' ? draftOpenPoints(world) : [])]
}

/** Facts that nothing prints: what was given is never lost in silence. */
function reportUnprinted({ agreement, kind, asked, placeOf, report }: World): void {
  const { definitionen, laufzeit, kopf, parteien } = agreement
  const own = kopf.wortlaut !== undefined
  const unprinted: readonly (readonly [boolean, DataPath, string])[] = [
    [definitionen.length > 0 && !asked.has('definitionen'), ['definitionen'], 'Löschen Sie die Angaben, oder schreiben Sie sie unter „zusatz“ in eine eigene Klausel.'],
    [laufzeit !== undefined && !kind.klauseln.has('laufzeit'), ['laufzeit'], 'Löschen Sie die Angaben, oder schreiben Sie sie unter „zusatz“ in eine eigene Klausel.'],
    [own && kopf.verbindungen !== undefined, ['kopf', 'verbindungen'], 'Löschen Sie die Angabe: „wortlaut“ ersetzt den ganzen Kopf.'],
    ...parteien.map((party, i): readonly [boolean, DataPath, string] => [own && party.zeile !== undefined, ['parteien', i, 'zeile'], 'Löschen Sie die Zeile: „kopf.wortlaut“ ersetzt den ganzen Kopf.']),
  ]
  for (const [applies, path, hint] of unprinted) {
    if (applies) report('text/angabe-ungenutzt', `Die Angaben unter „${String(path.at(-1))}“ werden nirgends gedruckt.`, placeOf(path, 'key'), { hint })
  }
}

function lookOf({ gestaltung }: Agreement, kind: Kind): Look {
  return {
    numbering: gestaltung.gliederung ?? kind.gliederung,
    typeface: gestaltung.schrift,
    alignment: gestaltung.ausrichtung,
    size: gestaltung.groesse,
    contents: gestaltung.inhaltsverzeichnis,
    lineNumbers: gestaltung.zeilennummern,
  }
}
function logosOf(agreement: Agreement): readonly Logo[] {
  return agreement.parteien.flatMap((party) => (party.logo ? [{ file: party.logo.datei, alt: party.logo.alt }] : []))
}
