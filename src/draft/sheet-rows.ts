// A row of a sheet in which only dashes stand says nothing: most often a party has no contacts yet. Forms leave cells empty, never dashed.
import type { DataPath, DraftBlock, DraftInline } from '../document/nodes.ts'
import type { World } from './world.ts'

const DASH = '–'

export function reportEmptyRows(blocks: readonly DraftBlock[], title: string, path: DataPath, world: World): void {
  for (const block of blocks) {
    if (block.tag !== 'table') continue
    for (const [first, ...rest] of block.rows.slice(1)) {
      if (!first || rest.length === 0 || !rest.every((cell) => textOf(cell.children) === DASH)) continue
      const from = first.children.flatMap((node) => (node.tag === 'filled' && node.from ? [node.from] : []))[0]
      world.report('anlage/zeile-leer', `In der Anlage „${title}“ steht zu „${textOf(first.children)}“ nichts.`, world.placeOf(from ?? path), { hint: HINT })
    }
  }
}
const HINT = 'Ergänzen Sie die Angaben bei der Partei, zum Beispiel\nansprechpersonen: [{ funktion: Sachgebietsleitung, telefon: "030 23125-100" }]\noder in der Anlage selbst.'

function textOf(nodes: readonly DraftInline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : 'children' in node ? textOf(node.children) : '')).join('')
}
