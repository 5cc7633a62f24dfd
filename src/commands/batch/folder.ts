// The output folder of a batch run: one run at a time works in it, what earlier runs left there is known, and a file has its name only when it is whole.
import { dirname, join } from 'node:path'
import { type Entry, type Head, JOURNAL, type Made, MANIFEST, type ReadManifest, readJournal, readManifest } from '../../batch/manifest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, tagOf, utf8, type Who } from '../../io.ts'
import { sha256 } from '../files/outputs.ts'

const LOCK = 'koopgen-manifest.sperre'
export const hashAt = async (path: string, io: Io): Promise<string | undefined> => ((await io.kind(path)) === undefined ? undefined : sha256(await io.read(path)))

// ---- one run at a time
/** Work that no other run disturbs. A run that died does not count, where that can be known: on the same machine, among the same processes. */
export async function alone<T>(folder: string, io: Io, work: () => Promise<T>): Promise<T> {
  const [lock, mine] = [join(folder, LOCK), `${JSON.stringify(io.who)}\n`]
  await refuseBusy(folder, io)
  await clear(folder, io)
  if (!(await io.create(lock, mine))) throw busy(folder, undefined, io)
  try {
    return await work()
  } finally {
    if ((await textAt(lock, io).catch(() => '')) === mine) await io.remove(lock).catch(() => {}) // of a process that is gone it holds nobody
  }
}
/** The lock of a run that died goes away under a name of our own; that of a run which came in between is given back. */
async function clear(folder: string, io: Io): Promise<void> {
  const [lock, away] = [join(folder, LOCK), temporary(join(folder, LOCK), io)]
  if ((await io.kind(lock)) === undefined) return
  await io.rename(lock, away)
  const holder = holderIn(await textAt(away, io))
  if (isGone(holder, io)) return io.remove(away)
  await io.rename(away, lock)
  throw busy(folder, holder, io)
}
/** Before anything is done at all: the next run need not wait for its rows to be judged to hear of it. */
export async function refuseBusy(folder: string, io: Io): Promise<void> {
  const lock = join(folder, LOCK)
  if ((await io.kind(lock)) === undefined) return
  const holder = holderIn(await textAt(lock, io))
  if (!isGone(holder, io)) throw busy(folder, holder, io)
}
const textAt = async (path: string, io: Io): Promise<string> => new TextDecoder().decode(await io.read(path))
/** Undefined: it does not say. */
function holderIn(text: string): Who | undefined {
  try {
    const { pid, host, space } = JSON.parse(text) as Partial<Who>
    return Number.isInteger(pid) && typeof host === 'string' && typeof space === 'string' ? { pid: Number(pid), host, space } : undefined
  } catch {
    return undefined
  }
}
/** Of another machine or container nobody here can tell. With our own number among the same processes it was one before us. */
const isGone = (holder: Who | undefined, { who, isRunning }: Io): boolean => holder !== undefined && isHere(holder, who) && (holder.pid === who.pid || !isRunning(holder.pid))
const isHere = (holder: Who, { host, space }: Who): boolean => holder.host === host && holder.space === space
const whose = (holder: Who | undefined, { who }: Io): string => (holder === undefined ? '' : isHere(holder, who) ? ` (Prozess ${holder.pid})` : ` (Prozess ${holder.pid} auf „${holder.host}“)`)
const busy = (folder: string, holder: Who | undefined, io: Io): UserError =>
  new UserError(`Hier läuft schon eine Serie: „${folder}“${whose(holder, io)}. Warten Sie, bis sie fertig ist, oder wählen Sie mit „-o“ einen anderen Ordner. Läuft dort keine mehr, so löschen Sie die Datei „${join(folder, LOCK)}“.`)

// ---- whole files
const TEMPORARY = '.koopgen-neu'
export const temporary = (path: string, { who }: Io): string => `${path}.${tagOf(who)}${TEMPORARY}`
const IS_TEMPORARY = /\.\d+(?:-[\da-f]{8})?\.koopgen-neu$/

