// LibreOffice as a second opinion: it opens our Word files, lays them out and writes them anew. Started without a window and with a profile of its own,
// so that nothing of the machine and its user takes part but fonts and dictionaries.
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** undefined: there is none on this machine. */
export const office: string | undefined = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 60_000 })
    return true
  } catch {
    return false
  }
})

/** A tagged PDF says which text is page furniture. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export"><prop oor:name="UseTaggedPDF" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`
/** The files as LibreOffice writes them, by their names. */
export async function converted(files: ReadonlyMap<string, Uint8Array>, to: 'pdf' | 'docx'): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-office-'))
  try {
    for (const name of ['profil/user', 'aus', 'ein']) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'profil/user/registrymodifications.xcu'), SETTINGS)
    for (const [name, bytes] of files) writeFileSync(join(folder, 'ein', `${name}.docx`), bytes)
    const given = [...files.keys()].map((name) => join(folder, 'ein', `${name}.docx`))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
    await promisify(execFile)(office ?? 'soffice', [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', join(folder, 'aus'), ...given], { timeout: 240_000, killSignal: 'SIGKILL' })
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(folder, 'aus', `${name}.${to}`)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
