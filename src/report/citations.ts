// Norms that a text cites: „§ 44a des Aufenthaltsgesetzes“, „Art. 6, 7 und 9 DSGVO“, „§§ 43 bis 45 AufenthG“ as one citation for each number.
// Invariant: a reference to a § of the agreement („§ 5 Abs. 2“) is no citation: what has no name of a law close behind it is not a norm.

export interface Cited {
  /** Short name of the law, as templates/law/normen.yaml has it; null: a law that this list does not know. */
  readonly law: string | null
  /** „§ 8 Abs. 3“. */
  readonly norm: string
  /** Of the law: its short name, else as written. */
  readonly name: string
  /** „§ 8 Abs. 3 IntV“. */
  readonly words: string
}

const code = (ordinal: string): string => `${ordinal} Buche?s? Sozialgesetzbuch(?:e?s)?`
/** Short names of laws, with the names that sentences use. */
const LAWS: readonly (readonly [law: string, names: string])[] = [
  ['AufenthG', 'AufenthG|Aufenthaltsgesetz(?:es)?'], ['IntV', 'IntV|Integrationskursverordnung'], ['AsylG', 'AsylG|Asylgesetz(?:es)?'], ['BeschV', 'BeschV|Beschäftigungsverordnung'],
  ['SGB I', `SGB I|${code('Ersten')}`], ['SGB II', `SGB II|${code('Zweiten')}`], ['SGB III', `SGB III|${code('Dritten')}`], ['SGB VIII', `SGB VIII|${code('Achten')}`], ['SGB X', `SGB X|${code('Zehnten')}`],
  ['VwVfG', 'VwVfG|Verwaltungsverfahrensgesetz(?:es)?'], ['BGB', 'BGB|Bürgerlichen Gesetzbuch(?:e?s)?'], ['StGB', 'StGB|Strafgesetzbuch(?:e?s)?'], ['BVFG', 'BVFG|Bundesvertriebenengesetz(?:es)?'],
  ['BGG', 'BGG|Behindertengleichstellungsgesetz(?:es)?'], ['KunstUrhG', 'KunstUrhG'], ['VwGO', 'VwGO'], ['SGG', 'SGG'], ['DSGVO', 'DSGVO|DS-GVO|Datenschutz-Grundverordnung'],
  ['DSG-EKD', 'DSG-EKD|EKD-Datenschutzgesetz(?:es)?'], ['KDG', 'KDG|Gesetz(?:es)? über den Kirchlichen Datenschutz'], ['MBE-FöRL', 'MBE-FöRL'], ['BDSG', 'BDSG|Bundesdatenschutzgesetz(?:es)?'],
]
const NAMED = new RegExp(`(?<![\\p{L}-])(?:${LAWS.map(([, names], i) => `(?<l${i}>${names})`).join('|')})(?![\\p{L}-]| ?[IVX]+\\b)`, 'u')
/** „des Landkreisgesetzes“, „der Gemeindeordnung“: a law by its name, which the list does not have. */
const OTHER = /^[^.;§]{0,40}?(?<![\p{L}])(?:(?:des|der|dem) )?(?<name>[\p{Lu}][\p{L}-]*(?:gesetz(?:es)?|verordnung|ordnung|gesetzbuch(?:e?s)?)|[\p{Lu}][\p{L}]*(?:G|GB|VO|V|O))(?![\p{L}])/u
const FAR = 120

export function citationsIn(text: string): readonly Cited[] {
  const plain = text.replace(/[\s\u00a0\u202f]+/gu, ' ')
  return [...plain.matchAll(/(?<sign>§§?|Art\.|Artikel) (?=\d)/gu)].flatMap(({ index, 0: whole, groups }) => {
    const rest = plain.slice(index + whole.length)
    const end = rest.search(/[.;:] (?=[\p{Lu}(])/u)
    const near = rest.slice(0, Math.min(FAR, end < 0 ? FAR : end + 1))
    const law = nextLaw(near)
    const sign = groups?.sign === 'Artikel' ? 'Art.' : (groups?.sign ?? '§')
    return law ? expanded(sign, near.slice(0, law.index)).map((norm) => citedOf(norm, law.law, law.name)) : []
  })
}
/** The first law that is named, known or not. */
function nextLaw(near: string): { readonly index: number; readonly law: string | null; readonly name: string } | undefined {
  const named = NAMED.exec(near)
  const known = named && LAWS.find((_, i) => named.groups?.[`l${i}`] !== undefined)?.[0]
  const other = OTHER.exec(near)
  const otherName = other?.groups?.name ?? ''
  const otherAt = other ? other.index + other[0].length - otherName.length : Number.POSITIVE_INFINITY
  if (named && typeof known === 'string' && named.index <= otherAt) return { index: named.index, law: known, name: known }
  return other ? { index: otherAt, law: null, name: otherName.replace(/(gesetz|gesetzbuch)e?s$/u, '$1') } : undefined
}

const citedOf = (norm: string, law: string | null, name: string): Cited => ({ law, norm, name, words: `${norm} ${name}` })

/** „44a Abs. 1 Satz 2“: nothing but numbers and what they count. */
const DETAILS = /^\d+[a-z]?(?: (?:Abs\.|Absatz|Satz|Nr\.|Nummer|Buchst\.|Buchstabe) (?:\d+|[a-z])(?:(?:, | und | bis )\d+(?![a-z]? (?:Abs|Satz|Nr|Nummer)))*)*/u
const SHORT: readonly (readonly [RegExp, string])[] = [[/Absatz/gu, 'Abs.'], [/Nummer/gu, 'Nr.'], [/Buchstabe/gu, 'Buchst.']]
/** What stands between the sign and the law → one norm for each number; the details behind a single number stay with it. */
function expanded(sign: string, between: string): readonly string[] {
  const own = between.split(/ nach (?:§|Art)|(?:,| und| oder) (?:§|Art)/u)[0] ?? ''
  if (sign === '§') return [`§ ${SHORT.reduce((text, [long, brief]) => text.replace(long, brief), DETAILS.exec(own)?.[0] ?? '')}`]
  const [, from = '', to = ''] = /^(\d+[a-z]?) bis (\d+[a-z]?)/u.exec(own) ?? []
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) return Array.from({ length: Math.max(0, Math.min(30, Number(to) - Number(from) + 1)) }, (_, i) => `${one(sign)} ${Number(from) + i}`)
  const numbers = from ? [from, to] : own.replace(/ (?:Abs\.|Absatz|Nr\.|Nummer|Buchst\.|Satz) \w+(?:(?:, | und )\d+(?![a-z]? (?:Abs|Satz|Nr|Nummer)))*/gu, '').match(/(?<![\p{L}\d])\d+[a-z]?(?![\p{L}\d])/gu)
  return (numbers ?? []).map((number) => `${one(sign)} ${number}`)
}
const one = (sign: string): string => (sign === '§§' ? '§' : sign)
