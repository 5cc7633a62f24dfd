// The rules about facts in their order: the form of signatures, the parties, the term, what was left out.
import type { FactsRule } from '../../rule.ts'
import { bavarianCounty } from './bavarian-county.ts'
import { electronic } from './electronic.ts'
import { officialTitle } from './official-title.ts'
import { orderOfDates } from './order-of-dates.ts'
import { seal } from './seal.ts'
import { secondSignature } from './second-signature.ts'
import { uncheckedForm } from './unchecked-form.ts'
import { unitAsParty } from './unit-as-party.ts'
import { writtenForm } from './written-form.ts'

export const FACTS: readonly FactsRule[] = [unitAsParty, officialTitle, secondSignature, seal, electronic, uncheckedForm, bavarianCounty, writtenForm, orderOfDates]
