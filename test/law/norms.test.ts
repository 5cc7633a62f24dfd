// Every norm that a clause rests on or prints is in templates/law/normen.yaml, in force today; what is not proved (L) is printed by none.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { holds } from '../../src/law/dated.ts'
import type { Norm } from '../../src/templates/law-data.ts'

const TODAY = '2026-11-21'
const { norms } = shippedTemplates().law
const { kinds, privacy } = shippedTemplates()
const clauses = [...new Map([...kinds.values()].flatMap((kind) => [...kind.klauseln.values()]).map((clause) => [clause.file, clause])).values()]

/** Short names of laws, with the names that sentences use. */
const LAWS: Readonly<Record<string, string>> = {
  AufenthG: 'AufenthG|Aufenthaltsgesetz(?:es)?', IntV: 'IntV|Integrationskursverordnung', 'SGB I': 'SGB I(?![IVX])|Ersten Buche?s Sozialgesetzbuch', 'SGB II': 'SGB II(?!I)|Zweiten Buche?s Sozialgesetzbuch',
  'SGB III': 'SGB III', 'SGB VIII': 'SGB VIII|Achten Buche?s Sozialgesetzbuch', 'SGB X': 'SGB X(?!I)|Zehnten Buche?s Sozialgesetzbuch', VwVfG: 'VwVfG|Verwaltungsverfahrensgesetz(?:es)?', BGB: 'BGB|Bürgerlichen Gesetzbuch(?:e?s)?',
  StGB: 'StGB|Strafgesetzbuch(?:e?s)?', BVFG: 'BVFG', BGG: 'BGG|Behindertengleichstellungsgesetz(?:es)?', AsylG: 'AsylG', BeschV: 'BeschV', KunstUrhG: 'KunstUrhG', VwGO: 'VwGO', SGG: 'SGG', DSGVO: 'DSGVO|Datenschutz-Grundverordnung',
  'DSG-EKD': 'DSG-EKD', KDG: 'KDG', 'MBE-FöRL': 'MBE-FöRL',
}
interface Cited {
  readonly law: string
  /** „§ 8 Abs. 3“, with all that is said. */
  readonly norm: string
}
/** What stands between the sign and the name of the law. „§ 44b … nach § 6a des Zweiten Buches“: a norm without a law belongs to the next one. */
function citations(text: string): readonly Cited[] {
  const plain = text.replace(/\{[§#A-Z„][^}]*\}/g, ' ').replace(/\{\{[^}]*\}\}/g, ' ').replace(/\s+/g, ' ')
  return [...plain.matchAll(/(§§?|Art\.) (\d+[a-z]?)/g)].flatMap(({ index, 1: sign = '' }) => {
    const rest = plain.slice(index + sign.length + 1)
    const named = Object.entries(LAWS).flatMap(([law, names]) => {
      const at = new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}])`, 'u').exec(rest)
      return at ? [{ law, at: at.index }] : []
    })
    const [next] = named.sort((a, b) => a.at - b.at)
    if (!next || next.at > 200) return [{ law: '?', norm: `${sign} ${rest.slice(0, 30)}` }]
    return expanded(sign, rest.slice(0, next.at)).map((norm) => ({ law: next.law, norm }))
  })
}
/** „§§ 43 bis 45“, „Art. 6, 7 und 9 Abs. 2“ → one text per number; „§ 8 Abs. 2 und 3“ → one text with what follows the number. */
function expanded(sign: string, between: string): readonly string[] {
  const own = (between.split(/ nach §| Art\. |§/)[0] ?? '').replace(/[ ,]*(?: (?:des|der|und|in))*[ ,]*$/, '')
  if (sign === '§') return [`§ ${own}`]
  const [, from = '', to = ''] = /^(\d+[a-z]?) bis (\d+[a-z]?)/.exec(own) ?? []
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `§ ${Number(from) + i}`)
  const numbers = from ? [from, to] : own.replace(/ (?:Abs|Nr|Buchst)\. \w+(?:(?:, | und )\d+)*/g, '').match(/\d+[a-z]?/g)
  return (numbers ?? []).map((number) => `${sign === '§§' ? '§' : sign} ${number}`)
}
/** The most exact entry in force whose norm begins the citation. */
function entryOf({ law, norm }: Cited): Norm | undefined {
  const fitting = norms.filter((entry) => entry.gesetz === law && holds(entry, TODAY) && (norm === entry.norm || norm.startsWith(`${entry.norm} `) || norm.startsWith(`${entry.norm},`)))
  return fitting.sort((a, b) => b.norm.length - a.norm.length)[0]
}

describe('norms of clauses', () => {
  const printed = clauses.flatMap((clause) => citations(clause.body).map((cited) => ({ file: clause.file, ...cited })))
  const basis = clauses.flatMap((clause) => clause.grundlage.flatMap((line) => citations(line).map((cited) => ({ file: clause.file, ...cited }))))
  const data = [...privacy.gesetze.filter((law) => holds(law, TODAY)).map((law) => law.name), ...privacy.regime.filter((regime) => holds(regime, TODAY)).flatMap((regime) => [regime.einwilligung, regime.information])].flatMap((text) => citations(text).map((cited) => ({ file: 'law/datenschutz.yaml', ...cited })))

  test('there are some of each, and every line of `grundlage` cites something', () => {
    expect([printed.length > 15, basis.length > 50, data.length > 5]).toEqual([true, true, true])
    const lines = clauses.flatMap((clause) => clause.grundlage)
    expect(lines.filter((line) => citations(line).length === 0 && !line.startsWith('MBE-FöRL'))).toEqual([])
  })
  test.each([['printed', printed], ['grundlage', basis], ['data', data]] as const)('%s: each has an entry in force', (_, list) => {
    expect([...new Set(list.filter((cited) => !entryOf(cited)).map(({ file, law, norm }) => `${file}: ${norm} ${law}`))]).toEqual([])
  })
  test('none that is printed is uncertain', () => {
    expect([...printed, ...data].filter((cited) => entryOf(cited)?.sicherheit === 'L').map(({ file, law, norm }) => `${file}: ${norm} ${law}`)).toEqual([])
  })
  test('the reader of citations reads what it should', () => {
    expect(citations('nach den §§ 43 bis 45 des Aufenthaltsgesetzes')).toEqual([43, 44, 45].map((n) => ({ law: 'AufenthG', norm: `§ ${n}` })))
    expect(citations('als Einrichtung nach § 44b{{else}}nach § 6a{{/if}} des Zweiten Buches Sozialgesetzbuch')).toEqual([{ law: 'SGB II', norm: '§ 44b' }, { law: 'SGB II', norm: '§ 6a' }])
    expect(citations('Art. 6, 7 und 9 DSGVO').map(({ norm }) => norm)).toEqual(['Art. 6', 'Art. 7', 'Art. 9'])
    expect(citations('§ 8 Abs. 2 und 3 IntV')).toEqual([{ law: 'IntV', norm: '§ 8 Abs. 2 und 3' }])
    expect(citations('Art. 4 Nr. 7 und 11, Art. 6 Abs. 1 Buchst. a und Art. 7 DSGVO').map(({ norm }) => norm)).toEqual(['Art. 4', 'Art. 6', 'Art. 7'])
    expect(citations('{§ kosten} und § 15 Abs. 5 SGB II')).toEqual([{ law: 'SGB II', norm: '§ 15 Abs. 5' }])
    expect(citations('§ 9 KDG').map((cited) => entryOf(cited)?.sicherheit)).toEqual(['L'])
  })
})
