// The law files that checks and report look things up in: norms, signing forms, the inventory of the recommendations, words and spellings.
// From the shipped templates and packs, later ones behind earlier ones. Read on demand, so that a run that checks nothing does not pay for them.
import type { Report } from '../diagnostics/diagnostic.ts'
import { formsFile, inventoryFile, languageFile, normsFile, obsoleteFile } from '../schema/law-files.ts'
import type { LawTables } from './law-data.ts'
import { packPath } from './stray-files.ts'
import type { Pack } from './templates.ts'
import { readData } from './yaml-file.ts'

export function readLawTables(packs: readonly Pack[], report: Report): LawTables {
  const texts = (path: string) => packs.flatMap(({ name, files }) => files.filter((file) => packPath(file.path) === path).map(({ text }) => ({ file: `${name}/${path}`, text })))
  const norms = texts('law/normen.yaml').flatMap((found) => readData(found, normsFile, report) ?? [])
  const forms = texts('law/form.yaml').flatMap((found) => readData(found, formsFile, report) ?? [])
  const inventory = texts('law/bestand.yaml').flatMap((found) => readData(found, inventoryFile, report) ?? [])
  const obsolete = texts('law/veraltet.yaml').flatMap((found) => readData(found, obsoleteFile, report) ?? [])
  const language = texts('law/sprache.yaml').flatMap((found) => readData(found, languageFile, report) ?? [])
  return {
    norms: norms.flatMap(({ normen }) => normen),
    formRules: forms.flatMap(({ regeln }) => regeln),
    forms: forms.flatMap(({ formen }) => formen),
    inventory: inventory.flatMap(({ bestand }) => bestand),
    obsolete: obsolete.flatMap(({ veraltet }) => veraltet),
    languageRules: language.flatMap(({ zeichen }) => zeichen),
    spellings: language.flatMap(({ schreibweisen }) => schreibweisen),
    abbreviations: language.flatMap(({ abkuerzungen }) => abkuerzungen.flat()),
    sameRoles: language.flatMap(({ rollen }) => rollen),
  }
}
