// compare: what two versions of an agreement differ in, as a lawyer would list it. Properties over generated agreements, and one case for each kind of change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import { compare } from '../../src/document/compare/compare.ts'
import { isForm } from '../../src/document/compare/form.ts'
import { isEmpty, type Comparison, type PartChange, type Segment, type Side } from '../../src/document/compare/model.ts'
import { runsOf } from '../../src/document/runs.ts'
import { leavesOf } from '../../src/document/walk.ts'
import { composeSide } from '../../src/pipeline/about.ts'
import { shippedTemplates } from '../../src/assets.ts'
import { agreement } from '../support/agreements.ts'
import { exampleText } from '../support/compose.ts'
import { kept } from '../support/kept.ts'
import { runs } from '../support/runs.ts'

const side = kept(async (text, mode): Promise<Side> => {
  const findings = new Findings(mode)
  const made = await composeSide({ file: 'v.koop.yaml', text, sets: [], templates: shippedTemplates(), mode }, findings.report)
  if (!made) throw new Error(`${findings.list.map((one) => `${one.code} ${one.message} ${one.place?.line}`).join('\n')}\n${text}`)
  return made
})
const between = async (old: string, next: string, mode?: Mode): Promise<Comparison> => compare(await side(old, mode), await side(next, mode))

/** What the cases change. */
interface Data {
  aktenzeichen?: string
  klauseln: { informationen?: { frist: string }; hospitation: { wortlaut?: string; entfaellt?: string }; sprechstunde: { nach?: string } }
  laufzeit: { dauer?: string; kuendigung: { frist: string } }
  parteien: { id: string; kurz?: object; sitz: { strasse: string } }[]
  zusatz: { id?: string; titel: string; text: string }[]
  anlagen: { dienste: { zeiten: string }[] }[]
  ausnahmen?: object[]
  offen?: object[]
  unterzeichnung: { ort_datum?: string; unterschriften: object[] }
  gestaltung: { schrift?: string }
}
/** The agreement with its data changed. */
function altered(text: string, change: (data: Data) => void): string {
  const data = parse(text) as Data
  change(data)
  return stringify(data)
}
const GROUP = exampleText('abh-traegergruppe')
const FREE = exampleText('frei')
const changing = (text: string, change: (data: Data) => void) => between(text, altered(text, change))

const words = (segments: readonly Segment[], kinds: readonly Segment['kind'][]): string => segments.filter(({ kind }) => kinds.includes(kind)).map((one) => ('text' in one ? one.text : `${one.old} → ${one.new}`)).join(' ')
/** Parts without those whose forms alone follow a fact. */
const told = ({ parts }: Comparison): readonly PartChange[] => parts.filter(({ moved, status, lines }) => moved || status !== 'changed' || lines.some(({ kind }) => kind !== 'form'))
const factLines = ({ facts }: Comparison): readonly string[] => facts.map((one) => `${one.group}, ${one.title}: ${one.old} → ${one.new} (${one.places.join(', ')})`)

/** The same, made anew. */
const again = (text: string): string => `${text}\n`

describe('nothing changed', () => {
  test.each(['kurz', 'abh-traegergruppe', 'frei'])('an example and itself: %s', async (name) => {
    const text = exampleText(name)
    expect(await between(text, again(text))).toEqual({ facts: [], parts: [], renumbered: [] })
    expect(await between(text, again(text), 'draft')).toEqual({ facts: [], parts: [], renumbered: [] })
  })
  test('other comments, quotes, line breaks and order of keys', async () => {
    const data: unknown = parse(GROUP)
    const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)])) : value)
    expect(isEmpty(await between(GROUP, `# neu\n${stringify(turned(data), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 })}`))).toBe(true)
  })
  test('a default that is written out', async () => {
    expect(await changing(GROUP, (data) => { data.unterzeichnung.ort_datum = 'einmal'; data.gestaltung.schrift = 'serif' })).toEqual({ facts: [], parts: [], renumbered: [] })
  })
  test('any agreement and itself', async () => {
    await fc.assert(fc.asyncProperty(agreement, async (text) => {
        expect(isEmpty(await between(text, again(text)))).toBe(true)
      }), { numRuns: runs(8) })
  })
})

