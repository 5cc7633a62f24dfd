// The shipped law files that no stage reads (src/templates/law-files.ts); a fault in them is a bug of ours.
import { shippedPack } from '../src/assets.ts'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import { readLawFiles, type LawFiles } from '../src/templates/law-files.ts'

export function shippedLaw(): LawFiles {
  const findings = new Findings()
  const law = readLawFiles([shippedPack()], findings.report)
  if (findings.list.length > 0) throw new Error(findings.list.map((d) => `${d.place?.file}:${d.place?.line}: ${d.message}`).join('\n'))
  return law
}
