// The stems of the lexicon as a table. The package has it ready made beside its code (scripts/build-words.ts); the checkout makes it when asked.
import { packStems } from './stems.ts'

export const packedStems = (): string => packStems()
