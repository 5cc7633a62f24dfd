// What a Clearingstelle in the house of an authority must say whatever is chosen: it is not the authority, who pays for each item,
// who staffs it, and a short form of four pages.
import { expect, test } from 'vitest'
import { bytesOf, documentOf, exampleText, textOf } from './support/compose.ts'
import { readPdf } from './support/read-pdf.ts'

const short = exampleText('clearingstelle-kurz')
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const printed = async (...sets: string[]): Promise<string> => flat(await textOf(documentOf(short, { sets }), 'txt'))
const LONG = 'umfang=ausfuehrlich'

test('the short form has nine to twelve sections, at most 1,150 words from the preamble to the signatures, four pages', async () => {
  const document = documentOf(short)
  const sections = document.body.filter((frame) => frame.tag === 'section' && frame.counted).length
  expect([sections >= 9, sections <= 12]).toEqual([true, true])
  const text = await textOf(document, 'txt')
  const body = text.slice(text.indexOf('Präambel'), text.indexOf('Für die Stadt Auenstadt'))
  expect(body.match(/\p{L}[\p{L}-]*/gu)?.length).toBeLessThanOrEqual(1150)
  expect((await readPdf(await bytesOf(document, 'pdf'))).pages.length).toBeLessThanOrEqual(4)
})

test.each([[[]], [[LONG]], [['klauseln.kennzeichnung.aushang_text=Beratung im Rathaus']]])('the sign says that this is not the authority: %j', async (sets) => {
  const text = await printed(...sets)
  expect(text).toContain('„Wir gehören nicht zur Behörde.“')
  expect(text).toMatch(/Das sagen die Fachkräfte (der Clearingstelle )?auch zu Beginn jedes Gesprächs/)
})

const ITEMS = { raum: 'Raum, Heizung, Strom und Wasser', reinigung: 'Reinigung', telefon: 'Telefon', internet: 'Internet', drucker: 'Drucker', plakate: 'Schilder, Plakate' }
test.each(Object.entries(ITEMS))('%s is paid by the one who is named, and by nobody else', async (key, words) => {
  for (const [payer, expected] of [['behoerde', [true, false]], ['traeger', [false, true]]] as const) {
    const text = await printed(`klauseln.raumkosten.${key}=${payer}`)
    const shares = /Die Ausländerbehörde bezahlt (.*?)\. Der Träger bezahlt (.*?)\. Ratsuchende/.exec(text)?.slice(1) ?? []
    expect(shares.map((share) => share.includes(words)), payer).toEqual(expected)
  }
})

test.each([
  ['[mbe, jmd]', 'der Migrationsberatung und der Jugendmigrationsdienste.'],
  ['mbe', 'der Migrationsberatung.'],
  ['jmd', 'der Jugendmigrationsdienste.'],
])('carriers of the roles %s staff it with their own services', async (roles, services) => {
  const text = flat(await textOf(documentOf(short.replace('rolle: [mbe, jmd]', `rolle: ${roles}`)), 'txt'))
  expect(text).toContain(`mit Fachkräften ${services}`)
})

test('without cover staff the place is closed, and the authority is told before', async () => {
  const text = await printed('klauseln.besetzung.vertretung=false')
  expect(text).toContain('Bei Ausfall meldet der Träger vorher die Schließung.')
  expect(text).not.toContain('Vertretung')
})
