// Annexes of the agreement, each beginning on a new page: own texts, and sheets that a template prints from parameters.
import { annexKey } from '../document/resolve.ts'
import type { Annex, DataPath, DraftBlock, DraftInline, OpenReference } from '../document/nodes.ts'
import { numericDate } from '../german/numbers.ts'
import type { OwnAnnex, SheetAnnex } from '../schema/agreement.ts'
import { OWN_TEXT, sortKey } from '../schema/annexes.ts'
import { parseBody } from '../templates/body.ts'
import type { AnnexTemplate } from '../templates/templates.ts'
import { readDefaultProse } from './clauses.ts'
import { expand } from './expand.ts'
import { readMarkdown } from './read-blocks.ts'
import { scopeOf } from './scope.ts'
import { reportEmptyRows } from './sheet-rows.ts'
import { readWording } from './wording.ts'
import type { World } from './world.ts'

type DraftAnnex = Annex<OpenReference, null>

export function draftAnnexes(world: World): readonly DraftAnnex[] {
  return world.agreement.anlagen.flatMap((annex, i) => {
    if (!('vorlage' in annex)) return [ownAnnex(annex, i, world)]
    const template = world.kind.anlagen.get(annex.vorlage)
    return template ? [sheet(annex, template, i, world)] : []
  })
}

function ownAnnex(annex: OwnAnnex, i: number, world: World): DraftAnnex {
  const path = ['anlagen', i, OWN_TEXT]
  const blocks = readWording({ text: annex.text, path: [...path, 'text'], verbatim: annex.woertlich, forms: true }, world)
  return annexNode(annex, i, [world.fact(annex.titel, [...path, 'titel'])], dated(annex.stand), blocks, world)
}

/** A sheet that is replaced by newer ones always has a date: its own, else that of the agreement. Forms are changed by the partners together, so they do not say that they are kept up. */
function sheet(annex: SheetAnnex, template: AnnexTemplate, i: number, world: World): DraftAnnex {
  const path = ['anlagen', i, sortKey(template.id)]
  const blocks = sheetBlocks(annex, template, path, world)
  const title: DraftInline = annex.ownTitle ? world.fact(annex.titel, [...path, 'titel']) : { tag: 'text', text: annex.titel }
  const stand = annex.stand ?? (template.fortschreibung ? world.agreement.datum : undefined)
  const head = [dated(stand), template.fortschreibung && !template.formular && 'wird fortgeschrieben', !template.veroeffentlichen && 'nicht zur Veröffentlichung']
  reportEmptyRows(blocks, annex.titel, path, world)
  return annexNode(annex, i, [title], head.filter(Boolean).join(' · ') || null, blocks, world)
}

/** The text of the template with the values of this sheet; given values that nothing prints are reported. */
function sheetBlocks(annex: SheetAnnex, template: AnnexTemplate, path: DataPath, world: World): readonly DraftBlock[] {
  const program = parseBody(template, world.report)
  if (!program) return []
  const readProse = (text: string, from: DataPath | null) => (from ? readWording({ text, path: from, forms: template.formular }, world) : readDefaultProse(text, template, world))
  const { marked, asked } = expand(template, program, scopeOf(template, { ...annex, path }, world), world, readProse)
  for (const name of asked) world.asked.add(name)
  for (const name of annex.given.filter((given) => !asked.has(given))) {
    world.report('text/angabe-ungenutzt', `Die Angabe „${name}“ der Anlage „${annex.titel}“ wird nirgends gedruckt.`, world.placeOf([...path, name], 'key'), { hint: 'Löschen Sie die Angabe; gedruckt wird sie nur mit anderen Angaben zusammen.' })
  }
  return readMarkdown(marked, false, { forms: template.formular, fact: world.fact, annexOffer: world.annexOffer, shipped: world.placeOf(path) }, world.report)
}

const dated = (stand: string | undefined): string | null => (stand === undefined ? null : `Stand: ${numericDate(stand)}`)

function annexNode(annex: OwnAnnex | SheetAnnex, i: number, title: readonly DraftInline[], stand: string | null, blocks: readonly DraftBlock[], world: World): DraftAnnex {
  return {
    tag: 'annex', key: annexKey(annex.id), label: null, title, stand, landscape: annex.quer,
    counting: annex.absaetze === 'auto' ? 'nein' : annex.absaetze, blocks, place: world.placeOf(['anlagen', i]),
  }
}
