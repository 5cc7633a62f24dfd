// A wrong and a right example for each code. Only `koopgen explain` shows them: loaded by that command alone, never with the catalogue.
import type { Code } from '../catalogue.ts'
import { angabenLaufzeit } from './examples/angaben-laufzeit.ts'
import { angabenPartei } from './examples/angaben-partei.ts'
import { angaben } from './examples/angaben.ts'
import { anlage } from './examples/anlage.ts'
import { barriere } from './examples/barriere.ts'
import { datei } from './examples/datei.ts'
import { deutsch } from './examples/deutsch.ts'
import { einstellung } from './examples/einstellung.ts'
import type { Example } from './examples/example.ts'
import { guardrail } from './examples/guardrail.ts'
import { klausel } from './examples/klausel.ts'
import { partei } from './examples/partei.ts'
import { recht } from './examples/recht.ts'
import { schema } from './examples/schema.ts'
import { stil } from './examples/stil.ts'
import { text } from './examples/text.ts'
import { verweis } from './examples/verweis.ts'
import { vorlage } from './examples/vorlage.ts'
import { yaml } from './examples/yaml.ts'

/** A code without an example does not compile. */
export const EXAMPLES: Readonly<Record<Code, Example>> = { ...yaml, ...schema, ...partei, ...angaben, ...anlage, ...klausel, ...vorlage, ...text, ...verweis, ...deutsch, ...datei, ...barriere, ...stil, ...einstellung, ...angabenLaufzeit, ...angabenPartei, ...recht, ...guardrail }
