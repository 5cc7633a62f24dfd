// koopgen batch merge: the folders that several machines filled → one folder, as if one machine had made all, and the proof that nothing is missing.
import { join } from 'node:path'
import { type Made, MANIFEST, manifestText, readManifest } from '../batch/manifest.ts'
import { merged, type Part } from '../batch/merge.ts'
import type { RunReport } from '../batch/reports.ts'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Io, utf8 } from '../io.ts'
import { REPORTS, reportFiles, writeTexts } from './batch-reports.ts'
import type { BatchSettings } from './batch-settings.ts'
import { TEMPORARY } from './batch-work.ts'
import { sha256 } from './outputs.ts'
import { speak } from './speak.ts'

export async function mergeParts(folders: readonly string[], { output, voice }: BatchSettings, io: Io): Promise<number> {
  if (folders.length < 2) throw new UserError('Nennen Sie die Ordner aller Teile, zum Beispiel „koopgen batch merge teil-1 teil-2 -o serie“.')
  const parts = await Promise.all(folders.map((folder) => partOf(folder, io)))
  const whole = merged(parts)
  if (!('manifest' in whole)) throw new UserError(`Die Teile ergeben kein Ganzes:\n${whole.map((one) => `  ${one}\n`).join('')}`.trimEnd())
  let copied = 0
  for (const { folder, manifest } of parts) for (const file of manifest.entries.flatMap(({ outputs }) => outputs)) copied += await copy(file, folder, output, io)
  await writeTexts(output, new Map([...(await reportFiles(whole.report)), [MANIFEST, manifestText(whole.manifest)]]), io)
  const failed = whole.manifest.head.failed.length
  const summary = `${words(parts.length, 'Teil', 'Teile')}, ${words(whole.manifest.head.rows, 'Zeile', 'Zeilen')}: ${words(whole.manifest.entries.length, 'Vereinbarung', 'Vereinbarungen')} vollständig, ${failed} gemeldet. ${words(copied, 'Datei', 'Dateien')} nach „${output}“ gebracht.`
  await speak({ ok: failed === 0, diagnostics: [], texts: new Map(), outputs: [], summary }, voice, io)
  return failed === 0 ? 0 : 1
}

async function partOf(folder: string, io: Io): Promise<Part> {
  const path = join(folder, MANIFEST)
  if ((await io.kind(path)) === undefined) throw new UserError(`In „${folder}“ liegt keine Datei „${MANIFEST}“. Nennen Sie den Zielordner eines fertigen Teils.`)
  const manifest = readManifest(utf8(path, await io.read(path)))
  const report = reportIn(utf8(folder, await io.read(join(folder, REPORTS, 'bericht.json'))))
  if (!manifest || !report) throw new UserError(`Manifest oder Bericht in „${folder}“ sind beschädigt. Lassen Sie diesen Teil noch einmal laufen.`)
  return { folder, manifest, report }
}
function reportIn(text: string): RunReport | undefined {
  try {
    const { schemaVersion, ...report } = JSON.parse(text) as RunReport & { readonly schemaVersion: number }
    return schemaVersion === 1 && Array.isArray(report.rows) ? report : undefined
  } catch {
    return undefined
  }
}

/** 1: brought there; 0: lay there already. What is not as the part made it stops everything. */
async function copy({ path, sha256: hash }: Made, from: string, to: string, io: Io): Promise<0 | 1> {
  const [source, target] = [join(from, path), join(to, path)]
  if ((await io.kind(source)) === undefined) throw new UserError(`Die Datei „${source}“ fehlt, obwohl der Teil sie gemacht hat. Lassen Sie diesen Teil noch einmal laufen.`)
  const bytes = await io.read(source)
  if (sha256(bytes) !== hash) throw new UserError(`Die Datei „${source}“ ist nicht mehr so, wie der Teil sie gemacht hat. Lassen Sie diesen Teil noch einmal laufen.`)
  if ((await io.kind(target)) !== undefined) {
    if (sha256(await io.read(target)) === hash) return 0
    throw new UserError(`„${target}“ gibt es schon, mit anderem Inhalt. Wählen Sie mit „-o“ einen leeren Ordner.`)
  }
  await io.write(target + TEMPORARY, bytes)
  await io.rename(target + TEMPORARY, target)
  return 1
}
