import type { Area } from './entry.ts'

export const deutsch = {
} as const satisfies Area
