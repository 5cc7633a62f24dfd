// What the gate of the package asks: other versions of Node, and the schema of CycloneDX. Fetched on first use; `noFetch`: why they cannot be.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'

const BASE = 'http://cyclonedx.org/schema/'
const GATES = join(import.meta.dirname, '../gates')

/** Installs what a folder of the gates names; a word why not, where it cannot be. */
export function fetched(folder: string, proof: string): string | undefined {
  const home = join(GATES, folder)
  if (existsSync(join(home, 'node_modules', proof))) return undefined
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--engine-strict=false'], { cwd: home, stdio: 'pipe', timeout: 240_000 })
    return undefined
  } catch (error) {
    return `npm cannot fetch ${folder}: ${String(error).split('\n')[0]}`
  }
}

/** Why no other Node can be tried here. */
export const noNodes = (): string | undefined => (process.platform === 'linux' && process.arch === 'x64' ? fetched('nodes', 'node24/bin/node') : `${process.platform}-${process.arch} is not linux-x64`)
export const nodeOf = (line: number): string => join(GATES, `nodes/node_modules/node${line}/bin/node`)

/** Faults of a bill of materials, by the schema of CycloneDX 1.6. */
export function sbomFaults(text: string): readonly string[] {
  const schema = (name: string): object => JSON.parse(readFileSync(join(GATES, `sbom/node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`), 'utf8')) as object
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true, 'iri-reference': true, 'idn-email': true, 'date-time': true, email: true } })
  ajv.addSchema(schema('spdx'), `${BASE}spdx.SNAPSHOT.schema.json`).addSchema(schema('jsf-0.82'), `${BASE}jsf-0.82.SNAPSHOT.schema.json`)
  const validate = ajv.compile(schema('bom-1.6'))
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
