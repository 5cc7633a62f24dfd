import type { guardrail as german } from '../catalogue/guardrail.ts'
import type { EnglishOf } from './entry.ts'

export const guardrail: EnglishOf<typeof german> = {
  'guardrail/sanktion': { title: 'The sentence attaches a disadvantage to not attending, refusing or ending the advice.', fix: 'Delete it; advice is voluntary, and staying away must not lead to a sanction.' },
  'guardrail/voraussetzung': { title: 'The sentence makes the advice, or proof of it, a condition for a permit, a benefit, a course or the handling of an application.', fix: 'Delete the condition; the authority may only inform about the offer.' },
  'guardrail/pflichtberatung': { title: 'The sentence obliges people to attend advice or to prove it.', fix: 'Word it as an offer; only the parties can take on duties.' },
  'guardrail/kooperationsplan': { title: 'The sentence puts attending the advice into the cooperation plan of the Jobcenter.', fix: 'Delete it; the authority may only point to the offer.' },
  'guardrail/einwilligung': { title: 'The sentence regulates consent in advance, in general, without an end, or couples it to an offer.', fix: 'Require consent that is voluntary, informed, for the single case and revocable.' },
  'guardrail/datenaustausch': { title: 'The sentence lets the parties pass on data about people without their wish and written consent in the single case.', fix: 'Add that data are passed on only at the wish of the person and with written consent.' },
  'guardrail/rechtsgrundlage': { title: 'The sentence makes the agreement itself the legal basis for passing on data.', fix: 'Delete it; the basis is a law or the consent of the person.' },
  'guardrail/aufgehoben': { title: 'The sentence takes back what a clause says to protect people seeking advice.', fix: 'Delete it, or give the clause a wording of its own.' },
  'guardrail/zwang': { title: 'The sentence puts pressure on people or takes independence from the advice.', fix: 'Delete it; advice is voluntary, confidential and independent.' },
  'guardrail/grund': { title: 'The reason for accepting a protective finding is no whole sentence.', fix: 'Write a sentence of at least five words with a verb and a full stop.' },
  'guardrail/ohne-stelle': { title: 'An exception from a protective finding names no place.', fix: 'Name the clause under “zu”.' },
}
