// npx tsx scripts/release.ts v1.2.3: whether this checkout is that version, everywhere it is named. Prints its section of the changelog, or says what is missing and exits with 1.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Named {
  readonly version: string
  readonly code: string
  readonly changelog: string
  readonly action: string
  readonly gitlab: string
  /** `repository.url` of package.json: npm compares it with the place the provenance names, and refuses to publish without it. */
  readonly repository: string
}

/** The section of the changelog, or all that does not fit the tag. */
export function releaseNotes(tag: string, { version, code, changelog, action, gitlab, repository }: Named): { readonly notes: string; readonly faults: readonly string[] } {
  const [, title = '', notes = ''] = new RegExp(`^## ${version.replaceAll('.', '\\.')}(.*)\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changelog) ?? []
  const faults = [
    tag === `v${version}` ? '' : `the tag ${tag} is not v${version} of package.json`,
    code.includes(`'${version}'`) ? '' : `src/version.ts does not say ${version}`,
    notes.trim() === '' ? `CHANGELOG.md has no section ${version}, or an empty one` : '',
    notes.trim() === '' || /^, \d{4}-\d\d-\d\d$/.test(title) ? '' : `CHANGELOG.md: write „## ${version}, 2027-01-15“ with the day of the release`,
    action.includes(`default: koopgen@${version}\n`) ? '' : `action.yml does not install ${version}`,
    gitlab.includes(`default: koopgen@${version}\n`) ? '' : `ci/gitlab.yml does not install ${version}`,
    /^git\+https:\/\/[^/\s]+\/\S+\/\S+\.git$/.test(repository) ? '' : 'package.json needs „"repository": { "type": "git", "url": "git+https://…/….git" }“ with the address of this repository; without it npm refuses the provenance (E422)',
  ]
  return { notes: `${notes.trim()}\n`, faults: faults.filter((fault) => fault !== '') }
}

const [, script = '', tag] = process.argv
if (/[/\\]release\.ts$/.test(script) && tag !== undefined) {
  const text = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
  const { version, repository } = JSON.parse(text('package.json')) as { version: string; repository?: { url?: string } }
  const { notes, faults } = releaseNotes(tag, { version, code: text('src/version.ts'), changelog: text('CHANGELOG.md'), action: text('action.yml'), gitlab: text('ci/gitlab.yml'), repository: repository?.url ?? '' })
  process.stdout.write(faults.length === 0 ? notes : '')
  process.stderr.write(faults.map((fault) => `release: ${fault}\n`).join(''))
  process.exitCode = faults.length === 0 ? 0 : 1
}