/** Under a name for the time being; what stands on the disk are these bytes. */
export async function prepare(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  const name = temporary(path, io)
  try {
    await io.write(name, bytes)
    if (sha256(await io.read(name)) !== sha256(bytes)) throw new UserError(`„${path}“ steht auf dem Datenträger anders, als es geschrieben wurde. Prüfen Sie den Datenträger, oder wählen Sie mit „-o“ einen anderen Ordner.`)
  } catch (error) {
    await discard(path, io)
    throw withoutTemporary(error, name, path)
  }
}
/** Gives what was prepared its name. */
export async function reveal(path: string, io: Io): Promise<void> {
  try {
    await io.rename(temporary(path, io), path)
  } catch (error) {
    await discard(path, io)
    throw error
  }
}
export const discard = (path: string, io: Io): Promise<void> => io.remove(temporary(path, io)).catch(() => {})
export async function putFile(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  await prepare(path, typeof content === 'string' ? new TextEncoder().encode(content) : content, io)
  await reveal(path, io)
}
/** People know the file by its own name. */
const withoutTemporary = (error: unknown, name: string, path: string): unknown => (error instanceof UserError ? new UserError(error.message.replaceAll(name, path), error.system) : error)

/** Removes what a run that was killed had prepared in the folders of these files. */
export async function sweep(folder: string, paths: Iterable<string>, io: Io): Promise<void> {
  for (const below of new Set(['.', ...[...paths].map((path) => dirname(path))])) {
    const at = join(folder, below)
    if ((await io.kind(at)) !== 'folder') continue
    for (const { name, kind } of await io.list(at)) if (kind === 'file' && IS_TEMPORARY.test(name)) await io.remove(join(at, name))
  }
}

// ---- what earlier runs left
export interface Earlier {
  readonly head: Pick<Head, 'shard'> | undefined
  /** The latest of each row. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Every file that koopgen wrote or was about to write here, in each of its states. */
  readonly files: ReadonlyMap<string, readonly Made[]>
}
export async function earlierRun(folder: string, io: Io): Promise<Earlier> {
  const text = async (name: string): Promise<string> => ((await io.kind(join(folder, name))) === undefined ? '' : utf8(name, await io.read(join(folder, name))))
  const [written, journal] = [await text(MANIFEST), readJournal(await text(JOURNAL))]
  const manifest = readManifest(written)
  if (written !== '' && (!manifest || isDamaged(manifest))) throw damaged(join(folder, MANIFEST))
  const entries = [...(manifest?.entries ?? []), ...journal.entries]
  const files = new Map<string, Made[]>()
  for (const made of [...entries.flatMap(({ outputs }) => outputs), ...(manifest?.stale ?? [])]) {
    const known = files.get(made.path)
    if (!known) files.set(made.path, [made])
    else if (!known.some(({ sha256: hash }) => hash === made.sha256)) known.push(made)
  }
  const shard = manifest ? manifest.head.shard : journal.shard
  return { head: shard === undefined ? undefined : { shard }, entries: new Map(entries.map((entry) => [entry.key, entry])), files }
}
/** What it does not list any more is known to nobody. Of a part, only the lines can be judged. */
function isDamaged({ head, entries, unreadable }: ReadManifest): boolean {
  const failed = new Set(head.failed)
  return unreadable > 0 || (head.shard === null && entries.filter(({ key }) => !failed.has(key)).length !== head.rows - failed.size)
}
const damaged = (file: string): UserError =>
  new UserError(`„${file}“ ist beschädigt: Zeilen fehlen oder sind nicht zu lesen, und koopgen weiß nicht mehr von allen Dateien, ob sie von ihm sind. Holen Sie die Datei aus einer Sicherung, oder wählen Sie mit „-o“ einen neuen Ordner. Ohne Sicherung löschen Sie sie; was dann keiner Zeile mehr gehört, bleibt liegen, und Sie räumen es selbst weg.`)

/** Each part has its own folder, and a whole run too. */
export function refuseOtherPart({ head }: Earlier, shard: string | null, output: string): void {
  if (head === undefined || head.shard === shard) return
  throw new UserError(`In „${output}“ liegt schon ${head.shard === null ? 'ein ganzer Lauf' : `der Teil ${head.shard}`}. Jeder Teil braucht seinen eigenen Ordner: Wählen Sie mit „-o“ einen anderen.`)
}
