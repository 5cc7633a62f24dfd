import type { einstellung as german } from '../catalogue/einstellung.ts'
import type { EnglishOf } from './entry.ts'

export const einstellung: EnglishOf<typeof german> = {
  'einstellung/unbekannt': { title: 'The file koopgen.config.yaml has a field that does not exist.', fix: 'Correct or delete the field.' },
  'einstellung/wert': { title: 'A field of koopgen.config.yaml has no usable value.', fix: 'Write a text or a list of texts, as the German hint shows.' },
  'einstellung/regel': { title: '“rules” tries to change a finding that cannot be changed, or names an unknown code.', fix: 'Delete the line; errors and guardrails are accepted only in the agreement, with a reason under “ausnahmen”.' },
}
