import type { klausel as german } from '../catalogue/klausel.ts'
import type { EnglishOf } from './entry.ts'

export const klausel: EnglishOf<typeof german> = {
  'klausel/pflicht': { title: 'A mandatory clause has been switched off without a reason.', fix: 'Write { entfaellt: "reason" } with the reason as a full sentence, or delete the line so that the clause is printed.' },
  'klausel/form': { title: 'The value of a clause is neither true, false nor a block.', fix: 'Write true, false or a block with the parameters of the clause.' },
  'klausel/widerspruch': { title: 'Two entries of a clause exclude each other.', fix: 'Delete one of the two.' },
  'klausel/angaben-fehlen': { title: 'A clause cannot be printed without a parameter that is missing.', fix: 'Add the line named in the German hint, or leave the clause out with “entfaellt”.' },
}
