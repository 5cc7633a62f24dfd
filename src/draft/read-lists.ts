// Lists: the written marker is the style, the indentation the level. Numbers are counted when the agreement is finished;
// in own wording they may be written out, then they must be consecutive.
import type { List as MdList, ListItem, RootContent } from 'mdast'
import type { DraftBlock, Item, ListStyle, OpenReference } from '../document/nodes.ts'
import { takeSwitch } from './switches.ts'
import { placeOf, refuse, sourceOf, startOf, type Reader } from './reader.ts'

const DEEPEST = 8
const STYLES: readonly (readonly [RegExp, ListStyle])[] = [
  [/^\(\d+\)$/, 'absatz'],
  [/^\d+\.$/, 'nummer'],
  [/^[a-z]\)$/, 'buchstabe'],
  [/^([a-z])\1\)$/, 'doppelbuchstabe'],
  [/^-$/, 'strich'],
]
const styleOf = (marker: string): ListStyle | undefined => STYLES.find(([pattern]) => pattern.test(marker))?.[1]
const valueOf = (marker: string): number => Number(/\d+/.exec(marker)?.[0] ?? marker.charCodeAt(0) - 96)

export function readList(node: MdList, previous: RootContent | undefined, verbatim: boolean, reader: Reader): readonly DraftBlock[] {
  const markers = node.children.map((item) => markerOf(item, reader))
  const [first = ''] = markers
  const style = styleOf(first)
  const place = placeOf(node, reader)
  if (!style) return refuse(reader, 'text/aufzaehlungszeichen', `„${first}“ ist kein Aufzählungszeichen.`, place, 'Aufzählungen beginnen mit (1), 1., a), aa) oder -.')
  if (reader.depth >= DEEPEST) return refuse(reader, 'text/zu-tief', `Aufzählungen dürfen höchstens ${DEEPEST} Ebenen haben.`, place, 'Bilden Sie eine eigene Klausel.')
  if (isMixed(node, markers, style, reader)) return []
  if (!isMisplaced(node, first, previous, reader)) checkSequence(node, markers, style, reader)
  const inner = { ...reader, depth: reader.depth + 1 }
  return [{ tag: 'list', style, items: node.children.map((item) => readItem(item, verbatim, inner)), place }]
}

function markerOf(item: ListItem, reader: Reader): string {
  const offset = startOf(item)
  const own = reader.markers.get(offset)
  reader.markers.delete(offset)
  return own ?? /^(?:\d+[.)]|[-+*])/.exec(reader.marked.text.slice(offset, offset + 12))?.[0] ?? '?'
}

function isMixed(node: MdList, markers: readonly string[], style: ListStyle, reader: Reader): boolean {
  const odd = markers.findIndex((marker) => styleOf(marker) !== style)
  const item = node.children[odd]
  const before = markers[odd - 1]
  if (!item || before === undefined) return false
  refuse(reader, 'text/aufzaehlung-gemischt', `„${markers[odd]}“ steht auf derselben Höhe wie „${markers[0]}“.`, placeOf(item, reader), `Rücken Sie unter „${before}“ um ${before.length + 1} Leerzeichen ein.`)
  return true
}

function isMisplaced(node: MdList, marker: string, previous: RootContent | undefined, reader: Reader): boolean {
  const [item] = node.children
  const glued = previous?.type === 'paragraph' && previous.position?.end.line === (node.position?.start.line ?? 0) - 1
  if (previous?.type === 'list') {
    refuse(reader, 'text/aufzaehlung-doppelt', 'Zwei verschiedene Aufzählungen folgen unmittelbar aufeinander.', placeOf(node, reader), 'Rücken Sie die zweite ein oder setzen Sie einen Satz dazwischen.')
    return true
  }
  if (!glued || !item || /:\s*$/.test(sourceOf(previous, reader))) return false
  refuse(reader, 'text/aufzaehlung-im-satz', `„${marker}“ am Zeilenanfang macht aus dem Rest des Satzes eine Aufzählung.`, placeOf(item, reader), 'Brechen Sie die Zeile anders um oder setzen Sie eine Leerzeile davor.')
  return true
}

function checkSequence(node: MdList, markers: readonly string[], style: ListStyle, reader: Reader): void {
  if (style === 'strich') return
  const values = markers.map(valueOf)
  const [first = 1] = values
  const [marker = ''] = markers
  const place = placeOf(node, reader)
  if (style === 'nummer' && values.length === 1) return void refuse(reader, 'text/einzelne-nummer', `„${marker}“ allein ist keine Aufzählung.`, place, `Ist ein Datum gemeint, schreiben Sie ${marker.replace('.', '\\.')}`)
  const next = style === 'absatz' ? reader.count.absatz + 1 : 1
  const repeats = values.every((value) => value === first)
  const wrong = repeats ? -1 : values.findIndex((value, i) => value !== first + i)
  if (style === 'absatz') reader.count.absatz = repeats ? reader.count.absatz + values.length : (values.at(-1) ?? 0)
  if (first !== 1 && first !== next) refuse(reader, 'text/aufzaehlung-anfang', `Die Aufzählung beginnt mit „${marker}“.`, place, 'Beginnen Sie mit der ersten Nummer oder dem ersten Buchstaben.')
  const item = node.children[wrong]
  if (wrong > 0 && item) refuse(reader, 'text/aufzaehlung-folge', `Auf „${markers[wrong - 1]}“ folgt „${markers[wrong]}“.`, placeOf(item, reader), 'Zählen Sie fortlaufend oder schreiben Sie jedes Mal dasselbe; gezählt wird beim Erzeugen.')
}

function readItem(item: ListItem, outer: boolean, reader: Reader): Item<OpenReference, null> {
  const place = placeOf(item, reader)
  const [first, ...others] = item.children
  if (!first) refuse(reader, 'text/leerer-punkt', 'Dieser Listenpunkt ist leer.', place, 'Ergänzen Sie den Text oder löschen Sie die Zeile.')
  if (outer || first?.type !== 'paragraph') return { label: null, anchor: null, key: null, blocks: reader.blocks(item.children, outer, reader), place }
  const { rest, meaning } = takeSwitch(first.children, ['anchor'])
  const blocks = reader.blocks([{ ...first, children: [...rest] }, ...others], outer, reader)
  return { label: null, anchor: meaning?.kind === 'anchor' ? meaning.id : null, key: null, blocks, place }
}
