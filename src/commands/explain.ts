// koopgen explain (erklaeren): what a code means and what to do, with a wrong and a right example; without a code the list of all.
import { CATALOGUE, type Code } from '../diagnostics/catalogue.ts'
import type { Entry } from '../diagnostics/catalogue/entry.ts'
import { EXAMPLES } from '../diagnostics/catalogue/examples.ts'
import { json } from '../diagnostics/json.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { SEVERITY } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { firstSentence, lineWidth, wrapped } from '../diagnostics/wrap.ts'
import type { Io } from '../io.ts'
import { type Pen, penFor } from './pen.ts'

interface Flags { readonly json?: boolean }
type Area = Code extends `${infer A}/${string}` ? A : never
const AREAS: Readonly<Record<Area, string>> = {
  yaml: 'die Form der Datei',
  schema: 'Felder und Werte',
  partei: 'Parteien, Gruppen und Unterschriften',
  angaben: 'Angaben, die zusammenpassen müssen',
  recht: 'Form der Unterschrift und anderes Recht',
  anlage: 'Anlagen',
  klausel: 'Klauseln',
  vorlage: 'eigene Vorlagen',
  guardrail: 'was Ratsuchende schützt',
  text: 'der Wortlaut',
  verweis: 'Verweise',
  deutsch: 'Formen der Namen',
  datei: 'Bilder und andere Dateien',
  barriere: 'Barrierefreiheit',
  stil: 'die Hausvorlage (--style)',
  einstellung: 'Einstellungen',
  serie: 'Serien (koopgen batch)',
  tabelle: 'Tabellen für Serien (koopgen batch)',
}
const AREA_NAMES = Object.keys(AREAS) as Area[]
const CODES = Object.keys(CATALOGUE) as Code[]
const entryOf = (code: Code): Entry => CATALOGUE[code]
const areaOf = (code: Code): string => code.slice(0, code.indexOf('/'))

export async function explain(args: readonly string[], flags: Flags, io: Io): Promise<number> {
  const asked = args.map(plainCode)
  const areas = asked.filter((word) => AREA_NAMES.some((area) => area === word))
  const codes = asked.filter((word) => !areas.includes(word)).map(knownCode)
  const listed = CODES.filter((code) => (asked.length === 0 ? true : areas.includes(areaOf(code))))
  if (flags.json) await io.stdout.write(json({ codes: [...codes, ...listed].map(asData) }))
  else {
    const pen = penFor(io)
    const width = lineWidth(io.stdout.columns)
    await io.stdout.write([...codes.map((code) => page(code, pen, width)), ...(listed.length > 0 ? [list(listed, pen, width)] : [])].join('\n'))
  }
  return 0
}

/** `[Schema/Fehlt].`, as copied from a message, is schema/fehlt. */
function plainCode(word: string): string {
  return word.trim().replace(/^[[(„"']+|[\])“"'.,:;]+$/g, '').toLowerCase()
}

function knownCode(word: string): Code {
  const found = CODES.find((code) => code === word)
  if (found) return found
  const ending = CODES.filter((code) => code.endsWith(`/${word}`))
  const near = ending.length > 0 ? ending : [nearest(word, [...CODES, ...AREA_NAMES]) ?? []].flat()
  throw new UserError(`Den Code „${word}“ gibt es nicht.${near.length > 0 ? ` Meinten Sie ${near.map((code) => `„${code}“`).join(' oder ')}?` : ''} Alle Codes zeigt „koopgen explain“.`)
}

function page(code: Code, pen: Pen, width: number): string {
  const { explain } = entryOf(code)
  const { wrong, right, given } = EXAMPLES[code]
  const parts = [
    `${pen('bold', code)}  ${severityOf(entryOf(code))}`,
    wrapped(explain, width),
    ...(wrong === '' ? [] : [`${pen('bold', 'Falsch:')}\n${block(wrong)}`]),
    ...(right === '' ? [] : [`${pen('bold', 'Richtig:')}\n${block(right)}`]),
    ...(given ? [wrapped(given, width)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Examples stand as they are, ready to paste. */
function block(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n')
}

function severityOf({ severity, draft = severity }: Entry): string {
  return draft === severity ? SEVERITY[severity] : `${SEVERITY[severity]}, im Entwurf ${SEVERITY[draft]}`
}

function list(codes: readonly Code[], pen: Pen, width: number): string {
  const areas = AREA_NAMES.filter((area) => codes.some((code) => areaOf(code) === area))
  const parts = areas.map((area) => {
    const rows = codes.filter((code) => areaOf(code) === area).map((code) => `  ${code}\n${wrapped(firstSentence(entryOf(code).explain), width, '      ')}\n`)
    return `${pen('bold', `${area}: ${AREAS[area]}`)}\n${rows.join('')}`
  })
  return `${parts.join('\n')}\nMehr zu einem Code, mit Beispiel: koopgen explain ${codes[0]}\n`
}

function asData(code: Code): object {
  const { severity, draft = severity, explain } = entryOf(code)
  const { wrong, right, given } = EXAMPLES[code]
  return { code, severity, draft, explain, wrong: wrong || null, right: right || null, given: given ?? null }
}
