// One pack (or the shipped templates) read file by file: which files count, and what each holds. Layers are put together in load.ts.
import type { Report } from '../diagnostics/diagnostic.ts'
import { privacyFile, termsFile, type PrivacyFile } from '../schema/law-files.ts'
import { roleTable, type RoleTable } from '../schema/manifest.ts'
import { readAnnexFile, readClauseFile, type AnnexFile, type ClauseFile } from './clause-file.ts'
import { packPath, tellStray } from './stray-files.ts'
import type { LawTerm, Pack, TemplateFile } from './templates.ts'
import { readData, readDataFile, type DataFile } from './yaml-file.ts'

interface TextFile { readonly file: string; readonly text: string }
export interface Layer {
  readonly name: string
  /** 0: shipped. */
  readonly rank: number
  /** Folder → id → clause. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, ClauseFile>>
  /** Id → annex, for all kinds. */
  readonly annexes: ReadonlyMap<string, AnnexFile>
  /** Folder → template.yaml, folder → ergaenzung.yaml. */
  readonly kinds: ReadonlyMap<string, TextFile>
  readonly additions: ReadonlyMap<string, TextFile>
  readonly roles: RoleTable
  readonly terms: readonly LawTerm[]
  readonly privacy: DataFile<PrivacyFile> | undefined
}

/** The folder of the annexes; the folders of clauses are called like their kind, or „common“. */
export const ANNEXES = 'anlagen'
const PATH = /^([a-z][a-z0-9-]*)\/([a-z][^/]*)$/
interface Found extends TextFile { readonly path: string; readonly folder: string; readonly name: string }

export function readLayer(pack: Pack, rank: number, report: Report): Layer {
  for (const { path } of rank === 0 ? [] : pack.files) tellStray(pack.name, packPath(path), report)
  const files = pack.files.flatMap((file) => located(pack.name, file)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const named = (name: string) => new Map(files.filter((f) => f.name === name).map((f) => [f.folder, f]))
  const shared = (path: string) => files.find((f) => f.path === path)
  return {
    name: pack.name,
    rank,
    clauses: clausesOf(files.filter((f) => f.folder !== ANNEXES), rank > 0, report),
    annexes: annexesOf(files.filter((f) => f.folder === ANNEXES), rank > 0, report),
    kinds: named('template.yaml'),
    additions: named('ergaenzung.yaml'),
    roles: readData(shared('common/beteiligte.yaml'), roleTable, report) ?? {},
    terms: readData(shared('law/begriffe.yaml'), termsFile, report)?.begriffe ?? [],
    privacy: readDataFile(shared('law/datenschutz.yaml'), privacyFile, report),
  }
}

/** Files outside `<folder>/<name>` and names that do not begin with a small letter (README.md) are no templates. */
function located(pack: string, { path: given, text }: TemplateFile): Found[] {
  const path = packPath(given)
  const match = PATH.exec(path)
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return match ? [{ path, folder: match[1] ?? '', name: match[2] ?? '', file: `${pack}/${path}`, text: plain }] : []
}

function clausesOf(files: readonly Found[], house: boolean, report: Report): Layer['clauses'] {
  const folders = new Map<string, Map<string, ClauseFile>>()
  for (const { path, folder, name, file, text } of files) {
    const found = name.endsWith('.md') ? readClauseFile({ path, file, house }, text, report) : undefined
    if (!found) continue
    const clauses = folders.get(folder) ?? new Map<string, ClauseFile>()
    folders.set(folder, clauses.set(found.clause.id, found))
  }
  return folders
}

function annexesOf(files: readonly Found[], house: boolean, report: Report): Layer['annexes'] {
  const found = files.flatMap(({ path, name, file, text }) => (name.endsWith('.md') ? (readAnnexFile({ path, file, house }, text, report) ?? []) : []))
  return new Map(found.map((one) => [one.clause.id, one]))
}
