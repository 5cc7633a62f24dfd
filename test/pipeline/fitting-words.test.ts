// Wording that fits what the agreement says: ends of sentences, ages, places to sign.
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { documentOf, exampleText, textOf } from '../support/compose.ts'

type Data = Record<string, unknown>
const kurz = parse(exampleText('kurz')) as Data & { parteien: Data[] }
const [city, carrier] = kurz.parteien
const textWith = (base: Data, more: Data): Promise<string> => textOf(documentOf(stringify({ ...base, ...more })), 'txt')

it.each([['je-unterschrift', 3], ['einmal', 1]])('with %s there are %i lines for place and day, also within a group', async (ort_datum, lines) => {
  const parteien = [city, carrier, { ...carrier, id: 'hafen', name: 'Hafenhilfe Neuental e. V.' }]
  const gruppen = [{ id: 'traeger', bezeichnung: 'Träger', mitglieder: [carrier?.['id'], 'hafen'], unterzeichnung: 'gemeinsam' }]
  expect((await textWith(kurz, { parteien, gruppen, unterzeichnung: { ort_datum } })).match(/^Ort, Datum/gm)).toHaveLength(lines)
})
it('closes a definition with a full stop, once', async () => {
  const of = (bedeutung: string) => textWith(kurz, { klauseln: { begriffe: true }, definitionen: [{ begriff: 'Lotsen', bedeutung }], zusatz: [{ id: 'hilfe', titel: 'Hilfe', text: 'Lotsen helfen auf Wunsch.' }] })
  for (const bedeutung of ['Ehrenamtliche', 'Ehrenamtliche.']) expect(await of(bedeutung)).toMatch(/„Lotsen“:\s+Ehrenamtliche\.\n/)
})
it('keeps the youth service open until the 27th birthday, whatever the age of the other service', async () => {
  const of = async (altersgrenze: number) => (await textWith(parse(exampleText('integrationskurs-kurz')) as Data, { klauseln: { ...((parse(exampleText('integrationskurs-kurz')) as Data)['klauseln'] as Data), begleitung: { altersgrenze } } })).replaceAll(/\s+/g, ' ')
  expect(await of(25)).toContain('Jugendmigrationsdienst, der auch danach bis zum 27. Geburtstag offensteht.')
  expect(await of(27)).toMatch(/Ab 27 Jahren .*, für Jüngere der Jugendmigrationsdienst\./)
})
