// Writes the files of a run, all or none. koopgen lists what it wrote, with hashes, in `.koopgen.json` of the output folder;
// a file that is not listed or was changed since (edited in Word) is protected.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'

/** A file to be written: its path below the output folder, with "/". */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}
const LIST = '.koopgen.json'
const TEMPORARY = '.koopgen-neu'
type Hashes = Readonly<Record<string, string>>

/** undefined where there is nothing. */
async function hashOnDisk(folder: string, file: OutputFile, io: Io): Promise<string | undefined> {
  const path = join(folder, file.path)
  const kind = await io.kind(path)
  if (kind === 'folder') throw new UserError(`„${path}“ ist ein Ordner und kann nicht ersetzt werden. Wählen Sie einen anderen Zielordner.`)
  return kind === undefined ? undefined : sha256(await io.read(path))
}

/** The files that differ from what lies in the folder. */
export async function changed(folder: string, files: readonly OutputFile[], io: Io): Promise<readonly OutputFile[]> {
  const hashes = await Promise.all(files.map((file) => hashOnDisk(folder, file, io)))
  return files.filter((file, i) => hashes[i] !== sha256(file.bytes))
}

/** Writes what differs and lists everything. */
export async function writeAll(folder: string, files: readonly OutputFile[], force: boolean, io: Io): Promise<void> {
  if ((await io.kind(folder)) === 'file') throw new UserError(`„${folder}“ ist eine Datei. Geben Sie mit „-o“ einen Ordner an.`)
  const listed = await listIn(folder, force, io)
  if (!force) await refuseProtected(folder, files, listed, io)
  const list: Hashes = { ...listed, ...Object.fromEntries(files.map((file) => [file.path, sha256(file.bytes)])) }
  const everything = [...(await changed(folder, files, io)), { path: LIST, bytes: listBytes(list) }]
  await replace(everything.map(({ path, bytes }) => ({ path: join(folder, path), bytes })), io)
}

/** The files that only --force replaces: not of koopgen, or changed since. */
export async function protectedIn(folder: string, files: readonly OutputFile[], io: Io): Promise<readonly OutputFile[]> {
  return guardedBy(await listIn(folder, true, io), folder, files, io)
}

async function guardedBy(listed: Hashes, folder: string, files: readonly OutputFile[], io: Io): Promise<readonly OutputFile[]> {
  const hashes = await Promise.all(files.map((file) => hashOnDisk(folder, file, io)))
  return files.filter((file, i) => hashes[i] !== undefined && hashes[i] !== listed[file.path] && hashes[i] !== sha256(file.bytes))
}

async function refuseProtected(folder: string, files: readonly OutputFile[], listed: Hashes, io: Io): Promise<void> {
  const guarded = await guardedBy(listed, folder, files, io)
  if (guarded.length === 0) return
  const names = guarded.map((file) => `  ${join(folder, file.path)}`).join('\n')
  throw new UserError(
    `Diese Dateien stammen nicht von koopgen oder wurden seither geändert und bleiben deshalb unberührt:\n${names}\nBenennen Sie sie um, wählen Sie mit „-o“ einen anderen Ordner, oder ersetzen Sie sie mit „--force“.`,
  )
}

/** First everything under temporary names, then the renaming; a fault at any step puts back what was there. */
async function replace(files: readonly OutputFile[], io: Io): Promise<void> {
  const renamed: (() => Promise<void>)[] = []
  try {
    for (const { path, bytes } of files) await io.write(path + TEMPORARY, bytes)
    for (const { path } of files) {
      const before = (await io.kind(path)) === undefined ? undefined : await io.read(path)
      await io.rename(path + TEMPORARY, path)
      renamed.push(() => (before ? io.write(path, before) : io.remove(path)))
    }
  } catch (error) {
    for (const undo of renamed) await undo()
    for (const { path } of files) await io.remove(path + TEMPORARY).catch(() => {})
    throw error instanceof UserError ? new UserError(`${error.message.replaceAll(TEMPORARY, '')} Wählen Sie mit „-o“ einen anderen Ordner.`) : error
  }
}

async function listIn(folder: string, force: boolean, io: Io): Promise<Hashes> {
  const path = join(folder, LIST)
  if ((await io.kind(path)) === undefined) return {}
  const files = parse(utf8(path, await io.read(path)))
  if (files) return files
  if (force) return {}
  throw new UserError(`Die Liste „${path}“ ist beschädigt; koopgen weiß nicht, welche Dateien es ersetzen darf. Mit „--force“ wird sie neu angelegt.`)
}

function parse(text: string): Hashes | undefined {
  try {
    const list: unknown = JSON.parse(text)
    if (!isRecord(list) || list.version !== 1 || !isRecord(list.files)) return undefined
    return Object.fromEntries(Object.entries(list.files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listBytes(files: Hashes): Uint8Array {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`)
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
