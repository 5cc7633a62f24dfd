// Numbers, amounts of money, yes and no.
import * as z from 'zod'
import { note } from '../registry.ts'
import { money } from '../scalars.ts'
import { range, type Rows } from './row.ts'

interface Limits { readonly min?: number | undefined; readonly max?: number | undefined }
export const numbers: Rows<'zahl' | 'betrag' | 'ja-nein'> = {
  zahl: { zod: (decl) => between(decl), describe: (decl) => `ganze Zahl${range(decl)}`, example: (decl) => Math.max(2, decl.min ?? 0) },
  betrag: { zod: (decl) => amount(decl), describe: (decl) => `Betrag in Euro${range(decl)}`, example: (decl) => Math.max(1500, decl.min ?? 0) },
  'ja-nein': { zod: () => z.boolean(), describe: () => 'true oder false', example: () => true },
}

function between({ min, max }: Limits): z.ZodType<number> {
  const whole = z.int().min(min ?? 0)
  return max === undefined ? whole : whole.max(max)
}

/** For editors: a number, or a text in German spelling; no `multipleOf`, which refuses 19.99. */
function amount({ min = 0, max }: Limits): z.ZodType<string> {
  const pattern = String.raw`^(\d{1,3}(\.\d{3})+|\d+)(,\d{2})?( ?(Euro|€|EUR))?$`
  return note(money({ min, max }), { title: 'Betrag', type: ['number', 'string'], minimum: min, ...(max !== undefined && { maximum: max }), pattern, examples: [1500] })
}
