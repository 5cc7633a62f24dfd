// The English of findings, by code, and of the words around them. Loaded for `--lang en` alone.
// Invariant: no value of a file stands in an English text; the German sentence with its values goes along as `german`.
import type { Code } from './catalogue.ts'
import type { Diagnostic } from './diagnostic.ts'
import { angabenLaufzeit } from './english/angaben-laufzeit.ts'
import { angabenPartei } from './english/angaben-partei.ts'
import { angaben } from './english/angaben.ts'
import { anlage } from './english/anlage.ts'
import { barriere } from './english/barriere.ts'
import { datei } from './english/datei.ts'
import { deutsch } from './english/deutsch.ts'
import { einstellung } from './english/einstellung.ts'
import { guardrail } from './english/guardrail.ts'
import { klausel } from './english/klausel.ts'
import { partei } from './english/partei.ts'
import { recht } from './english/recht.ts'
import { rechtsstand } from './english/rechtsstand.ts'
import { schema } from './english/schema.ts'
import { serie } from './english/serie.ts'
import { stil } from './english/stil.ts'
import { tabelle } from './english/tabelle.ts'
import { text } from './english/text.ts'
import { verweis } from './english/verweis.ts'
import { vorlage } from './english/vorlage.ts'
import { wortlaut } from './english/wortlaut.ts'
import { yaml } from './english/yaml.ts'
import type { English } from './english/entry.ts'
import type { Tongue } from './tongue.ts'

export const ENGLISH: Readonly<Record<Code, English>> = { ...angabenLaufzeit, ...angabenPartei, ...angaben, ...anlage, ...barriere, ...datei, ...deutsch, ...einstellung, ...guardrail, ...klausel, ...partei, ...recht, ...rechtsstand, ...schema, ...serie, ...stil, ...tabelle, ...text, ...verweis, ...vorlage, ...wortlaut, ...yaml }

/** What the first part of a code is about. */
export const AREAS_IN_ENGLISH: Readonly<Record<Code extends `${infer A}/${string}` ? A : never, string>> = {
  yaml: 'the form of the file',
  schema: 'fields and values',
  partei: 'parties, groups and signatures',
  angaben: 'entries that must fit together',
  recht: 'form of signatures and other law',
  anlage: 'annexes',
  klausel: 'clauses',
  vorlage: 'your own templates',
  guardrail: 'what protects the people seeking advice',
  text: 'the wording',
  verweis: 'references',
  deutsch: 'forms of names',
  datei: 'images and other files',
  barriere: 'accessibility',
  stil: 'the style file (--style)',
  einstellung: 'settings',
  serie: 'series (koopgen batch)',
  tabelle: 'tables of series (koopgen batch)',
}

/** The finding in English, with its German words beside it. */
export function inEnglish(one: Diagnostic): Diagnostic {
  const { title, fix } = ENGLISH[one.code]
  return { ...one, message: title, hint: fix, german: { message: one.message, hint: one.hint } }
}

/** What is done with the rows of a series. */
const VERBS: Readonly<Record<string, string>> = { Geprüft: 'Checked', Erzeugt: 'Made' }

export const TONGUE: Tongue = {
  code: 'en',
  about: (code) => `${ENGLISH[code].title} ${ENGLISH[code].fix}`,
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  counted: { error: ['error', 'errors'], warning: ['warning', 'warnings'], hint: ['hint', 'hints'] },
  hint: 'Fix',
  see: 'See',
  elsewhere: (lines) => `The same in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`,
  more: (hidden, all) => `… and ${hidden} more ${hidden === 1 ? 'message' : 'messages'}; ${all} shows all`,
  next: (code) => `More: koopgen explain ${code} --lang en`,
  clean: 'no findings',
  heads: ['Place', 'Finding'],
  rest: (rows) => `… and ${rows} more`,
  wrong: 'Wrong',
  right: 'Right',
  check: 'check',
  found: (findings) => `Findings: ${findings}`,
  at: (line, column) => `line ${line}, column ${column}`,
  root: 'root of the repository',
  read: (file, lines) => `Read: ${file} (${lines === 0 ? 'empty' : `${lines} ${lines === 1 ? 'line' : 'lines'}`})`,
  forms: 'Forms of the names, please look at them:',
  from: (value, where) => `${value} from ${where}`,
  empty: '(empty)',
  inLine: (file, line) => `${file}, line ${line}`,
  none: (path) => `nothing given; the default of ${path} holds`,
  unread: 'not read, the row has errors',
  progress: ({ verb, done, all, failures, perSecond, left }) =>
    `${VERBS[verb] ?? verb}: ${done} of ${all}${failures > 0 ? `, ${failures} with errors` : ''}, ${perSecond} a second${left === null ? '' : `, about ${left < 90 ? `${left} seconds` : `${Math.ceil(left / 60)} minutes`} left`}`,
}
