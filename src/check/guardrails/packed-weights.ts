// The learned weights as they were written. The package keeps them as a file of plain letters beside its code (scripts/build-words.ts), because
// V8 takes its time to read a text of this length as code, and most runs need none of it.
import { PACKED } from './weights-data.ts'

export const packedWeights = (): string => PACKED
