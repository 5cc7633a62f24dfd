// Sheets among the annexes and the clauses that point to them: what a clause says of the sheets is true of those that are attached.
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { composed, documentOf, exampleText, textOf } from '../support/compose.ts'
import { yamlOf, type Data } from '../support/annexes.ts'

const base = parse(exampleText('kurz')) as Data
const [city, carrier] = base['parteien'] as [Data, Data]
const second = { ...carrier, id: 'hafen', name: 'Hafenhilfe Neuental e. V.', kurz: { name: 'Hafenhilfe', genus: 'f' } }
const first = { ...carrier, kurz: { name: 'Nachbarschaftshilfe', genus: 'f' } }
const agreement = (anlagen: readonly Data[], more: Data = {}): string =>
  yamlOf({ ...base, umfang: 'ausfuehrlich', parteien: [{ ...city, kurz: { name: 'Stadt', genus: 'f' } }, first, second], klauseln: { datenschutz: { als_anlage: true }, einwilligung: { als_anlage: true } }, anlagen, ...more })
const flat = async (text: string): Promise<string> => (await textOf(documentOf(text), 'txt')).replaceAll(/\s+/g, ' ')
const info = (stelle: unknown, id = `info-${String(stelle)}`): Data => ({ id, vorlage: 'datenschutzinformation', stelle, dsb: 'Telefon 030 23125-119', aufbewahrung: 'drei Jahre' })
const form = (von: unknown, an: unknown, more: Data = {}): Data => ({ id: `form-${String(von)}-${String(an)}`, vorlage: 'einwilligung', mit: 'abh', von, an, an_team: 'Empfang', dsb: 'Telefon 030 23125-119', ...more })
const [stadt, eins, zwei] = [city['id'], carrier['id'], 'hafen']

