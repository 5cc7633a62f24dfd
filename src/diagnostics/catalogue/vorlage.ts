import type { Area } from './entry.ts'

export const vorlage = {
} as const satisfies Area
