// Which agreements a command works on, and under which name each will be written.
// Invariant: two inputs never share an output name; names use "/" on every system.
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'

export interface Input {
  /** As named by the user, for messages. */
  readonly file: string
  readonly text: string
  /** As they were read. */
  readonly bytes: Uint8Array
  /** The folder that relative names in the agreement start from. */
  readonly folder: string
  /** Path of the outputs below the output folder, without ending: "abh/vereinbarung". */
  readonly stem: string
}
export const ENDING = '.koop.yaml'
const ENDINGS = /(\.koop)?\.ya?ml$/

/** The named files, the agreements in named folders, or those in the current folder; each once, in the given order. */
export async function inputsOf(files: readonly string[], io: Io): Promise<readonly Input[]> {
  const named = files.length > 0 ? (await Promise.all(files.map((file) => expand(file, io)))).flat() : await agreementsIn('.', false, io)
  const unique = [...new Map(named.map((file) => [file === '-' ? '-' : resolve(io.cwd, file), file])).values()]
  const common = commonFolder(unique.filter((file) => file !== '-').map((file) => dirname(resolve(io.cwd, file))))
  const inputs = await Promise.all(unique.map((file) => inputOf(file, common, io)))
  refuseTwins(inputs)
  return inputs
}

async function expand(file: string, io: Io): Promise<readonly string[]> {
  return file !== '-' && (await io.kind(file)) === 'folder' ? agreementsIn(file, true, io) : [file]
}

async function agreementsIn(folder: string, deep: boolean, io: Io): Promise<readonly string[]> {
  const found = await below(folder.replace(/[/\\]+$/, ''), deep, io)
  if (found.length > 0) return found
  const where = folder === '.' ? 'In diesem Ordner' : `Im Ordner „${folder}“`
  throw new UserError(`${where} liegt keine Datei „*${ENDING}“. Nennen Sie die Datei, zum Beispiel „koopgen validate pfad/vereinbarung${ENDING}“.`)
}

/** Agreements of a folder, in the order of their names. `deep`: of its subfolders too, without hidden ones and installed packages. */
async function below(folder: string, deep: boolean, io: Io): Promise<readonly string[]> {
  const entries = [...(await io.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = await Promise.all(
    entries.map(async ({ name, kind }): Promise<readonly string[]> => {
      const path = folder === '.' ? name : `${folder}/${name}`
      if (kind === 'folder') return !deep || name.startsWith('.') || name === 'node_modules' ? [] : below(path, true, io)
      return name.endsWith(ENDING) && !name.startsWith('.') ? [path] : [] // an editor's mark beside an open file has its name with a dot before
    }),
  )
  return found.flat()
}

async function inputOf(file: string, common: string, io: Io): Promise<Input> {
  if (file === '-') {
    const bytes = await io.stdin()
    return { file: 'Standardeingabe', text: utf8('Standardeingabe', bytes), bytes, folder: io.cwd, stem: 'vereinbarung' }
  }
  const bytes = await io.read(file)
  const path = resolve(io.cwd, file)
  const stem = relative(common, path).split(sep).join('/').replace(ENDINGS, '')
  return { file: file.split(sep).join('/'), text: utf8(file, bytes), bytes, folder: dirname(path), stem }
}

/** The deepest folder that holds all others. */
function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common
    while (shared !== folder && !folder.startsWith(shared.endsWith(sep) ? shared : shared + sep)) shared = dirname(shared)
    return shared
  }, folders[0] ?? '')
}

function refuseTwins(inputs: readonly Input[]): void {
  const seen = new Map<string, string>()
  for (const { stem, file } of inputs) {
    const twin = seen.get(folded(stem))
    if (twin) throw new UserError(`„${twin}“ und „${file}“ ergäben dieselbe Datei „${basename(stem)}“. Erzeugen Sie sie nacheinander in verschiedene Ordner.`)
    seen.set(folded(stem), file)
  }
}
/** The same on disks that do not tell upper from lower case: what is made here may be opened there. */
const folded = (stem: string): string => stem.normalize('NFC').toLowerCase()
