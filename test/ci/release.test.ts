// The workflows of this repository as texts, and what stops a release.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { faultsInBundle } from '../../scripts/audit.ts'
import { releaseNotes } from '../../scripts/release.ts'
import manifest from '../../package.json' with { type: 'json' }
import { pipelineFile } from '../support/pipeline-files.ts'

interface Step { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }
interface Job { readonly permissions?: Readonly<Record<string, string>>; readonly needs?: string; readonly 'timeout-minutes'?: number; readonly environment?: string; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> }; readonly steps: readonly Step[] }
const workflow = (name: string) => parse(pipelineFile(`.github/workflows/${name}.yml`)) as { readonly on: unknown; readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> }
const NAMES = readdirSync(join(import.meta.dirname, '../../.github/workflows')).map((name) => name.replace(/\.yml$/, ''))

test.each(NAMES)('%s: actions are pinned, scripts hold no expression, and only the job that publishes may write', (name) => {
  const { permissions, jobs } = workflow(name)
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const used = [...pipelineFile(`.github/workflows/${name}.yml`).matchAll(/uses: (.*)/g)].map(([, one = '']) => one)
  expect(used.filter((one) => one !== './' && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([])
  expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
  expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  expect(steps.filter((step) => step.uses?.startsWith('actions/checkout') && String(step.with?.['persist-credentials']) !== 'false')).toEqual([])
  expect(permissions).toEqual({ contents: 'read' })
  expect(Object.entries(jobs).filter(([, job]) => job.permissions !== undefined).map(([job]) => job)).toEqual(name === 'release' ? ['publish', 'announce'] : [])
  expect(Object.entries(jobs).filter(([, job]) => !((job['timeout-minutes'] ?? 0) > 0)).map(([job]) => job)).toEqual([])
})

test('CI runs on three systems with each line of Node that package.json names', () => {
  const { matrix } = workflow('ci').jobs.systems!.strategy!
  expect(matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest'])
  expect(matrix.node).toEqual([...manifest.engines.node.matchAll(/(?:\^|>=)(\d+)/g)].map(([, line]) => line))
})

test('the tarball of the checks is published with provenance, by a job that runs no code of ours', () => {
  const { check, publish, announce } = workflow('release').jobs
  const runs = (job: Job | undefined): readonly string[] => job!.steps.flatMap(({ run }) => run ?? [])
  expect([check!.permissions, publish!.permissions, announce!.permissions]).toEqual([undefined, { 'id-token': 'write' }, { contents: 'write' }])
  expect([publish!.needs, publish!.environment, announce!.needs]).toEqual(['check', 'npm', 'publish'])
  expect(runs(publish)).toEqual(['npm publish ./release/koopgen-*.tgz --ignore-scripts --provenance --access public'])
  expect([publish, announce].flatMap((job) => job!.steps).filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([])
  const at = (words: string): number => check!.steps.findIndex(({ run = '', uses = '' }) => run.includes(words) || uses.includes(words))
  const order = ['KEEP_TARBALL_IN="$RUNNER_TEMP/release" .ci/run', 'scripts/release.ts', 'scripts/audit.ts', 'actions/upload-artifact'].map(at)
  expect(order).toEqual([...order].filter((one) => one > 0).sort((a, b) => a - b))
  expect(pipelineFile('.ci/run')).toContain('cp "$work"/koopgen-*.tgz "$KEEP_TARBALL_IN"')
  expect(pipelineFile('.github/workflows/release.yml')).not.toMatch(/secrets\./)
})

describe('the audit looks at what is in the bundle', () => {
  const sbom = JSON.stringify({ components: [{ purl: 'pkg:npm/yaml@2.8.0' }, { purl: 'pkg:npm/%40inquirer/core@10.0.0' }, { type: 'data', name: 'hyphens' }] })
  const audit = (...names: readonly string[]): string => JSON.stringify({ vulnerabilities: Object.fromEntries(names.map((name) => [name, { severity: 'high', range: '<3' }])) })
  test.each([
    ['nothing known', audit(), []],
    ['a tool that is not in it', audit('vitest'), []],
    ['a package in it', audit('vitest', 'yaml'), ['yaml <3: high']],
    ['a scoped package in it', audit('@inquirer/core'), ['@inquirer/core <3: high']],
    ['no network', '{ "error": { "code": "ENOTFOUND" } }', ['npm audit gave no answer']],
    ['no answer', '', ['npm audit gave no answer']],
  ])('%s', (_, given, faults) => {
    expect(faultsInBundle(given, sbom)).toEqual(faults)
  })
  test('without a bill of materials it stops', () => {
    expect(faultsInBundle(audit(), '{}')).toHaveLength(1)
  })
})

describe('the checkout of a release', () => {
  const GOOD = { version: '1.2.3', code: "export const VERSION = '1.2.3'", changelog: '# Changelog\n\n## 1.2.3, 2027-01-15\n\n- New.\n\n## 1.2.2, 2027-01-01\n\n- Old.\n', action: '    default: koopgen@1.2.3\n', gitlab: 'default: koopgen@1.2.3\n', repository: 'git+https://git.example.org/gruppe/koopgen.git' }
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
    ['no address of the repository', 'v1.2.3', { repository: '' }, 'package.json needs „"repository"'],
    ['a GitLab job of another version', 'v1.2.3', { gitlab: 'default: koopgen@1.2.2\n' }, 'ci/gitlab.yml'],
  ])('is refused: %s', (_, tag, changed, fault) => {
    const { faults } = releaseNotes(tag, { ...GOOD, ...changed })
    expect([faults.length, faults[0]]).toEqual([1, expect.stringContaining(fault)])
  })
})
