// The shell steps of action.yml, with the environment that GitHub would give them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const ROOT = join(import.meta.dirname, '../..')
export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
export const pipelineFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
export const action = (): Action => parse(pipelineFile('action.yml')) as Action

/** A step and its environment: inputs as given or by default, other expressions as `context` says. */
export function actionStep(id: string, inputs: Readonly<Record<string, string>> = {}, context: Readonly<Record<string, string>> = {}): { readonly run: string; readonly env: Readonly<Record<string, string>> } {
  const { inputs: declared, runs } = action()
  const step = runs.steps.find((one) => one.id === id)
  if (step?.run === undefined) throw new Error(`no step ${id}`)
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`no input ${unknown.join(', ')}`)
  const value = (expression: string): string => (expression.startsWith('inputs.') ? (inputs[expression.slice(7)] ?? declared[expression.slice(7)]?.default ?? '') : (context[expression] ?? ''))
  const env = Object.entries(step.env ?? {}).map(([name, text]) => [name, text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => value(expression))])
  return { run: step.run, env: Object.fromEntries(env) }
}
