// A single value where a list or a block belongs: how the value is written inside one.
import type * as z from 'zod'
import { flow, joined, shown } from './phrases.ts'
import { core, definition, sampleOf } from './registry.ts'

type Any = z.core.$ZodType

/** One value alone may stand in brackets, a block needs its fields. */
export function listHint(field: Any | undefined, value: unknown): string {
  const element = field && definition(core(field)).element
  const sample = element && isBlock(element) ? sampleOf(element) : undefined
  return sample === undefined ? `Schreiben Sie [${shown(value)}].` : `Schreiben Sie jeden Eintrag in eine eigene Zeile, zum Beispiel:\n- ${flow(sample)}`
}
const isBlock = (schema: Any): boolean => definition(core(schema)).type === 'object'

/** The value in the first needed field that takes it; without such a field, what fields there are. */
export function blockHint(field: Any | undefined, value: unknown): string | undefined {
  const shape = (field && definition(core(field)).shape) ?? {}
  const needed = Object.entries(shape).filter(([, inner]) => inner._zod.optin !== 'optional')
  const home = typeof value === 'string' ? needed.find(([, inner]) => (inner as z.ZodType).safeParse(value).success)?.[0] : undefined
  if (home !== undefined) return `Schreiben Sie { ${needed.map(([key]) => `${key}: ${key === home ? flow(value) : '"…"'}`).join(', ')} }.`
  const known = Object.keys(shape)
  const rest = known.length > 0 ? ` Möglich: ${joined(known, 'und')}.` : ''
  return `Schreiben Sie darunter eingerückt Zeilen der Form „feld: wert“, ohne „- “ davor.${rest}`
}
