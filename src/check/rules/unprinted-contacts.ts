// text/angabe-ungenutzt: a contact of a party that no sheet and no clause prints, so that whoever signs never reads it.
// Invariant: a contact is printed when one of its means or, without any, its name or function stands anywhere in the words of the draft.
import type { Contact } from '../../schema/agreement.ts'
import { passagesOf } from '../passages.ts'
import type { DraftRule, Subject } from '../rule.ts'

export const unprintedContacts: DraftRule = (draft, subject) => {
  const parties = subject.agreement.parteien.map(({ ansprechpersonen }, i) => ({ i, ansprechpersonen })).filter(({ ansprechpersonen }) => ansprechpersonen.length > 0)
  if (parties.length === 0) return []
  const printed = bare(passagesOf(draft, subject).map(({ text }) => text).join(' '))
  return parties.flatMap(({ i, ansprechpersonen }) =>
    ansprechpersonen.flatMap((contact, k) => {
      const path = ['parteien', i, 'ansprechpersonen', k]
      if (tellsOf(contact).some((text) => printed.includes(bare(text)))) return []
      return [{ code: 'text/angabe-ungenutzt' as const, message: `Die Ansprechperson „${contact.funktion}“ wird nirgends gedruckt.`, place: subject.placeOf(path), hint: hintFor(subject), path }]
    }),
  )
}
/** The sheet of contacts can be pasted where the kind has it and the agreement has no annexes yet. */
const hintFor = ({ kind, agreement }: Subject): string =>
  kind.anlagen.has('ansprechpersonen') && agreement.anlagen.length === 0 ? 'Ergänzen Sie das Blatt, das sie nennt, oder löschen Sie die Angaben:\nanlagen:\n  - { id: ansprechpersonen }' : 'Nennen Sie sie in einer Anlage oder in einer eigenen Klausel unter „zusatz“, oder löschen Sie die Angaben.'
const tellsOf = ({ telefon, mail, name, funktion }: Contact): readonly string[] => {
  const means = [telefon, mail].flatMap((one) => one ?? [])
  return means.length > 0 ? means : [name ?? funktion]
}
/** Without spaces, which the layout chooses. */
const bare = (text: string): string => text.replace(/\s/gu, '')
