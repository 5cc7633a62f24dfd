// Chance at the wizard, long enough to meet rare pairs of choices.
import { test } from 'vitest'
import { anythingChosen, faultsOf } from '../support/wizard-chance.ts'

test.each(['abh', 'abh-clearingstelle', 'integrationskurs', 'jobcenter', 'projekt'])('%s: whatever is chosen among what is offered, the file reads without an error of form', (typ) => anythingChosen([typ], 12, faultsOf), 240_000)
