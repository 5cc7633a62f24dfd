import type { Area } from './entry.ts'

export const schema = {
} as const satisfies Area
