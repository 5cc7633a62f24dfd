// What becomes of an output nobody gets: a reader who has gone away is no trouble, a full disk is told.
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { realIo } from '../../src/io.ts'

/** A process whose stdout refuses everything with this code; `said`: what stands on stderr. */
function hostWith(code: string): { readonly host: NodeJS.Process; said(): string } {
  const told: string[] = []
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
  const stderr = new Writable({ write: (chunk, _encoding, done) => done(void told.push(String(chunk))) })
  const host = Object.create(process, { stdout: { value: stdout }, stderr: { value: stderr } }) as NodeJS.Process
  return { host, said: () => told.join('') }
}

test.each([[['schema']], [['--help']], [['explain']]])('%j on a full disk ends with an error in words', async (argv) => {
  const { host, said } = hostWith('ENOSPC')
  expect([await main(argv, realIo(host)), said()]).toEqual([2, 'Fehler: „Standardausgabe“ lässt sich nicht schreiben. Auf dem Datenträger ist kein Platz mehr.\n'])
})

test('with --json too: the object that cannot be written is no second trouble', async () => {
  const { host, said } = hostWith('ENOSPC')
  expect(await main(['validate', '--json', 'gibt-es-nicht.koop.yaml'], realIo(host))).toBe(2)
  expect(said()).toMatch(/^Fehler: „gibt-es-nicht\.koop\.yaml“ lässt sich nicht lesen\. [^\n]*\n$/u)
})

test('a reader who has read enough ends the output quietly', async () => {
  const { host, said } = hostWith('EPIPE')
  expect([await main(['schema'], realIo(host)), said()]).toEqual([0, ''])
})
