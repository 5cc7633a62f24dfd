// A value of another shape than the field takes: a single value where a list or a block belongs, a block for a list, a list for a block.
// Invariant: every hint shows how the very value is written, or a line to paste.
import type * as z from 'zod'
import { flow, joined, shown } from './phrases.ts'
import { core, definition, isNeeded, metaOf, sampleOf } from './registry.ts'

type Any = z.core.$ZodType
const shapeOf = (field: Any | undefined): Readonly<Record<string, Any>> => (field && definition(core(field)).shape) ?? {}
const elementOf = (field: Any | undefined): Any | undefined => field && definition(core(field)).element
const isBlock = (schema: Any | undefined): boolean => schema !== undefined && definition(core(schema)).type === 'object'
const takes = (schema: Any, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success

/** One value alone may stand in brackets, a block needs its fields. */
export function listHint(field: Any | undefined, value: unknown): string {
  const element = elementOf(field)
  if (typeof value === 'object') return blocksAsList(value, element)
  const written = element && isBlock(element) ? (blockFrom(element, value) ?? sampleOf(element)) : undefined
  if (written === undefined) return `Schreiben Sie [${shown(value)}].`
  return `Schreiben Sie jeden Eintrag in eine eigene Zeile, zum Beispiel:\n- ${flow(written)}`
}

/** „-id: x“ has no blank behind the dash; a block of blocks has the ids as names; else only the dash is missing. */
function blocksAsList(value: unknown, element: Any | undefined): string {
  const [[key, first] = ['', undefined]] = Object.entries(value ?? {})
  if (key.startsWith('-')) return `Nach dem Strich fehlt das Leerzeichen: - ${key.slice(1)}: …`
  if (typeof first === 'object' && first !== null && !Array.isArray(first) && Object.hasOwn(shapeOf(element), 'id')) return `Schreiben Sie statt „${shown(key)}:“ eine Zeile „- id: ${shown(key)}“ und die Felder genau darunter; ebenso bei den anderen.`
  return 'Schreiben Sie vor jeden Eintrag „- “, oder setzen Sie eckige Klammern um alle: [ … ].'
}

export function blockHint(field: Any | undefined, value: unknown): string | undefined {
  const shape = shapeOf(field)
  const known = Object.keys(shape).filter((key) => !key.startsWith('='))
  if (Array.isArray(value)) return namesAsList(value, known)
  const glued = typeof value === 'string' ? /^([\p{L}_]+):(\S.*)$/u.exec(value) : null
  if (glued && known.includes(glued[1] ?? '')) return `Nach dem Doppelpunkt fehlt das Leerzeichen: ${glued[1]}: ${glued[2]}`
  const block = field && blockFrom(field, value)
  if (block) return `Schreiben Sie ${flow(block)}.`
  const example = metaOf(field).examples?.[0]
  if (example !== undefined) return `Zum Beispiel: ${flow(example)}`
  return `Schreiben Sie darunter eingerückt Zeilen der Form „feld: wert“, ohne „- “ davor.${known.length > 0 ? ` Möglich: ${joined(known, 'und')}.` : ''}`
}
function namesAsList(list: readonly unknown[], known: readonly string[]): string {
  const [first] = list.filter((one) => typeof one === 'string')
  const line = first !== undefined && known.includes(first) && known.length > 12 ? `${first}: true` : undefined
  const rest = known.length > 0 && known.length <= 12 ? ` Möglich: ${joined(known, 'und')}.` : ''
  return line ? `Schreiben Sie jede in eine eigene Zeile, ohne „- “ davor, zum Beispiel:\n${line}` : `Schreiben Sie darunter eingerückt Zeilen der Form „feld: wert“, ohne „- “ davor.${rest}`
}

/** Blocks and lists as they are written; a single value nobody can guess. */
function guess(field: Any): unknown {
  const sample = sampleOf(field)
  return typeof sample === 'object' ? sample : '…'
}

/** The block that the text was meant to be: as the field reads it, or in the field that takes it and little else, or in the first needed one that takes it. */
function blockFrom(field: Any, value: unknown): object | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const { fromText, sample } = metaOf(field)
  const [read, made] = [fromText?.(String(value)), sample?.()]
  if (read) return read
  if (typeof made === 'object' && made !== null && 'name' in made) return { ...made, name: value }
  const fields = Object.entries(shapeOf(field))
  const [picky] = fields.find(([, inner]) => takes(inner, value) && !takes(inner, '§ x')) ?? []
  if (picky !== undefined) return { [picky]: value }
  const needed = fields.filter(([, inner]) => isNeeded(inner))
  const home = typeof value === 'string' ? (needed.find(([key, inner]) => key !== 'id' && takes(inner, value)) ?? [])[0] : undefined
  return home === undefined ? undefined : Object.fromEntries(needed.map(([key, inner]) => [key, key === home ? value : guess(inner)]))
}
