// action.yml as a text, and its steps run in Bash: which command an input becomes, when a comment is written, and what happens where that is not allowed.
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { action, actionStep, pipelineFile, ROOT, type Step } from '../support/pipeline-files.ts'
import { type Sandbox, sandbox } from '../support/pipeline-sandbox.ts'

const FILES = ['action.yml', '.github/workflows/action.yml', 'ci/samples/github.yml', 'ci/samples/github-local.yml']
/** Wherever they stand in an action or a workflow. */
const stepsIn = (value: unknown): readonly Step[] => (typeof value !== 'object' || value === null ? [] : [...('run' in value ? [value as Step] : []), ...Object.values(value).flatMap(stepsIn)])
let box: Sandbox
beforeEach(() => {
  box = sandbox()
})
afterEach(() => box.end())

describe('the files', () => {
  test('every script names its shell and holds no expression, so that no input becomes part of it', () => {
    const steps = action().runs.steps.filter(({ run }) => run !== undefined)
    expect(steps.length).toBe(3)
    expect(steps.filter(({ shell }) => shell !== 'bash')).toEqual([])
    const scripts = FILES.flatMap((path) => stepsIn(parse(pipelineFile(path)))).flatMap(({ run }) => run ?? [])
    expect([scripts.length, scripts.filter((run) => run.includes('${{'))]).toEqual([6, []])
  })
  test('other actions are pinned to a commit', () => {
    const used = FILES.flatMap((path) => [...pipelineFile(path).matchAll(/uses: (\S+)(.*)/g)].map(([, name = '', remark = '']) => `${name}${remark}`))
    expect(used.filter((one) => !/^(?:\.\/|IHRE-ORGANISATION\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(one))).toEqual([])
  })
  test('they install the version of this package, and name no variable that koopgen would take for a setting', () => {
    expect(action().inputs.package!.default).toBe(`koopgen@${manifest.version}`)
    expect(pipelineFile('ci/gitlab.yml')).toContain(`default: koopgen@${manifest.version}\n`)
    for (const path of [...FILES, 'ci/gitlab.yml']) expect(pipelineFile(path).replace(/^#.*$/gm, '')).not.toMatch(/\bKOOPGEN_/)
  })
  test('the hooks of pre-commit look at agreements alone, and begin with commands that exist', () => {
    const hooks = parse(pipelineFile('.pre-commit-hooks.yaml')) as { id: string; entry: string; args: string[]; files: string; language: string }[]
    expect(hooks.map(({ id }) => id)).toEqual(['koopgen', 'koopgen-draft'])
    for (const { files, language } of hooks) {
      expect(language).toBe('node')
      expect(['a/v.koop.yaml', 'v.koop.yml', 'v.yaml', 'koop.yaml', 'v.koop.yaml.txt'].filter((name) => new RegExp(files).test(name))).toEqual(['a/v.koop.yaml', 'v.koop.yml'])
    }
    expect(hooks.map(({ entry, args }) => [entry, args])).toEqual([['koopgen validate --quiet', ['--']], ['koopgen validate --draft --quiet', ['--']]])
  })
  test('the samples name files, inputs and hooks that exist', () => {
    const github = parse(pipelineFile('ci/samples/github.yml')) as { jobs: { koopgen: { steps: { with?: object }[] } } }
    expect(Object.keys(github.jobs.koopgen.steps[1]!.with!).filter((name) => !(name in action().inputs))).toEqual([])
    const [include] = (parse(pipelineFile('ci/samples/gitlab.yml')) as { include: { file: string; inputs: object }[] }).include
    const { spec } = parse(pipelineFile('ci/gitlab.yml').split('\n---\n')[0]!) as { spec: { inputs: object } }
    expect(existsSync(join(ROOT, include!.file))).toBe(true)
    expect(Object.keys(include!.inputs).filter((name) => !(name in spec.inputs))).toEqual([])
    const [alone] = (parse(pipelineFile('ci/samples/gitlab-local.yml')) as { include: { inputs: object }[] }).include
    expect(Object.keys(alone!.inputs).filter((name) => !(name in spec.inputs))).toEqual([])
    for (const name of ['github', 'gitlab']) expect(pipelineFile(`ci/samples/${name}-local.yml`)).toContain(`./werkzeug/koopgen-${manifest.version}.tgz`)
    expect(pipelineFile('ci/samples/pre-commit.yaml')).toContain('- id: koopgen\n')
    const published = (parse(pipelineFile('.pre-commit-hooks.yaml')) as { entry: string; args: string[]; files: string; require_serial: boolean }[])[0]
    const { repos: [local] } = parse(pipelineFile('ci/samples/pre-commit-local.yaml')) as { repos: [{ repo: string; hooks: object[] }] }
    expect([local.repo, local.hooks]).toEqual(['local', [expect.objectContaining({ id: 'koopgen', language: 'system', entry: published?.entry.replace('koopgen', 'node node_modules/koopgen/bin/koopgen.js'), args: published?.args, files: published?.files, require_serial: published?.require_serial })]])
  })
})

describe('the step that checks', () => {
  const argv = (inputs: Readonly<Record<string, string>>): readonly string[] => {
    box.program('koopgen', 'printf "%s\\n" "$@" >"$LOG"')
    const { run, env } = actionStep('check', inputs)
    expect(box.run(run, env)).toMatchObject({ code: 0 })
    return box.log().trimEnd().split('\n')
  }
  test('by default', () => expect(argv({})).toEqual(['validate', '--messages', 'github', '--fail-on', 'error', '--', '.']))
  test('with everything', () => {
    expect(argv({ files: 'a b.koop.yaml\n\n-x\n', draft: 'true', 'fail-on': 'warning', rendered: 'aus gabe', format: 'txt', sarif: 's.sarif', junit: 'j.xml' })).toEqual([
      'render', '--check', '--output', 'aus gabe', '--format', 'txt', '--messages', 'github', '--fail-on', 'warning', '--messages', 'sarif=s.sarif', '--messages', 'junit=j.xml', '--draft', '--', 'a b.koop.yaml', '-x',
    ])
  })
  test('an input that looks like a command is a word', () => {
    expect(argv({ files: '$(touch erbeutet)`touch erbeutet`;touch erbeutet', sarif: '$(touch erbeutet)' })).toContain('$(touch erbeutet)`touch erbeutet`;touch erbeutet')
    expect(existsSync(join(box.folder, 'erbeutet'))).toBe(false)
  })
  test('the exit code is that of koopgen', () => {
    box.program('koopgen', 'exit 1')
    const { run, env } = actionStep('check')
    expect(box.run(run, env).code).toBe(1)
  })
})

describe('the step that comments', () => {
  const MARKER = '<!-- koopgen diff -->'
  /** Compares files word by word: fails with FEHLER, says nothing where both are the same. */
  const DIFF = `[ "$1" = diff ] || exit 9
draft=; files=(); for word in "$@"; do case $word in --draft) draft=1;; -*|diff|md) ;; *) files+=("$word");; esac; done
old=$(git show "\${files[0]}"); new=$(cat "\${files[1]}")
case "$old$new" in *FEHLER*) exit 1;; *UNFERTIG*) [ -n "$draft" ] || exit 1;; esac
printf '%s\\n\\n' '${MARKER}'
if [ "$old" = "$new" ] || [ "\${old#\\# }" = "\${new#\\# }" ]; then echo 'Keine Änderungen.'; else printf '%s → %s\\n' "$old" "$new"; fi`
  const BOT = 'github-actions[bot]'
  /** Answers with $IDS (number and author), says with $ME who it is, notes each call, keeps the body; $DENIED refuses to write, $CLOSED everything. */
  const GH = `[ -z "$CLOSED" ] || exit 1
case "$*" in 'api user '*) [ -n "$ME" ] || { echo '{"message":"Resource not accessible"}'; exit 1; }; echo "$ME"; exit 0;; esac
case " $* " in *" --method "*) [ -z "$DENIED" ] || exit 1;; *) printf '%s' "$IDS"; exit 0;; esac
printf '%s\\n' "$*" | sed 's/body=@.*/body/' >>"$LOG"; for word in "$@"; do case $word in body=@*) cat "\${word#body=@}" >"$LOG.body";; esac; done`
  const commented = (given: Readonly<Record<string, string>> = {}, base = box.git('rev-parse', 'HEAD')) => {
    box.program('koopgen', DIFF)
    box.program('gh', GH)
    const context = { 'github.action_path': ROOT, 'github.event.pull_request.base.sha': base, 'github.repository': 'amt/vertraege', 'github.event.pull_request.number': '7', 'github.token': 'geheim' }
    const { run, env } = actionStep('comment', {}, context)
    const files = { RUNNER_TEMP: join(box.folder, '..'), GITHUB_OUTPUT: join(box.folder, '../ausgabe'), GITHUB_STEP_SUMMARY: join(box.folder, '../summe') }
    const result = box.run(run, { ...env, ...files, ...given })
    const kept = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
    expect(`${result.out}${result.err}`).not.toContain('geheim')
    return { ...result, calls: box.log(), body: kept(join(box.folder, '../log.body')), output: kept(files.GITHUB_OUTPUT), summary: kept(files.GITHUB_STEP_SUMMARY) }
  }
  beforeEach(() => {
    box.write('v.koop.yaml', 'alt')
    box.write('ämter/w x.koop.yaml', 'bleibt')
    box.commit()
  })

  test('writes a comment when the text changed, and changes it the next time', () => {
    box.write('v.koop.yaml', 'neu')
    box.write('ämter/w x.koop.yaml', '# bleibt')
    expect(commented()).toMatchObject({ code: 0, calls: 'api --silent --method POST repos/amt/vertraege/issues/7/comments --field body\n', body: `${MARKER}\n\nalt → neu\n`, output: 'changed=true\n', summary: '' })
    expect(commented({ IDS: `41 ${BOT}\n42 ${BOT}\n` }).calls).toContain('--method PATCH repos/amt/vertraege/issues/comments/41 --field body\n')
  })
  test('never takes the comment of somebody else for its own, also with a token of a person', () => {
    box.write('v.koop.yaml', 'neu')
    expect(commented({ IDS: `40 fremd\n41 ${BOT}\n` }).calls).toContain('--method PATCH repos/amt/vertraege/issues/comments/41 ')
    expect(commented({ IDS: `40 fremd\n41 ${BOT}\n42 amt\n`, ME: 'amt' }).calls).toContain('--method PATCH repos/amt/vertraege/issues/comments/42 ')
    expect(commented({ IDS: '40 fremd\n' }).calls).toContain('--method POST repos/amt/vertraege/issues/7/comments ')
  })
  test('runs nothing that comes with the pull request, whatever it is called', () => {
    for (const name of ['koopgen', 'git', 'gh', 'sed', 'ci/text-changes.sh', 'node_modules/.bin/koopgen', '.koopgen/koopgen']) {
      box.write(name, '#!/bin/sh\necho gekapert >gekapert\n')
      chmodSync(join(box.folder, name), 0o755)
    }
    box.write('.gitattributes', '*.koop.yaml diff=boese filter=boese\n')
    box.write('.gitconfig', '[diff "boese"]\n\tcommand = ./git\n[filter "boese"]\n\tclean = ./git\n')
    box.write('v.koop.yaml', 'neu')
    expect(commented().body).toContain('alt → neu')
    expect(existsSync(join(box.folder, 'gekapert'))).toBe(false)
  })
  test('is silent when only the file changed, not the text', () => {
    box.write('v.koop.yaml', '# alt')
    expect(commented()).toMatchObject({ code: 0, calls: '', body: '', output: 'changed=false\n', summary: '' })
  })
  test('takes back what it said when the text is as before', () => {
    expect(commented({ IDS: `41 ${BOT}\n` })).toMatchObject({ code: 0, calls: 'api --silent --method PATCH repos/amt/vertraege/issues/comments/41 --field body\n', body: `${MARKER}\n\nDer Text der Vereinbarungen ist wieder wie zuvor.\n` })
  })
  test.each(['DENIED', 'CLOSED'])('from a fork (%s) the comparison stands in the summary of the job', (how) => {
    box.write('v.koop.yaml', 'neu')
    const { code, out, summary } = commented({ [how]: '1' })
    expect([code, summary]).toEqual([0, `${MARKER}\n\nalt → neu\n`])
    expect(out).toContain('::notice title=koopgen::')
    box.write('v.koop.yaml', 'alt')
    expect(commented({ [how]: '1' })).toMatchObject({ code: 0, summary })
  })
  test('new, removed, renamed, unfinished and faulty agreements', () => {
    box.write('entfällt.koop.yaml', 'weg')
    box.write('umbenannt.koop.yaml', `${'lang '.repeat(50)}alt`)
    box.write('roh.koop.yaml', 'UNFERTIG')
    box.write('kaputt.koop.yaml', 'ganz')
    const base = box.commit()
    box.remove('entfällt.koop.yaml')
    box.git('mv', 'umbenannt.koop.yaml', 'anders.koop.yaml')
    box.write('anders.koop.yaml', `${'lang '.repeat(50)}neu`)
    box.write('roh.koop.yaml', 'fertig')
    box.write('kaputt.koop.yaml', 'FEHLER')
    box.write('böse `@alle`.koop.yaml', 'x')
    box.git('add', '-A')
    const { body } = commented({}, base)
    for (const words of ['Neue Vereinbarung: `böse @alle.koop.yaml`\n', 'Entfallene Vereinbarung: `entfällt.koop.yaml`\n', 'alt → lang', 'UNFERTIG → fertig\n', 'Nicht zu vergleichen, weil eine der beiden Fassungen Fehler hat: `kaputt.koop.yaml`\n']) expect(body).toContain(words)
    expect(body.match(/<!--/g)).toHaveLength(1)
  })
  test('a comparison that is too long is cut at a line, and says so', () => {
    box.write('v.koop.yaml', 'ä lange Zeile\n'.repeat(10_000))
    const { body } = commented()
    expect(Buffer.byteLength(body)).toBeLessThan(62_000)
    expect(body).toMatch(/\nä lange Zeile\n\nDer Vergleich ist zu lang für einen Kommentar und hier gekürzt\./)
  })
  test('in a folder of the repository only its agreements are compared', () => {
    box.write('v.koop.yaml', 'neu')
    box.write('ämter/w x.koop.yaml', 'neu')
    const { run, env } = actionStep('comment', {}, { 'github.action_path': ROOT, 'github.event.pull_request.base.sha': box.git('rev-parse', 'HEAD') })
    box.program('koopgen', DIFF)
    const result = box.run(`cd ämter\nbash "$KG_ACTION/ci/text-changes.sh" "$KG_BASE"`, env)
    expect([result.out, run.includes('text-changes.sh')]).toEqual([`${MARKER}\n\nbleibt → neu\n`, true])
  })
})
