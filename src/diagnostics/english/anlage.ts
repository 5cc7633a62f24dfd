import type { anlage as german } from '../catalogue/anlage.ts'
import type { EnglishOf } from './entry.ts'

export const anlage: EnglishOf<typeof german> = {
  'anlage/angaben-fehlen': { title: 'An annex cannot be printed without an entry that is missing.', fix: 'Add the line named in the German hint.' },
  'anlage/vorlage-unbekannt': { title: 'This kind of agreement has no annex template of that name.', fix: 'Use one of those in the German hint, or write the annex yourself with “titel” and “text”.' },
  'anlage/vorlage-fehlt': { title: 'An annex has neither a text nor a template.', fix: 'Add the line “vorlage”.' },
  'anlage/widerspruch': { title: 'An annex has both a text and a template.', fix: 'Delete “vorlage” or “text”.' },
  'anlage/zeile-leer': { title: 'A row of an annex contains only dashes.', fix: 'Add the data at the party or in the annex.' },
  'anlage/abweichung': { title: 'An annex gives another value than the clause that agrees on it.', fix: 'Delete the entry in the annex, or change the clause.' },
}
