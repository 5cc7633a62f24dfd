import type { partei as german } from '../catalogue/partei.ts'
import type { EnglishOf } from './entry.ts'

export const partei: EnglishOf<typeof german> = {
  'partei/unbekannt': { title: 'The file refers to a party or group that does not exist.', fix: 'Correct the id (not the name), or add the party under “parteien”.' },
  'partei/rolle-fehlt': { title: 'No party has a role that this kind of agreement needs.', fix: 'Add the party, correct “rolle”, or choose another “typ”.' },
  'partei/unterschrift-fehlt': { title: 'The signatures that are named do not include every party.', fix: 'Add the signature of the party or of its group.' },
  'partei/rolle-passt-nicht': { title: 'The entry needs a party with another role.', fix: 'Name a party with that role, or add the role to this one.' },
  'partei/verbindungen': { title: 'The connecting words of the head do not fit the number of parties.', fix: 'Give one word for each gap between two parties; "" for a gap without a word.' },
}
