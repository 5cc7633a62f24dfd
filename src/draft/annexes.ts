// Annexes of the agreement: own texts and tables, each beginning on a new page.
import { annexKey } from '../document/resolve.ts'
import type { Annex, OpenReference } from '../document/nodes.ts'
import { numericDate } from '../german/numbers.ts'
import { readWording } from './wording.ts'
import type { World } from './world.ts'

export function draftAnnexes(world: World): readonly Annex<OpenReference, null>[] {
  return world.agreement.anlagen.map((annex, i) => ({
    tag: 'annex',
    key: annexKey(annex.id),
    label: null,
    title: [world.fact(annex.titel, ['anlagen', i, 'titel'])],
    stand: annex.stand === undefined ? null : `Stand: ${numericDate(annex.stand)}`,
    landscape: annex.quer,
    counting: annex.absaetze === 'auto' ? 'nein' : annex.absaetze,
    blocks: readWording({ text: annex.text, path: ['anlagen', i, 'text'], verbatim: annex.woertlich, forms: true }, world),
    place: world.placeOf(['anlagen', i]),
  }))
}
