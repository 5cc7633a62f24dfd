// The law files that no stage reads yet: norms and signing forms, from the shipped templates and packs. Not part of loading,
// so that the start of the program does not pay for them; read for the reference (schemas/v1/recht.md) and in tests.
import type { Report } from '../diagnostics/diagnostic.ts'
import { formsFile, normsFile } from '../schema/law-files.ts'
import type { FormRule, Norm, SigningForm } from './law-data.ts'
import type { Pack } from './templates.ts'
import { readData } from './yaml-file.ts'

export interface LawFiles {
  readonly norms: readonly Norm[]
  readonly formRules: readonly FormRule[]
  readonly forms: readonly SigningForm[]
}

export function readLawFiles(packs: readonly Pack[], report: Report): LawFiles {
  const texts = (path: string) => packs.flatMap(({ name, files }) => files.filter((file) => file.path === path).map(({ text }) => ({ file: `${name}/${path}`, text })))
  const norms = texts('law/normen.yaml').flatMap((found) => readData(found, normsFile, report) ?? [])
  const forms = texts('law/form.yaml').flatMap((found) => readData(found, formsFile, report) ?? [])
  return { norms: norms.flatMap(({ normen }) => normen), formRules: forms.flatMap(({ regeln }) => regeln), forms: forms.flatMap(({ formen }) => formen) }
}
