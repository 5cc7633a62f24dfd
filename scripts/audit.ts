// npm audit --json | npx tsx scripts/audit.ts sbom.cdx.json: which packages that are built into the bundle have a known fault; exits with 1 if one has, or if nothing could be asked.
// All packages are devDependencies, because the package is one bundle: `npm audit --omit=dev` would look at none of them.
import { readFileSync } from 'node:fs'

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {})

/** One line a package; also where the answer of npm or the bill of materials says nothing. */
export function faultsInBundle(audit: string, sbom: string): readonly string[] {
  const parts = fieldsOf(parsed(sbom)).components
  const { vulnerabilities } = fieldsOf(parsed(audit))
  const names = new Set(Array.isArray(parts) ? parts.map((one) => String(/^pkg:npm\/([^@]+)/.exec(String(fieldsOf(one).purl))?.[1]).replace('%40', '@')) : [])
  if (names.size < 2) return ['the bill of materials lists nothing: build first (npm run build)']
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) return ['npm audit gave no answer']
  return Object.entries(fieldsOf(vulnerabilities))
    .filter(([name]) => names.has(name))
    .map(([name, found]) => `${name} ${String(fieldsOf(found).range)}: ${String(fieldsOf(found).severity)}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [, script = '', file] = process.argv
if (/[/\\]audit\.ts$/.test(script) && file !== undefined) {
  const faults = faultsInBundle(readFileSync(0, 'utf8'), readFileSync(file, 'utf8'))
  process.stderr.write(faults.map((fault) => `audit: ${fault}\n`).join(''))
  process.stdout.write(faults.length === 0 ? 'no known fault in what is bundled\n' : '')
  process.exitCode = faults.length === 0 ? 0 : 1
}
