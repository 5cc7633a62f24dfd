import type { recht as german } from '../catalogue/recht.ts'
import type { EnglishOf } from './entry.ts'

export const recht: EnglishOf<typeof german> = {
  'recht/gemeinsame-verantwortung': { title: 'The partners may be joint controllers of personal data; the law decides that, not the agreement.', fix: 'Settle it with the data-protection officers of all partners before signing, and keep the result.' },
  'recht/amtsbezeichnung': { title: 'In this Land a municipality is bound only if the official title stands under the signature.', fix: 'Give the official title as the function of the person who signs.' },
  'recht/amtsbezeichnung-pruefen': { title: 'In this Land the official title should stand under the signature; the rule is not fully verified.', fix: 'Give the official title, or ask the municipality.' },
  'recht/amtsbezeichnung-ueblich': { title: 'Someone signs for the municipality without an official title.', fix: 'Name the official title, or ask for the authority.' },
  'recht/zweite-unterschrift': { title: 'A municipality of this Land needs two signatures.', fix: 'Name both persons under “vertreten_durch”.' },
  'recht/zweite-unterschrift-pruefen': { title: 'A municipality of this Land probably needs a second signature.', fix: 'Ask the municipality, and name the second person.' },
  'recht/siegel': { title: 'In this Land the official seal belongs to the signature.', fix: 'Write “siegel: true” at the signature.' },
  'recht/elektronisch': { title: 'Whether the municipality can be bound by electronic signatures is uncertain here.', fix: 'Ask its legal department, or sign on paper.' },
  'recht/form-ungeprueft': { title: 'The form of signature of this authority has not been verified.', fix: 'Ask the authority to confirm the form.' },
  'recht/landratsamt': { title: 'As immigration authority the Bavarian Landratsamt acts for the Free State.', fix: 'Have the Landratsamt confirm who is the party and who signs.' },
  'recht/textform': { title: 'Text form is not enough for an agreement on tasks of the administration.', fix: 'Choose written form for conclusion, change and notice.' },
}
