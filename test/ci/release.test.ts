// The workflows of this repository as texts, and what stops a release.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { releaseNotes } from '../../scripts/release.ts'
import manifest from '../../package.json' with { type: 'json' }
import { pipelineFile } from '../support/pipeline-files.ts'

interface Step { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }
interface Job { readonly permissions?: Readonly<Record<string, string>>; readonly needs?: string; readonly environment?: string; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> }; readonly steps: readonly Step[] }
const workflow = (name: string) => parse(pipelineFile(`.github/workflows/${name}.yml`)) as { readonly on: unknown; readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> }
const NAMES = ['ci', 'release']

test.each(NAMES)('%s: actions are pinned, scripts hold no expression, and only the job that publishes may write', (name) => {
  const { permissions, jobs } = workflow(name)
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const used = [...pipelineFile(`.github/workflows/${name}.yml`).matchAll(/uses: (.*)/g)].map(([, one = '']) => one)
  expect(used.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([])
  expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
  expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  expect(steps.filter((step) => step.uses?.startsWith('actions/checkout') && String(step.with?.['persist-credentials']) !== 'false')).toEqual([])
  expect(permissions).toEqual({ contents: 'read' })
  expect(Object.entries(jobs).filter(([, job]) => job.permissions !== undefined).map(([job]) => job)).toEqual(name === 'release' ? ['publish'] : [])
})

test('CI runs on three systems with each line of Node that package.json names', () => {
  const { matrix } = workflow('ci').jobs.systems!.strategy!
  expect(matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest'])
  expect(matrix.node).toEqual([...manifest.engines.node.matchAll(/(?:\^|>=)(\d+)/g)].map(([, line]) => line))
})

test('a release is published after the checks, with provenance, and it is the tarball that was tried', () => {
  const { publish } = workflow('release').jobs
  expect([publish!.needs, publish!.environment, publish!.permissions]).toEqual(['check', 'npm', { contents: 'write', 'id-token': 'write' }])
  const runs = publish!.steps.flatMap(({ run = [] }) => run)
  const at = (words: string): number => runs.findIndex((run) => run.includes(words))
  expect([at('scripts/release.ts'), at('test/fresh-machine.sh'), at('npm publish')]).toEqual([at('scripts/release.ts'), at('test/fresh-machine.sh'), at('npm publish')].sort((a, b) => a - b))
  expect(at('scripts/release.ts')).toBeGreaterThan(0)
  expect(runs[at('npm publish')]).toBe('npm publish "$RUNNER_TEMP"/pack/koopgen-*.tgz --provenance --access public')
  expect(pipelineFile('.github/workflows/release.yml')).not.toMatch(/secrets\./)
})

describe('the checkout of a release', () => {
  const GOOD = { version: '1.2.3', code: "export const VERSION = '1.2.3'", changelog: '# Changelog\n\n## 1.2.3, 2027-01-15\n\n- New.\n\n## 1.2.2, 2027-01-01\n\n- Old.\n', action: '    default: koopgen@1.2.3\n', gitlab: 'default: koopgen@1.2.3\n' }
  test('prints the section of its version', () => {
    expect(releaseNotes('v1.2.3', GOOD)).toEqual({ notes: '- New.\n', faults: [] })
    expect(releaseNotes('v1.2.3', { ...GOOD, changelog: '## 1.2.3, 2027-01-15\n\n- Last.' }).notes).toBe('- Last.\n')
  })
  test.each([
    ['another tag', 'v1.2.4', {}, 'the tag v1.2.4 is not v1.2.3'],
    ['code of another version', 'v1.2.3', { code: "'1.2.2'" }, 'src/version.ts'],
    ['no section', 'v1.2.3', { changelog: '## 1.2.2, 2027-01-01\n\n- Old.\n' }, 'no section 1.2.3'],
    ['a section that only looks like it', 'v1.2.3', { changelog: '## 1x2x3, 2027-01-01\n\n- Old.\n' }, 'no section 1.2.3'],
    ['an empty section', 'v1.2.3', { changelog: '## 1.2.3, 2027-01-15\n\n## 1.2.2\n\n- Old.\n' }, 'or an empty one'],
    ['no day', 'v1.2.3', { changelog: '## 1.2.3, not yet released\n\n- New.\n' }, 'with the day'],
    ['an action of another version', 'v1.2.3', { action: 'default: koopgen@1.2.2\n' }, 'action.yml'],
    ['a GitLab job of another version', 'v1.2.3', { gitlab: 'default: koopgen@1.2.2\n' }, 'ci/gitlab.yml'],
  ])('is refused: %s', (_, tag, changed, fault) => {
    const { faults } = releaseNotes(tag, { ...GOOD, ...changed })
    expect([faults.length, faults[0]]).toEqual([1, expect.stringContaining(fault)])
  })
})
