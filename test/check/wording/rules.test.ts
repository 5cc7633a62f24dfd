// Each rule on words: what triggers it, beside near misses that do not.
import { describe, expect, test } from 'vitest'
import { casesOf, foundIn } from './cases.ts'

/** File of cases → the codes it is about; other rules may find more in its texts. */
const FILES: Readonly<Record<string, RegExp>> = {
  schreibweise: /^text\/schreibweise$/,
  notizen: /^text\/(entwurfsnotiz|beispiel-statt-regel|und-oder)$/,
  luecken: /^text\/luecke$/,
  verben: /^text\/satz-ohne-verb$/,
  doppelt: /^text\/doppelt$/,
  vorschriften: /^recht\/(norm|nicht|stand)/,
  festgelegt: /^text\/begriff-unbenutzt$/,
  abkuerzungen: /^text\/abkuerzung$/,
  namen: /^text\/(zwei-namen|name-weicht-ab)$/,
  verweise: /^text\/verweis-ohne-ziel$/,
  laufzeit: /^text\/(ohne-|verlaengerung|nur-|wirkung|beginn-vor)/,
  haeufigkeit: /^text\/haeufigkeit$/,
  formen: /^(text\/sprach|recht\/sprach)/,
  begriffe: /^recht\/begriff/,
}
describe.each(Object.entries(FILES))('%s', (file, codes) => {
  const cases = casesOf(file)
  test('has cases that trigger and cases that do not', () => {
    expect(cases.some(({ expected }) => expected.length > 0) && cases.some(({ expected }) => expected.length === 0)).toBe(true)
  })
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect([...foundIn(one, codes)].sort()).toEqual([...one.expected].sort())
  })
})
