// Choices out of a closed set: one, several, days of the week.
import * as z from 'zod'
import { refused } from '../judge.ts'
import { joined } from '../phrases.ts'
import { note } from '../registry.ts'
import { weekday } from '../times.ts'
import { weekdays } from '../values.ts'
import type { Rows } from './row.ts'

type Werte = Readonly<Record<string, string>>
export const choices: Rows<'auswahl' | 'mehrfachauswahl' | 'wochentage'> = {
  auswahl: { zod: (decl) => keysOf(decl.werte), describe: (decl) => joined(Object.keys(decl.werte), 'oder'), example: (decl) => Object.keys(decl.werte)[0] },
  mehrfachauswahl: {
    zod: (decl) => distinct(keysOf(decl.werte), decl.min ?? 1),
    describe: (decl) => `Liste aus ${joined(Object.keys(decl.werte), 'und')}`,
    example: (decl) => Object.keys(decl.werte).slice(0, Math.max(2, decl.min ?? 1)),
  },
  wochentage: { zod: () => distinct(weekday, 1), describe: () => `Liste aus ${joined(weekdays, 'und')}`, example: () => ['mo', 'do'] },
}

function keysOf(werte: Werte): z.ZodType<string> {
  return note(z.enum(Object.keys(werte)), { enumDescriptions: Object.values(werte) })
}

function distinct<V>(entry: z.ZodType<V>, least: number): z.ZodType<V[]> {
  return note(
    z.array(entry).min(least).check((ctx) => {
      const twice = ctx.value.findIndex((value, i) => ctx.value.indexOf(value) < i)
      if (twice >= 0) ctx.issues.push(refused('schema/wert', `„${String(ctx.value[twice])}“ steht doppelt in der Liste.`, { path: [twice], input: ctx.value[twice] }))
    }),
    { uniqueItems: true },
  )
}
