// The rules about facts in their order: the parties, the form of signatures, the term and its days, what is there at all.
import type { FactsRule } from '../../rule.ts'
import { association } from './association.ts'
import { bavarianCounty } from './bavarian-county.ts'
import { begin } from './begin.ts'
import { carrierForm } from './carrier-form.ts'
import { carriers } from './carriers.ts'
import { dayOfPapers } from './day-of-papers.ts'
import { consentSheet } from './consent-sheet.ts'
import { doubleRole } from './double-role.ts'
import { electronic } from './electronic.ts'
import { empty } from './empty.ts'
import { exceptionReason } from './exception-reason.ts'
import { officeOfOther } from './foreign-office.ts'
import { formInName } from './form-in-name.ts'
import { headAndBlock } from './head-and-block.ts'
import { jointControl } from './joint-control.ts'
import { legalForm } from './legal-form.ts'
import { managementLevel } from './management-level.ts'
import { nameInFunction } from './name-in-function.ts'
import { names } from './names.ts'
import { noSignatory } from './no-signatory.ts'
import { notice } from './notice.ts'
import { officialTitle } from './official-title.ts'
import { orderOfDates } from './order-of-dates.ts'
import { originals } from './originals.ts'
import { plausibleDate } from './plausible-date.ts'
import { seal } from './seal.ts'
import { secondSignature } from './second-signature.ts'
import { sheetDiffers } from './sheet-differs.ts'
import { signingForOthers } from './signing-for-others.ts'
import { staffingPlan } from './staffing-plan.ts'
import { uncheckedForm } from './unchecked-form.ts'
import { unitAsParty } from './unit-as-party.ts'
import { welfare } from './welfare.ts'
import { writtenForm } from './written-form.ts'

export const FACTS: readonly FactsRule[] = [
  unitAsParty, names, legalForm, formInName, carriers, doubleRole, carrierForm, signingForOthers, welfare,
  noSignatory, nameInFunction, association, managementLevel, headAndBlock,
  officialTitle, officeOfOther, secondSignature, seal, electronic, uncheckedForm, bavarianCounty, writtenForm, originals, jointControl,
  plausibleDate, begin, orderOfDates, notice, dayOfPapers, staffingPlan, consentSheet, sheetDiffers, empty, exceptionReason,
]
