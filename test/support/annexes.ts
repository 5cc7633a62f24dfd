// Example data for annexes: an example agreement of a kind with one sheet of each template the kind offers, filled from the declarations.
import { parse, stringify } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import type { Decl } from '../../src/schema/declaration.ts'
import { isNeeded } from '../../src/schema/declared.ts'
import { exampleOf } from '../../src/schema/params/table.ts'
import type { AnnexTemplate, Kind } from '../../src/templates/templates.ts'
import { examples, exampleText } from './compose.ts'

export interface Data { [key: string]: unknown }
interface Party { readonly id: string; readonly rolle: string | readonly string[] }

export const kindsWithAnnexes: readonly Kind[] = [...shippedTemplates().kinds.values()].filter((kind) => kind.anlagen.size > 0)

/** The first example of a kind, as data: each party with a contact, unless the sheets name others; no clause that refers to an annex. */
export function exampleData(typ: string, withContacts = true): Data {
  const found = examples.map((name) => parse(exampleText(name)) as Data).find((data) => data['typ'] === typ)
  if (!found) throw new Error(`no example of ${typ}`)
  const parteien = (found['parteien'] as readonly Data[]).map((party) => ({ ...party, ansprechpersonen: withContacts ? ((party as unknown as Data)['ansprechpersonen'] ?? [{ funktion: 'Teamleitung', telefon: '030 23125-100' }]) : undefined }))
  return { ...(JSON.parse(JSON.stringify(found).replaceAll('"als_anlage":true', '"als_anlage":false')) as Data), parteien, anlagen: undefined }
}
export const yamlOf = (data: Data): string => stringify(data, { lineWidth: 0 })

/** One sheet; `all`: with every parameter, else with those that are needed. Parties are those of the agreement. */
export function sheetOf(template: AnnexTemplate, data: Data, all: boolean): Data {
  const parties = data['parteien'] as readonly Party[]
  const given = Object.entries(template.parameter).filter(([, decl]) => all || isNeeded(decl))
  return { id: template.id, ...Object.fromEntries(given.map(([name, decl]) => [name, valueOf(decl, all, parties)])) }
}
function valueOf(decl: Decl, all: boolean, parties: readonly Party[]): unknown {
  if (decl.typ === 'partei') return parties.find((party) => !decl.rollen || [party.rolle].flat().some((role) => (decl.rollen as readonly string[]).includes(role)))?.id
  if (decl.typ === 'ja-nein') return all
  if (decl.typ !== 'tabelle') return exampleOf(decl)
  const columns = Object.entries(decl.spalten).filter(([, column]) => all || isNeeded(column))
  return [Object.fromEntries(columns.map(([name, column]) => [name, valueOf(column, all, parties)]))]
}
