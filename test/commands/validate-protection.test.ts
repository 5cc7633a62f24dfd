// What validate says last: no error is not ready to be signed, least of all where sentences against the protection of people were accepted.
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { exampleText } from '../support/compose.ts'
import { memoryIo } from '../support/memory-io.ts'

const OWN = '\nzusatz:\n  - { id: a, titel: Nachweise, text: "Wer nicht zur Beratung erscheint, muss mit einer Minderung der Leistung rechnen." }\n'
const ACCEPTED = 'ausnahmen:\n  - { code: guardrail/sanktion, zu: zusatz.a, grund: Der Kreisausschuss hat das beschlossen und besteht darauf. }\n'

async function last(text: string, ...more: readonly string[]): Promise<string> {
  const io = memoryIo({ 'v.koop.yaml': text })
  expect(await main(['validate', ...more], io)).toBe(0)
  return io.err().trim().split('\n').at(-1) ?? ''
}

test('an agreement without errors has none found; it is not called ready', async () => {
  expect(await last(exampleText('kurz'))).toBe('1 Vereinbarung geprüft: kein Fehler gefunden.')
})

test('a sentence against the protection that was accepted is not to be signed before it is settled, in English too', async () => {
  const text = `${exampleText('jobcenter-kurz')}${OWN}${ACCEPTED}`
  expect(await last(text)).toContain('1 Vereinbarung geprüft: noch nicht unterschreiben. 1 als Ausnahme angenommener Satz widerspricht nach Meinung des Programms dem Schutz der Ratsuchenden: streichen oder vom Rechtsamt bestätigen lassen.')
  expect(await last(text, '--lang', 'en')).toContain('do not sign yet. 1 sentence accepted as an exception contradicts the protection')
})
