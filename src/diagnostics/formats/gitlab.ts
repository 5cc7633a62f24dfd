// Code Quality of GitLab: a JSON array, an object each. Every entry must name a file and a line, and no two the same fingerprint.
import { placeOrFirst, type Telling, tell, withHint } from './told.ts'

const SEVERITY = { error: 'major', warning: 'minor', hint: 'info' } as const

export function gitlab(telling: Telling): string {
  const entries = tell(telling).map((one) => {
    const place = placeOrFirst(one, telling)
    return {
      description: withHint(one, telling).join(' ').replaceAll('\n', ' '),
      check_name: one.code,
      fingerprint: one.fingerprint,
      severity: SEVERITY[one.severity],
      location: { path: place?.file ?? '.', lines: { begin: place?.line ?? 1, end: place?.endLine ?? 1 } },
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}
