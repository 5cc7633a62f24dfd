// Citations of norms in a text: „§ 15 Abs. 5 SGB II“, „§§ 43 bis 45 des Aufenthaltsgesetzes“, „Art. 6 und 7 DSGVO“, „§ 8 i. V. m. § 45 AufenthG“.
// Invariant: each norm is one citation with its own offsets; a law named once counts for all that „und“ or „i. V. m.“ joins before it; without a law it is `undefined`.
// Spaces may be of any kind: documents have no-break spaces in „§ 5“ and „SGB II“. Nobody else reads citations.

export interface Citation {
  /** „§ 15 Abs. 5 Satz 2“: sign, number and steps in one spelling. */
  readonly norm: string
  /** Short name („SGB II“), or the name as written if nobody knows it; undefined: none is named. */
  readonly law: string | undefined
  /** The law is one of those that this file knows by name. */
  readonly known: boolean
  /** It names a place in the text itself („§ 3 dieser Vereinbarung“). */
  readonly inner: boolean
  /** Not written, but between the ends of „§§ 67 bis 85a“. */
  readonly between: boolean
  /** „§§ 67 bis 85a“, for its ends and what is between them. */
  readonly range: string | undefined
  readonly start: number
  readonly end: number
}

/** Short name → how sentences name the law. */
const LAWS: Readonly<Record<string, string>> = {
  AufenthG: 'AufenthG|Aufenthaltsgesetz(?:es)?', IntV: 'IntV|Integrationskursverordnung', 'SGB II': 'SGB II(?!I)|SGB 2|Zweiten Buche?s Sozialgesetzbuch', 'SGB III': 'SGB III|SGB 3|Dritten Buche?s Sozialgesetzbuch',
  'SGB VIII': 'SGB VIII|SGB 8|Achten Buche?s Sozialgesetzbuch', 'SGB X': 'SGB X(?![IV])|SGB 10|Zehnten Buche?s Sozialgesetzbuch', 'SGB XII': 'SGB XII|SGB 12|Zwölften Buche?s Sozialgesetzbuch', 'SGB I': 'SGB I(?![IVX])|SGB 1(?!\\d)|Ersten Buche?s Sozialgesetzbuch',
  'SGB IX': 'SGB IX|SGB 9', 'SGB IV': 'SGB IV', 'SGB V': 'SGB V(?!I)', 'SGB VI': 'SGB VI(?!I)', 'SGB XI': 'SGB XI(?!I)',
  VwVfG: '(?:L|Bay|Hmb|Th\u00fcr|S\u00e4chs)?VwVfG(?: [A-Z]{2,3}(?!\\p{L}))?|Verwaltungsverfahrensgesetz(?:es)?', BGB: 'BGB|Bürgerlichen Gesetzbuch(?:e?s)?', StGB: 'StGB|Strafgesetzbuch(?:e?s)?', BVFG: 'BVFG|Bundesvertriebenengesetz(?:es)?',
  BGG: 'BGG|Behindertengleichstellungsgesetz(?:es)?', AsylG: 'AsylG|Asylgesetz(?:es)?', AsylbLG: 'AsylbLG|Asylbewerberleistungsgesetz(?:es)?', BeschV: 'BeschV|Beschäftigungsverordnung', KunstUrhG: 'KunstUrhG|KUG', VwGO: 'VwGO|Verwaltungsgerichtsordnung',
  SGG: 'SGG|Sozialgerichtsgesetz(?:es)?', DSGVO: 'DS-?GVO|EU-DSGVO|Datenschutz-Grundverordnung', BDSG: 'BDSG|Bundesdatenschutzgesetz(?:es)?', 'DSG-EKD': 'DSG-EKD|EKD-Datenschutzgesetz(?:es)?', KDG: 'KDG|Gesetz(?:es)? über den Kirchlichen Datenschutz', 'MBE-FöRL': 'MBE-FöRL', GG: 'GG(?!\\p{L})|Grundgesetz(?:es)?',
  'FreizügG/EU': 'FreizügG(?:/EU)?|Freizügigkeitsgesetz(?:es)?(?:/EU)?',
}
const KNOWN = new RegExp(`(?:(?:des|der|dem)\\s+)?(?:${Object.values(LAWS).map((names, i) => `(?<l${i}>${names.replaceAll(' ', '\\s+')})`).join('|')})(?![\\p{L}])`, 'uy')
const SHORTS = Object.keys(LAWS)
/** Any other law: „WohnGG“, „LDSG“, „des Teilhabegesetzes“, „der Hauptsatzung“. */
const OTHER_LAW = /(?:(?:des|der|dem|aus\s+der|aus\s+dem)\s+)?(?:\p{Lu}[\p{L}-]*(?:G|GB|GO|VO|V|O|StVO)(?![\p{L}])(?:\s(?:NRW|RP|BW|LSA|M-V|SH|Bln|RLP))?|\p{Lu}[\p{L}-]*(?:gesetz(?:es|buch|buches)?|ordnung|verordnung|satzung|statut(?:s|es)?|richtlinien?|vertrags?|verfassung|tarifvertrags?)(?![\p{L}])|(?:TVöD|TV-L)(?![\p{L}]))/uy
/** Rules of a house or between parties, which no table of law can know. */
const LOCAL = /^(?:Haus|Geschäfts|Dienst|Benutzungs|Raum|Finanz|Wahl)ordnung|vertrage?s?$/u
export const isLocal = ({ law }: Citation): boolean => law !== undefined && LOCAL.test(law)
const INNER = /(?:dieser|der\s+vorliegenden)\s+(?:Kooperations|Rahmen|Verwaltungs)?(?:[Vv]ereinbarung|[Aa]bsprache)(?![\p{L}])|(?:dieses|des\s+vorliegenden)\s+(?:Kooperations)?[Vv]ertrage?s(?![\p{L}])/uy

