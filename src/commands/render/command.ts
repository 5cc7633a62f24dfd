// The call that renders what a check found stale: the same files and options, ready to paste. Messages go to logs, so the values of --set stay out.
import type { Flags } from '../settings.ts'

export function renderCommand(files: readonly string[], flags: Flags, force: boolean): string {
  const given: readonly (readonly [option: string, values: readonly (string | undefined)[]])[] = [
    ['-o', [flags.output]], ['-f', [flags.format]], ['--style', [flags.style]], ['--fields', [flags.fields]], ['--templates', flags.templates ?? []], ['--set', (flags.set ?? []).map(() => '…')],
  ]
  const options = given.flatMap(([option, values]) => values.flatMap((value) => (value === undefined ? [] : [option, shellWord(value)])))
  const switches = [flags.draft && '--draft', flags.attachSource && '--attach-source', force && '--force'].filter((one) => typeof one === 'string')
  return ['koopgen render', ...files.map(shellWord), ...options, ...switches].join(' ')
}
const shellWord = (text: string): string => (/^[\p{L}\p{N}_.,/:=\\@+…-]+$/u.test(text) ? text : `"${text}"`)
