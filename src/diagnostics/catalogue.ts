// All codes: `<area>/<problem>`, German without umlauts, stable. One table per area; a code without a row does not compile.
// severity: in final mode; draft: in draft mode, where it differs. explain: the long text for `koopgen explain`.
import { angabenLaufzeit } from './catalogue/angaben-laufzeit.ts'
import { angabenPartei } from './catalogue/angaben-partei.ts'
import { angaben } from './catalogue/angaben.ts'
import { anlage } from './catalogue/anlage.ts'
import { barriere } from './catalogue/barriere.ts'
import { datei } from './catalogue/datei.ts'
import { deutsch } from './catalogue/deutsch.ts'
import { einstellung } from './catalogue/einstellung.ts'
import { guardrail } from './catalogue/guardrail.ts'
import { klausel } from './catalogue/klausel.ts'
import { partei } from './catalogue/partei.ts'
import { recht } from './catalogue/recht.ts'
import { rechtsstand } from './catalogue/rechtsstand.ts'
import { schema } from './catalogue/schema.ts'
import { serie } from './catalogue/serie.ts'
import { stil } from './catalogue/stil.ts'
import { tabelle } from './catalogue/tabelle.ts'
import { text } from './catalogue/text.ts'
import { verweis } from './catalogue/verweis.ts'
import { vorlage } from './catalogue/vorlage.ts'
import { wortlaut } from './catalogue/wortlaut.ts'
import { yaml } from './catalogue/yaml.ts'

export const CATALOGUE = { ...yaml, ...schema, ...partei, ...angaben, ...anlage, ...klausel, ...vorlage, ...text, ...verweis, ...deutsch, ...datei, ...barriere, ...stil, ...einstellung, ...angabenLaufzeit, ...angabenPartei, ...guardrail, ...recht, ...rechtsstand, ...serie, ...tabelle, ...wortlaut }
export type Code = keyof typeof CATALOGUE