const SIGN = /(§§?|(?<!\p{L})Paragra(?:f|ph)(?:en|s)?|Art(?:ikel[ns]?|\.))[\s\u00a0\u202f]*(?=\d)/gu
const NUMBER = /(\d+)([a-z])?(?![\p{L}\d])/uy
const STEP = /[\s,\u00a0\u202f]*(?:(?:und|oder|sowie)\s+)?(Abs\.|Absatz(?:es)?|Absätze[n]?|Satz(?:es)?|Sätze[n]?|S\.|Nr\.|Nrn\.|Nummern?|Ziff\.|Ziffer|Buchst\.|Buchstaben?|lit\.|Halbs(?:atz|\.)|Hs\.)[\s\u00a0\u202f]*(\d+[a-z]?|[a-z]{1,2}(?![\p{L}]))/uy
/** A full stop behind a number makes it „3. Mai“ or „2. Halbsatz“, unless the sentence ends there. */
const NO_ORDINAL = '(?![\\p{L}\\d]|\\.(?!["“”)]*(?:$|\\n|\\s+(?!Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Hauptsatz|Halbsatz|Satz|Absatz|Abschnitt|Kapitel|Teil|Titel|Buch|Alternative|Alt\\.|Spiegelstrich|Quartal|Halbjahr|Auflage)[„"(]?[\\p{Lu}§])))'
const STEP_MORE = new RegExp(`\\s*(und|oder|bis|\\/|,)\\s*(\\d+[a-z]?)${NO_ORDINAL}`, 'uy')
const MORE = new RegExp(`[\\s\\u00a0\\u202f]*(,|und|oder|bis|sowie)[\\s\\u00a0\\u202f]*(?=\\d+[a-z]?${NO_ORDINAL})`, 'uy')
const FOLLOWING = /[\s\u00a0\u202f]*ff?\.(?![\p{L}])/uy
const CONNECTOR = /[\s,\u00a0\u202f]*(?:und|oder|sowie|nach|mit|bis|in\s+Verbindung\s+mit|i\.[\s\u00a0\u202f]?V\.[\s\u00a0\u202f]?m\.|jeweils)?[\s\u00a0\u202f]*(?=§|Paragra|Art(?:ikel|\.))/uy
const SPACE = /[\s,\u00a0\u202f]*/uy

const STEP_NAMES: readonly (readonly [RegExp, string])[] = [[/^Abs/, 'Abs.'], [/^(?:Sat|Sät|S\.)/, 'Satz'], [/^(?:N|Z)/, 'Nr.'], [/^(?:B|l)/, 'Buchst.'], [/^H/, 'Halbsatz']]
const stepName = (written: string): string => STEP_NAMES.find(([pattern]) => pattern.test(written))?.[1] ?? written

