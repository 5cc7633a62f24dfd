// koopgen explain (erklaeren): what a code means and what to do, with a wrong and a right example; without a code the list of all.
import { CATALOGUE, type Code } from '../diagnostics/catalogue.ts'
import type { Entry } from '../diagnostics/catalogue/entry.ts'
import { EXAMPLES } from '../diagnostics/catalogue/examples.ts'
import { json } from '../diagnostics/json.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { GERMAN, type Lang, type Tongue } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { firstSentence, lineWidth, wrapped } from '../diagnostics/wrap.ts'
import type { Io } from '../io.ts'
import { type Pen, penFor } from './telling/pen.ts'

interface Flags { readonly json?: boolean; readonly lang?: Lang }
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
  const told: Told = { ...(flags.lang === 'en' ? await english() : GERMAN_WORDS), pen: penFor(io), width: lineWidth(io.stdout.columns) }
  if (flags.json) await io.stdout.write(json({ codes: [...codes, ...listed].map((code) => asData(code, told)) }))
  else await io.stdout.write([...codes.map((code) => page(code, told)), ...(listed.length > 0 ? [list(listed, told)] : [])].join('\n'))
  return 0
}

// ---- the two languages
interface Words {
  readonly tongue: Tongue
  readonly draft: string
  /** What an area is about; the German words where a language has none. */
  readonly areas: Readonly<Record<Area, string>>
  readonly more: string
}
interface Told extends Words {
  readonly pen: Pen
  readonly width: number
}
const GERMAN_WORDS: Words = { tongue: GERMAN, draft: 'im Entwurf', areas: AREAS, more: 'Mehr zu einem Code, mit Beispiel' }
async function english(): Promise<Words> {
  const { AREAS_IN_ENGLISH, TONGUE } = await import('../diagnostics/english.ts')
  return { tongue: TONGUE, draft: 'in a draft', areas: AREAS_IN_ENGLISH, more: 'More on a code, with an example' }
}
const explained = (code: Code, { tongue }: Words): string => tongue.about?.(code) ?? entryOf(code).explain

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

function page(code: Code, told: Told): string {
  const { pen, width, tongue } = told
  const { wrong, right, given } = EXAMPLES[code]
  const parts = [
    `${pen('bold', code)}  ${severityOf(entryOf(code), told)}`,
    wrapped(explained(code, told), width),
    ...(wrong === '' ? [] : [`${pen('bold', `${tongue.wrong}:`)}\n${block(wrong)}`]),
    ...(right === '' ? [] : [`${pen('bold', `${tongue.right}:`)}\n${block(right)}`]),
    ...(given ? [wrapped(given, width)] : []),
    ...(tongue.about ? [wrapped(`German: ${entryOf(code).explain}`, width)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Examples stand as they are, ready to paste. */
function block(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n')
}

function severityOf({ severity, draft = severity }: Entry, { tongue, draft: inDraft }: Words): string {
  return draft === severity ? tongue.severity[severity] : `${tongue.severity[severity]}, ${inDraft} ${tongue.severity[draft]}`
}

function list(codes: readonly Code[], told: Told): string {
  const areas = AREA_NAMES.filter((area) => codes.some((code) => areaOf(code) === area))
  const parts = areas.map((area) => {
    const rows = codes.filter((code) => areaOf(code) === area).map((code) => `  ${code}\n${wrapped(firstSentence(explained(code, told)), told.width, '      ')}\n`)
    return `${told.pen('bold', `${area}: ${told.areas[area]}`)}\n${rows.join('')}`
  })
  return `${parts.join('\n')}\n${told.more}: koopgen explain ${codes[0]}\n`
}

/** In another language than German the German explanation goes along. */
function asData(code: Code, { tongue, ...told }: Told): object {
  const { severity, draft = severity, explain: german } = entryOf(code)
  const { wrong, right, given } = EXAMPLES[code]
  return { code, severity, draft, explain: explained(code, { tongue, ...told }), ...(tongue.about && { german }), wrong: wrong || null, right: right || null, given: given ?? null }
}