it('names the body of each information sheet, and says where the others stand', async () => {
  const one = await flat(agreement([info(eins), form(eins, stadt)]))
  expect(one).toContain('Anlage 1 nennt für die Nachbarschaftshilfe das geltende Recht, die Aufsicht und einen Kontakt. Die anderen Partner nennen diese Angaben in der jeweils eigenen Datenschutzinformation.')
  const two = await flat(agreement([info(eins), info(stadt), form(eins, stadt)]))
  expect(two).toContain('einen Kontakt und Anlage 2 für die Stadt. Für die Hafenhilfe stehen diese Angaben in der eigenen Datenschutzinformation.')
  const all = await flat(agreement([info(eins), info(stadt), info(zwei), form(eins, stadt)]))
  expect(all).toContain('einen Kontakt, Anlage 2 für die Stadt und Anlage 3 für die Hafenhilfe. Ratsuchende')
})
it('names the form of each way, and what holds for the others', async () => {
  const text = await flat(agreement([info(eins), form(eins, stadt), form(zwei, stadt)]))
  expect(text).toContain('Bei der Weitergabe von der Nachbarschaftshilfe an die Stadt ist das Formular in Anlage 2 und von der Hafenhilfe an die Stadt das in Anlage 3 zu verwenden. Für jede andere Weitergabe stimmen')
  const closed = await flat(agreement([info(eins), form(eins, stadt), form(stadt, eins, { richtung: 'an-beratung' })], { parteien: [city, carrier] }))
  expect(closed).toMatch(/das in Anlage 3 zu verwenden\. Jede Richtung/)
})
it('points from a consent sheet only to an information sheet of the same body', async () => {
  const text = await flat(agreement([info(eins), form(eins, stadt), form(zwei, stadt)]))
  expect(text.match(/Mehr steht im Blatt „Datenschutzinformation“/g)).toHaveLength(1)
})
it('offers the sheet that makes the sentence true', () => {
  const { found } = composed(agreement([form(eins, stadt)]))
  const hint = found.find(({ code }) => code === 'verweis/anlage-fehlt')?.hint ?? ''
  const entry = (parse(hint.slice(hint.indexOf('  - '), hint.indexOf('\nEs gibt'))) as Data[])[0] as Data
  expect(composed(agreement([form(eins, stadt), entry])).found).toEqual([])
})
it('takes on a sheet what its clause agrees, and warns where the two differ', async () => {
  const klauseln = { statistik: { als_anlage: true, kleinste_zahl: 3 }, einwilligung: { als_anlage: true, hoechstdauer: '6 Wochen' } }
  const text = await flat(agreement([form(eins, stadt), { id: 'statistikbogen' }], { klauseln }))
  expect(text).toContain('erledigt ist, höchstens sechs Wochen.')
  expect(text).toContain('kleiner als drei')
  const { found } = composed(agreement([form(eins, stadt, { hoechstdauer: '12 Monate' }), { id: 'statistikbogen', kleinste_zahl: 3 }], { klauseln }))
  expect(found.map(({ code, related }) => [code, related?.length])).toEqual([['anlage/abweichung', 1]])
  expect(composed(agreement([form(eins, stadt, { hoechstdauer: '42 Tage' }), { id: 'statistikbogen' }], { klauseln })).found).toEqual([]) // six weeks in days
})
it('counts on the sheet exactly the characteristics that the clause agrees', async () => {
  const of = async (merkmale: readonly string[] | undefined) => {
    const text = await textOf(documentOf(agreement([{ id: 'statistikbogen' }], { klauseln: { statistik: { als_anlage: true, merkmale } } })), 'txt')
    const sheet = text.slice(text.lastIndexOf('Ort der Beratung:'))
    return ['Zahl aller Kontakte', 'Thema ', 'Angebot ', 'Altersgruppe ', 'Geschlecht ', 'Zeit ', 'Sprache ', 'Wohnort '].filter((head) => sheet.includes(`\n${head}`) || sheet.includes(`\n${head}:`))
  }
  expect(await of(undefined)).toEqual(['Zahl aller Kontakte', 'Thema ', 'Angebot ', 'Altersgruppe ', 'Geschlecht ', 'Sprache '])
  expect(await of(['Zahl der Kontakte'])).toEqual(['Zahl aller Kontakte'])
  expect(await of(['Zeit in Deutschland', 'Wohnort'])).toEqual(['Zeit ', 'Wohnort '])
})
it('has a line for guardians where a youth migration service takes part, unless the clause leaves minors out', async () => {
  const lines = async (rolle: unknown, more: Data = {}, klauseln: Data = {}) =>
    (await flat(agreement([form(eins, stadt, more)], { klauseln, parteien: [city, { ...first, rolle }] }))).match(/Unterschrift der Sorgeberechtigten/g)?.length ?? 0
  expect(await lines(['mbe', 'jmd'])).toBe(2)
  expect(await lines(['mbe', 'jmd'], {}, { einwilligung: { minderjaehrige: false } })).toBe(0)
  expect(await lines(['mbe', 'jmd'], { sorgeberechtigte: false })).toBe(0)
  expect(await lines('mbe')).toBe(0)
  expect(await lines('mbe', { sorgeberechtigte: true })).toBe(2)
})
it('speaks of a substitute in the staffing plan only where the clause has one', async () => {
  const of = (vertretung: boolean, row: Data = {}) => {
    const data = parse(exampleText('clearingstelle-kurz')) as { klauseln: Data; parteien: Data[] } & Data
    const carrierId = data.parteien.find(({ rolle }) => [rolle].flat().includes('mbe'))?.['id']
    const besetzung = { ...(data.klauseln['besetzung'] as Data), oeffnung: { mo: '9:00-12:00' }, vertretung, als_anlage: true }
    const sheet = { id: 'besetzungsplan', ort: 'Rathaus', zeitraum: { von: '2027-02-01', bis: '2027-07-31' }, plan: [{ tag: 'mo', zeit: '9 bis 12 Uhr', dienst: carrierId, ...row }] }
    return yamlOf({ ...data, klauseln: { ...data.klauseln, besetzung }, anlagen: [sheet] })
  }
  const sheetText = async (text: string) => (await flat(text)).split('Der Plan gilt')[1] ?? ''
  expect(await sheetText(of(true))).toMatch(/Wer Vertretung Turnus.*sagt bis 8 Uhr des Tages der Vertretung und dem Empfang/)
  expect(await sheetText(of(false))).toMatch(/Wer Turnus.*sagt bis 8 Uhr des Tages dem Empfang/)
  const contradiction = of(false, { vertretung: (parse(of(true)) as { parteien: Data[] }).parteien.at(-1)?.['id'] })
  expect(composed(contradiction).found.map(({ code }) => code)).toContain('anlage/abweichung')
})