type Norm = Omit<Citation, 'law' | 'known' | 'inner'>
export function citationsIn(text: string): readonly Citation[] {
  if (!/§|Art|Paragra/.test(text)) return []
  const found: Citation[] = []
  let waiting: Norm[] = []
  for (const match of text.matchAll(SIGN)) {
    const { norms, end } = normsAt(text, match)
    for (const norm of norms) waiting.push(norm)
    const after = skip(FOLLOWING, text, end)
    if (matches(CONNECTOR, text, after)) continue
    const law = lawAt(text, skip(SPACE, text, after))
    for (const norm of waiting) found.push({ ...norm, ...law })
    waiting = []
  }
  return found
}
function matches(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
const skip = (pattern: RegExp, text: string, from: number): number => from + (matches(pattern, text, from)?.[0].length ?? 0)

function lawAt(text: string, from: number): Pick<Citation, 'law' | 'known' | 'inner'> {
  if (matches(INNER, text, from)) return { law: undefined, known: false, inner: true }
  const groups = matches(KNOWN, text, from)?.groups ?? {}
  const known = SHORTS.find((_, i) => groups[`l${i}`] !== undefined)
  const other = known === undefined ? matches(OTHER_LAW, text, from)?.[0] : undefined
  return { law: known ?? other?.replace(/\s+/gu, ' ').replace(/^(?:aus )?(?:des|der|dem) /, ''), known: known !== undefined, inner: false }
}

/** All numbers behind one sign, each with its steps; „43 bis 45“ is 43, 44 and 45. */
function normsAt(text: string, sign: RegExpMatchArray): { readonly norms: readonly Norm[]; readonly end: number } {
  const symbol = sign[1]?.startsWith('A') ? 'Art.' : '§'
  const single = sign[1] === '§' || /^Paragra(?:f|ph)s?$/.test(sign[1] ?? '')
  const norms: Norm[] = []
  let [start, end] = [sign.index ?? 0, (sign.index ?? 0) + sign[0].length]
  let range = false
  for (;;) {
    const number = matches(NUMBER, text, end)
    if (!number) break
    const name = `${number[1]}${number[2] ?? ''}`
    const steps = stepsAt(text, end + number[0].length, !single)
    const here = steps.tails.map((tail): Norm => ({ norm: `${symbol} ${name}${tail}`, between: false, range: undefined, start, end: steps.end }))
    for (const norm of range ? ranged(symbol, norms.pop(), here) : here) norms.push(norm)
    end = steps.end
    const more = matches(MORE, text, end)
    if (!more || (single && steps.tails[0] !== '')) break
    range = more[1] === 'bis'
    end += more[0].length
    start = end
  }
  return { norms, end }
}
/** „43 bis 45“ → 43, 44 and 45, each of which knows the range. */
function ranged(symbol: string, from: Norm | undefined, ends: readonly Norm[]): readonly Norm[] {
  const [to] = ends
  const first = /^\S+ (\d+)[a-z]?$/.exec(from?.norm ?? '')?.[1]
  if (!from || !to || first === undefined) return [...(from ? [from] : []), ...ends]
  const range = `${symbol === '§' ? '§§' : symbol} ${from.norm.slice(symbol.length + 1)} bis ${to.norm.slice(symbol.length + 1)}`
  const count = Number(/\d+/.exec(to.norm)?.[0]) - Number(first) - 1
  const inside = count < MOST ? Array.from({ length: Math.max(0, count) }, (_, i) => ({ ...from, norm: `${symbol} ${Number(first) + i + 1}`, between: true })) : []
  return [from, ...inside, ...ends].map((norm) => ({ ...norm, range }))
}
/** Of longer ranges only the ends are named. */
const MOST = 60
/** „ Abs. 2 und 3“ → two tails. Behind „§§“ and „Art.“ a comma may begin the next number, so it ends the steps. */
function stepsAt(text: string, from: number, several: boolean): { readonly tails: readonly string[]; readonly end: number } {
  const tails = ['']
  let end = from
  for (let step = matches(STEP, text, end); step; step = matches(STEP, text, end)) {
    const name = ` ${stepName(step[1] ?? '')} `
    const last = tails.at(-1) ?? ''
    const before = last.split(name)[0] ?? ''
    if (!last.includes(name)) tails.pop()
    tails.push(`${before}${name}${step[2]}`)
    end += step[0].length
    for (let more = matches(STEP_MORE, text, end); more && !(several && more[1] === ','); more = matches(STEP_MORE, text, end)) {
      tails.push(`${before}${name}${more[2]}`)
      end += more[0].length
    }
  }
  return { tails, end }
}