describe('two agreements that have nothing to do with each other', () => {
  const counted = (text: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const word of text.replaceAll('\u00ad', '').match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const everyLeaf = ({ document }: Pick<Side, 'document'>) => runsOf(document).flatMap(({ inlines }) => leavesOf(inlines))
  const everyWord = (side: Side): Map<string, number> => counted(everyLeaf(side).map(({ text }) => text).join(' '))
  /** Without the values of facts: these are told in their first form, the text has others („drei Monaten“). */
  const everyOther = ({ document, facts, keyOf }: Side): Map<string, number> => {
    const isFact = (key: string): boolean => facts.some((fact) => fact.key === key || fact.key.startsWith(`${key}.`) || key.startsWith(`${fact.key}.`))
    const leaves = everyLeaf({ document }).filter((leaf) => leaf.tag !== 'filled' || leaf.from === null || !isFact(keyOf(leaf.from)))
    return counted(leaves.map(({ text }) => text).join(' '))
  }
  test('every word that the new one has more often is told', async () => {
    await fc.assert(
      fc.asyncProperty(agreement, agreement, async (one, other) => {
        const [old, next] = [await side(one), await side(other)]
        const { facts, parts, renumbered } = compare(old, next)
        const shown = counted([
          ...facts.flatMap((fact) => [fact.title, fact.new ?? '']),
          ...parts.flatMap((part) => [part.new?.label ?? '', part.new?.title ?? '', ...part.lines.flatMap((line) => [line.place.new ?? '', ...line.segments.map((segment) => ('text' in segment ? segment.text : segment.new))])]),
          ...renumbered.flatMap((entry) => [entry.new, entry.title]),
        ].join(' '))
        const before = everyWord(old)
        const lost = [...everyOther(next)].filter(([word, n]) => /\p{L}{4}/u.test(word) && n > (before.get(word) ?? 0) && !shown.has(word)).map(([word]) => word)
        expect(lost).toEqual([])
      }),
      { numRuns: runs(8) },
    )
  })
  test('with old and new exchanged, what was added is removed', async () => {
    const flipped = ({ facts, parts }: Comparison) => ({
      facts: facts.map((one) => [one.key, one.new, one.old]).sort(),
      parts: parts.map((part) => [part.key, part.status === 'added' ? 'removed' : part.status === 'removed' ? 'added' : part.status, part.moved, part.lines.map(({ segments }) => [words(segments, ['added']), words(segments, ['removed'])]).filter(([a, b]) => a || b).map((pair) => pair.join(' / ')).sort()]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    })
    const straight = ({ facts, parts }: Comparison) => ({
      facts: facts.map((one) => [one.key, one.old, one.new]).sort(),
      parts: parts.map((part) => [part.key, part.status, part.moved, part.lines.map(({ segments }) => [words(segments, ['removed']), words(segments, ['added'])]).filter(([a, b]) => a || b).map((pair) => pair.join(' / ')).sort()]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    })
    await fc.assert(
      fc.asyncProperty(agreement, agreement, async (one, other) => {
        const [a, b] = [await side(one), await side(other)]
        expect(flipped(compare(b, a))).toEqual(straight(compare(a, b)))
      }),
      { numRuns: runs(8) },
    )
  })
})

describe('facts apart from wording', () => {
  test('a changed parameter is told with its title, both values and its place, and nothing else', async () => {
    const found = await changing(GROUP, (data) => { data.klauseln.informationen = { frist: '1 Monat' } })
    expect(factLines(found)).toEqual(['Klausel „Austausch von Informationen“, Frist nach Bekanntgabe: zwei Wochen → ein Monat (§ 6 Abs. 1)'])
    expect([found.parts, found.renumbered]).toEqual([[], []])
  })
  test('a default that is replaced is a fact, too', async () => {
    const old = altered(GROUP, (data) => { delete data.klauseln.informationen })
    expect(factLines(await between(old, GROUP))).toEqual(['Klausel „Austausch von Informationen“, Frist nach Bekanntgabe: ein Monat → zwei Wochen (§ 6 Abs. 1)'])
    expect(told(await between(old, GROUP))).toEqual([])
  })
  test('the term, the seat of a party and the file number', async () => {
    const found = await changing(GROUP, (data) => {
      data.laufzeit.kuendigung.frist = '3 Monate'
      data.parteien[3]!.sitz.strasse = 'Hafenweg 23'
      delete data.aktenzeichen
    })
    expect(factLines(found)).toEqual([
      'Vereinbarung, Aktenzeichen: 33.1-0204/27 → null ()',
      'Partei „Brücken bauen gGmbH“, Sitz, Straße und Hausnummer: Hafenweg 22 → Hafenweg 23 (Kopf, Anlage 1)',
      'Laufzeit, Kündigung, Frist: sechs Monate → drei Monate (§ 12 Abs. 3)',
    ])
    expect(found.parts).toEqual([])
  })
  test('a beginning with the signature and a length bound to a project are said as people say them', async () => {
    const begun = (day: string): string => GROUP.replace(/^ {2}beginn: .*/m, `  beginn: ${day}`)
    expect(factLines(await between(begun('unterzeichnung'), begun('2027-05-01'))).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(['Laufzeit, Beginn: mit der Unterzeichnung → 1. Mai 2027 (§ 12 Abs. 1)'])
    const course = exampleText('integrationskurs-kurz')
    expect(factLines(await between(course, altered(course, (data) => { data.laufzeit.dauer = '1 Jahr' })))[0]).toContain('Laufzeit, Dauer: bis zum Ende der Bewilligung → ein Jahr')
  })
  test('a party with another name and gender: articles and endings follow, no wording changed', async () => {
    const found = await changing(GROUP, (data) => { data.parteien[0]!.kurz = { name: 'Landratsamt', genus: 'n' } })
    expect(found.facts.map(({ old, new: next }) => [old, next])).toEqual([['Ausländerbehörde', 'Landratsamt']])
    expect(told(found)).toEqual([])
    expect(found.parts.flatMap(({ lines }) => lines).length).toBeGreaterThan(5)
  })
  test('an accepted exception stands among the facts', async () => {
    const found = await changing(GROUP, (data) => { data.ausnahmen = [{ code: 'text/tabelle-breit', zu: 'klauseln.konflikt', grund: 'Das steht so im Beschluss des Rates.' }] })
    expect(factLines(found)).toEqual(['Ausnahmen, text/tabelle-breit klauseln.konflikt: null → Das steht so im Beschluss des Rates. ()'])
  })
  test('in a draft an open value that is settled', async () => {
    const old = altered(GROUP, (data) => { delete data.laufzeit.dauer; data.offen = [{ zu: 'klauseln.statistik.kleinste_zahl', frage: 'Reicht fünf?' }] })
    const found = await between(old, GROUP, 'draft')
    expect(factLines(found)).toEqual(['Laufzeit, Dauer: (offen) → zwei Jahre (§ 12 Abs. 1)', 'Klausel „Statistik“, Kleinste ausgewiesene Zahl: fünf (offen: Reicht fünf?) → fünf (§ 10 Abs. 3)'])
    expect(found.parts).toEqual([])
  })
})

test.each([
  ['der', 'dem', true],
  ['benennt', 'benennen', true],
  ['ihrer Träger', 'ihrem Träger', true],
  ['kann', 'können', true],
  ['', 'die', true],
  ['können', 'könnten', false],
  ['eine', 'keine', false],
  ['', 'nicht', false],
  ['drei', 'zwei', false],
])('only a form or another word: %j, %j', (old, next, form) => {
  const [before, after] = [old, next].map((text) => text.split(' ').filter(Boolean).map((word) => ({ sign: word, text: word, space: true })))
  expect(isForm({ kind: 'wording', old: before ?? [], new: after ?? [] })).toBe(form)
})

describe('clauses', () => {
  const extra = { id: 'kaffee', titel: 'Gemeinsames Frühstück', nach: 'sprechstunde', text: 'Die Partner frühstücken einmal im Jahr gemeinsam.' }
  test('a new one in full; those behind it are only renumbered, and references to them are no change', async () => {
    const signpost = { id: 'wegweiser', titel: 'Wegweiser', text: 'Für das Ende gilt {§ laufzeit}, für die Form {§ laufzeit Abs. 2}.' }
    const old = altered(GROUP, (data) => { data.zusatz = [signpost] })
    const found = await between(old, altered(old, (data) => { data.zusatz = [extra, signpost] }))
    expect(found.facts).toEqual([])
    expect(found.parts).toMatchObject([{ key: 'klausel-kaffee', status: 'added', old: null, new: { label: '§ 5', title: extra.titel, origin: 'own-clause' }, lines: [{ kind: 'added', segments: [{ kind: 'added', text: extra.text }] }] }])
    expect(found.renumbered[0]).toEqual({ old: '§ 5', new: '§ 6', title: 'Ansprechpersonen und Gespräche' })
    expect(found.renumbered).toHaveLength(10)
  })
  test('one that is left out, with its reason', async () => {
    const found = await changing(GROUP, (data) => { data.klauseln.hospitation = { entfaellt: 'Dafür fehlt Personal.' } })
    expect(found.parts).toMatchObject([{ key: 'klausel-hospitation', status: 'removed', old: { label: '§ 6 Abs. 8 und 9' }, new: null, reason: 'Dafür fehlt Personal.' }])
    expect(found.parts[0]?.lines).toHaveLength(2)
    expect(found.facts).toEqual([])
  })
  test('one that was moved is told as moved, not as gone and new', async () => {
    const found = await changing(GROUP, (data) => { data.klauseln.sprechstunde.nach = 'statistik' })
    expect(found.parts).toMatchObject([{ key: 'klausel-sprechstunde', status: 'changed', moved: true, old: { label: '§ 4' }, new: { label: '§ 10' }, lines: [] }])
    expect(found.facts).toEqual([])
  })
  test('own clauses in another order: one of them moved', async () => {
    const found = await changing(FREE, (data) => { data.zusatz = [data.zusatz[1]!, data.zusatz[0]!, ...data.zusatz.slice(2)] })
    expect(found.parts.map(({ status, moved, lines }) => [status, moved, lines.length])).toEqual([['changed', true, 0]])
  })
  test('own clauses with another id alone are the same clauses, and references to them too; one with other words is gone and new', async () => {
    const clauses = (id: string, text = extra.text) => altered(GROUP, (data) => { data.zusatz = [{ ...extra, id, text }, { id: 'wegweiser', titel: 'Wegweiser', text: `Es gilt {§ ${id}}.` }] })
    expect(await between(clauses('kaffee'), clauses('tee'))).toEqual({ facts: [], parts: [], renumbered: [] })
    expect((await between(clauses('kaffee'), clauses('tee', 'Niemand frühstückt.'))).parts.map(({ key, status }) => [key, status])).toEqual([['klausel-kaffee', 'removed'], ['klausel-tee', 'added'], ['klausel-wegweiser', 'changed']])
  })
  test('a party with another id alone is the same party, with what it says and signs; one with another name is gone and new', async () => {
    const other = (id: string, name = 'Diakonisches Werk'): string => GROUP.replaceAll(/\bdiakonie\b(?!\.)/g, id).replace(`verband: ${id}`, 'verband: diakonie').replaceAll('Diakonisches Werk', name)
    expect(await between(GROUP, other('werk'))).toEqual({ facts: [], parts: [], renumbered: [] })
    const street = await between(GROUP, altered(other('werk'), (data) => { for (const party of data.parteien) if (party.id === 'werk') party.sitz.strasse = 'Am Ufer 9' }))
    expect(factLines(street)).toEqual([expect.stringMatching(/^Partei „Diakonisches Werk .* → Am Ufer 9 \(Kopf/)])
    expect((await between(GROUP, other('werk', 'Neues Werk'))).parts.filter(({ kind, status }) => kind === 'party' && status !== 'changed').map(({ key, status }) => [key, status])).toEqual([['partei-diakonie', 'removed'], ['partei-werk', 'added']])
  })
  test('a group with another id alone, and parties with exchanged ids, are the same ones with what they sign', async () => {
    const other = (...ids: readonly (readonly [RegExp, string])[]): string => ids.reduce((text, [id, next]) => text.replaceAll(id, next), GROUP)
    expect(await between(GROUP, other([/(?<=id: |fuer: )traeger$/gm, 'tr']))).toEqual({ facts: [], parts: [], renumbered: [] })
    expect(await between(GROUP, other([/(?<=(?:id|fuer): )stadt$/gm, 'amt']))).toEqual({ facts: [], parts: [], renumbered: [] })
    const exchanged = other([/(?<!verband: )\b(diakonie|bruecken)\b(?![.@-])/g, '<$1>'], [/<diakonie>/g, 'bruecken'], [/<bruecken>/g, 'diakonie'])
    expect(exchanged).not.toBe(GROUP)
    expect(await between(GROUP, exchanged)).toEqual({ facts: [], parts: [], renumbered: [] })
  })
  test('signatures in another order: one of them moved', async () => {
    const found = await changing(GROUP, (data) => { data.unterzeichnung.unterschriften.reverse() })
    expect(found.parts.map(({ kind, moved, lines }) => [kind, moved, lines.length])).toEqual([['signatures', true, 0]])
  })
  test('own wording instead of the model, word by word', async () => {
    const own = '(1) Wer hospitiert, tut das einen Tag lang. Termin und Dauer vereinbaren die Leitungen.'
    const old = altered(GROUP, (data) => { data.klauseln.hospitation = { wortlaut: own } })
    const found = await between(old, altered(old, (data) => { data.klauseln.hospitation.wortlaut = own.replace('einen Tag lang', 'zwei Tage lang') }))
    const [part] = found.parts
    expect(part?.lines.map(({ kind, place, segments }) => [kind, place.new, words(segments, ['removed']), words(segments, ['added'])])).toEqual([['changed', 'Abs. 8', 'einen Tag', 'zwei Tage']])
    expect((await between(GROUP, old)).parts).toMatchObject([{ old: { origin: 'template' }, new: { origin: 'own-wording' } }])
  })
  test('another paragraph in a reference is a change of wording', async () => {
    const text = (tail: string) => altered(GROUP, (data) => { data.zusatz = [{ ...extra, text: `Es gilt {§ laufzeit Abs. ${tail}}.` }] })
    const found = await between(text('1'), text('2'))
    expect(found.parts[0]?.lines.map(({ segments }) => [words(segments, ['removed']), words(segments, ['added'])])).toEqual([['§\u00a013 Abs.\u00a01', '§\u00a013 Abs.\u00a02']])
  })
  test('a paragraph that stands elsewhere in its clause', async () => {
    const text = (list: readonly string[]) => altered(FREE, (data) => { data.zusatz[0]!.text = list.map((one) => `${one}\n`).join('\n') })
    const list = ['Die Stadt öffnet den Saal.', 'Der Träger stellt die Fachkraft.', 'Beide werben gemeinsam für das Angebot.']
    const found = await between(text(list), text([list[2] ?? '', list[0] ?? '', list[1] ?? '']))
    expect(found.parts[0]?.lines.map(({ kind, place }) => [kind, place.old, place.new])).toEqual([['moved', 'Abs. 3', 'Abs. 1']])
  })
  test('the same words as points instead of paragraphs', async () => {
    const text = (sign: string) => altered(FREE, (data) => { data.zusatz[0]!.text = `Dazu gehören:\n\n${sign} der Raum\n${sign} der Kaffee\n` })
    expect((await between(text('-'), text('1.'))).parts).toMatchObject([{ rearranged: true, lines: [] }])
  })
  test('another title of an own clause', async () => {
    const found = await changing(FREE, (data) => { data.zusatz[0]!.titel = 'Worum es geht' })
    expect(found.parts.map(({ kind, lines }) => [kind, lines.map(({ segments }) => words(segments, ['removed', 'added']))])).toEqual([['heading', ['Gegenstand', 'Worum es geht'].map((one) => one).length === 2 ? ['Gegenstand Worum es geht'] : []]])
  })
})

describe('parties, signatures and annexes', () => {
  test('a new party, with its signature', async () => {
    const found = await changing(GROUP, (data) => {
      data.parteien.push({ id: 'jc', rolle: 'jobcenter', name: 'Jobcenter Beispielstadt', genus: 'n', rechtsform: 'gemeinsame-einrichtung', sitz: { strasse: 'Am Ring 1', plz: '67999', ort: 'Beispielstadt' }, vertreten_durch: [{ funktion: 'Geschäftsführer', geschlecht: 'm' }] } as Data['parteien'][number])
      data.unterzeichnung.unterschriften.push({ fuer: 'jc', personen: [{ zeilen: ['Geschäftsführer'] }] })
    })
    expect(found.parts.filter(({ status }) => status === 'added').map(({ key }) => key)).toEqual(['partei-jc', 'unterschrift-jc'])
    expect(found.facts).toEqual([])
  })
  test('a cell of a table, a new row, and the sheet that is now the first', async () => {
    const found = await changing(GROUP, (data) => {
      data.anlagen[0]!.dienste[0]!.zeiten = 'montags von 9 bis 12 Uhr'
      data.anlagen[0]!.dienste.push({ dienst: 'Sozialberatung', traeger: 'bruecken', zielgruppe: 'alle', zeiten: 'freitags', sprachen: 'Deutsch', zugang: 'stufenlos' } as { zeiten: string })
      data.anlagen.reverse()
    })
    const [sheet] = found.parts.filter(({ lines }) => lines.length > 0)
    expect(sheet).toMatchObject({ kind: 'annex', key: 'anlage-uebersicht' })
    expect(sheet?.lines.map(({ kind, segments }) => [kind, words(segments, ['removed']) || words(segments, ['added']).slice(0, 14)])).toContainEqual(['changed', 'und mittwochs'])
    expect(sheet?.lines.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'changed'])
    expect(found.parts.filter(({ moved }) => moved)).toHaveLength(1)
  })
})

test('very long texts are compared in bounded work, and no word is lost', async () => {
  const text = (step: number) => altered(FREE, (data) => { data.zusatz[0]!.text = Array.from({ length: 9_000 }, (_, i) => `w${(i * step) % 9_001}`).join(' ') })
  const [old, next] = [text(1), text(4_001)]
  const segments = (await between(old, next)).parts.flatMap(({ lines }) => lines.flatMap((line) => line.segments))
  const joined = words(segments, ['same', 'added']).replace(/\s+/g, ' ')
  expect(joined).toBe((parse(next) as Data).zusatz[0]!.text)
})
