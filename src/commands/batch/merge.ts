// koopgen batch merge: the folders that several machines filled → one folder, as if one machine had made all, and the proof that nothing is missing.
// Invariant: everything is looked at before the first file is copied.
import { join, resolve } from 'node:path'
import { JOURNAL, type Made, MANIFEST, manifestText, readManifest } from '../../batch/manifest.ts'
import { merged, type Part } from '../../batch/merge.ts'
import { sameOnDisk } from '../../batch/names.ts'
import { Findings } from '../../diagnostics/diagnostic.ts'
import { words } from '../../diagnostics/print.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'
import { alone, earlierRun, hashAt, putFile } from './folder.ts'
import { reportIn, REPORTS, writeReports } from './reports.ts'
import type { BatchSettings } from './settings.ts'
import { sha256 } from '../files/outputs.ts'
import { fails } from '../run.ts'
import { speak } from '../telling/speak.ts'

export async function mergeParts(folders: readonly string[], { output, voice, failOn }: BatchSettings, io: Io): Promise<number> {
  if (folders.length < 2) throw new UserError('Nennen Sie die Ordner aller Teile, zum Beispiel „koopgen batch merge teil-1 teil-2 -o serie“.')
  const own = folders.find((folder) => sameOnDisk(resolve(io.cwd, folder)) === sameOnDisk(resolve(io.cwd, output)))
  if (own !== undefined) throw new UserError(`„${output}“ ist der Ordner eines Teils; das Ganze würde ihn überschreiben. Wählen Sie mit „-o“ einen anderen Ordner.`)
  const parts = await Promise.all(folders.map((folder) => partOf(folder, io)))
  const whole = merged(parts)
  if (!('manifest' in whole)) throw new UserError(`Die Teile ergeben kein Ganzes:\n${whole.map((one) => `  ${one}\n`).join('')}`.trimEnd())
  const { manifest, report } = whole
  await lookAtParts(parts, io)
  const general = new Findings()
  const copied = await alone(output, io, async () => {
    const missing = await look(parts, output, io)
    for (const { from, file } of missing) await putFile(join(output, file.path), await bytesOf(from, file, io), io)
    await putFile(join(output, MANIFEST), manifestText(manifest), io)
    await writeReports(output, report, 'all', { general }, io)
    return missing.length
  })
  const { rows, made, reported } = report.counts
  const isFine = reported === 0 && !fails(general.list, failOn)
  const summary = `${words(parts.length, 'Teil', 'Teile')}, ${words(rows, 'Zeile', 'Zeilen')}: ${words(made, 'Vereinbarung', 'Vereinbarungen') || 'keine Vereinbarung'} vollständig, ${reported} gemeldet. ${words(copied, 'Datei', 'Dateien') || 'Keine Datei'} nach „${output}“ gebracht.`
  await speak({ ok: isFine, diagnostics: general.list, texts: new Map(), outputs: [], summary }, voice, io)
  return isFine ? 0 : 1
}

async function partOf(folder: string, io: Io): Promise<Part> {
  const path = join(folder, MANIFEST)
  if ((await io.kind(path)) === undefined) throw new UserError(`In „${folder}“ liegt keine Datei „${MANIFEST}“. Nennen Sie den Zielordner eines fertigen Teils.`)
  const manifest = readManifest(utf8(path, await io.read(path)))
  const report = reportIn(utf8(folder, await io.read(join(folder, REPORTS, 'bericht.json'))))
  if (!manifest || !report) throw new UserError(`Manifest oder Bericht in „${folder}“ sind beschädigt. Lassen Sie diesen Teil noch einmal laufen.`)
  return { folder, manifest, report, isOpen: (await io.kind(join(folder, JOURNAL))) !== undefined }
}
interface Copy {
  readonly from: string
  readonly file: Made
}
/** A file that is not as its part made it stops everything, before there is a folder for the whole. */
async function lookAtParts(parts: readonly Part[], io: Io): Promise<void> {
  for (const { folder, manifest } of parts) for (const file of manifest.entries.flatMap(({ outputs }) => outputs)) await bytesOf(folder, file, io)
}
/** What is not in the folder yet. A file that would be replaced stops everything. */
async function look(parts: readonly Part[], output: string, io: Io): Promise<readonly Copy[]> {
  const { files } = await earlierRun(output, io)
  const missing: Copy[] = []
  for (const { folder, manifest } of parts) {
    for (const file of manifest.entries.flatMap(({ outputs }) => outputs)) {
      const lying = await hashAt(join(output, file.path), io)
      if (lying !== undefined && lying !== file.sha256 && !(files.get(file.path) ?? []).some(({ sha256: hash }) => hash === lying)) throw new UserError(`„${join(output, file.path)}“ gibt es schon, mit anderem Inhalt. Wählen Sie mit „-o“ einen leeren Ordner.`)
      if (lying !== file.sha256) missing.push({ from: folder, file })
    }
  }
  return missing
}
/** The bytes, as the part made them. */
async function bytesOf(folder: string, { path, sha256: hash }: Made, io: Io): Promise<Uint8Array> {
  const source = join(folder, path)
  if ((await io.kind(source)) === undefined) throw new UserError(`Die Datei „${source}“ fehlt, obwohl der Teil sie gemacht hat. Lassen Sie diesen Teil noch einmal laufen.`)
  const bytes = await io.read(source)
  if (sha256(bytes) === hash) return bytes
  throw new UserError(`Die Datei „${source}“ ist nicht mehr so, wie der Teil sie gemacht hat. Lassen Sie diesen Teil mit „--force“ noch einmal laufen, oder benennen Sie die Datei vorher um, wenn Sie die Änderung behalten wollen.`)
}
