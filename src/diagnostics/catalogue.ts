// All codes: `<area>/<problem>`, German without umlauts, stable. One table per area; a code without a row does not compile.
// severity: in final mode; draft: in draft mode, where it differs. explain: the long text for `koopgen explain`.
import { deutsch } from './catalogue/deutsch.ts'
import { schema } from './catalogue/schema.ts'
import { text } from './catalogue/text.ts'
import { verweis } from './catalogue/verweis.ts'
import { vorlage } from './catalogue/vorlage.ts'

export const CATALOGUE = { ...schema, ...vorlage, ...text, ...verweis, ...deutsch }
export type Code = keyof typeof CATALOGUE
