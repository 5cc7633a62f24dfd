import type { Area } from './entry.ts'

export const verweis = {
} as const satisfies Area
