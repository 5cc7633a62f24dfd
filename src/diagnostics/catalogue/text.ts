import type { Area } from './entry.ts'

export const text = {
} as const satisfies Area
