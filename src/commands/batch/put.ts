// The files of one row onto the disk: all of them or none.
// Invariants: a file that koopgen did not write, or that somebody changed since, stays as it is; so does the file of a row that keeps it;
// what is about to appear stands in the journal before, so that a run that was killed knows its own files again.
import { join } from 'node:path'
import { type Entry, entryLine, JOURNAL, type Made } from '../../batch/manifest.ts'
import type { Io } from '../../io.ts'
import { discard, hashAt, prepare, putFile, reveal } from './folder.ts'

export interface RowFile extends Made {
  readonly content: Uint8Array
}
export interface Place {
  /** The output folder. */
  readonly folder: string
  /** What koopgen wrote earlier at the paths of this row. */
  readonly listed: readonly Made[]
  /** Key of a row that is not made now and keeps these paths. */
  readonly keeper: string | undefined
  readonly force: boolean
}
export interface Refusal {
  readonly message: string
  readonly hint: string
}

/** Undefined: all stand there, whole. */
export async function putRow(files: readonly RowFile[], entry: Entry, place: Place, io: Io): Promise<Refusal | undefined> {
  const missing: RowFile[] = []
  for (const file of files) {
    const lying = await hashAt(join(place.folder, file.path), io)
    const refusal = lying === undefined || lying === file.sha256 ? undefined : refusalOf(file, lying, place)
    if (refusal) return refusal
    if (lying !== file.sha256) missing.push(file)
  }
  try {
    for (const { path, content } of missing) await prepare(join(place.folder, path), content, io)
    await io.append(join(place.folder, JOURNAL), entryLine(entry))
    await revealAll(missing.map(({ path }) => join(place.folder, path)), io)
  } catch (error) {
    for (const { path } of missing) await discard(join(place.folder, path), io)
    throw error
  }
  return undefined
}

function refusalOf({ path }: RowFile, lying: string, { listed, keeper, force }: Place): Refusal | undefined {
  if (keeper !== undefined) return { message: `Die Datei „${path}“ gehört zur Zeile „${keeper}“, die in diesem Lauf nicht erzeugt wird; sie blieb unberührt.`, hint: `Berichtigen Sie die Zeile „${keeper}“, oder geben Sie dieser Zeile mit „--name“ einen anderen Dateinamen.` }
  if (force || listed.some((one) => one.path === path && one.sha256 === lying)) return undefined
  return {
    message: `Die Datei „${path}“ stammt nicht von koopgen oder wurde seither geändert; sie blieb unberührt.`,
    hint: 'Benennen Sie die Datei um, oder wählen Sie mit „-o“ einen anderen Ordner. „--force“ ersetzt sie auch, aber mit ihr alle Dateien dieser Serie, die von Hand geändert wurden.',
  }
}

/** Where one does not go, those before it are put back. */
async function revealAll(paths: readonly string[], io: Io): Promise<void> {
  const done: (() => Promise<void>)[] = []
  try {
    for (const path of paths) {
      const before = paths.length > 1 && (await io.kind(path)) !== undefined ? await io.read(path) : undefined
      await reveal(path, io)
      done.push(() => (before ? putFile(path, before, io) : io.remove(path)))
    }
  } catch (error) {
    for (const undo of done) await undo().catch(() => {})
    throw error
  }
}
