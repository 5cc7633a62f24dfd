// The long texts: what it means and what to do, in sentences for a person who never saw the code.
import { expect, test } from 'vitest'
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue.ts'

/** Orders in polite form, or that nothing is to be done. */
const NEXT = /\b(Sie|ist nichts zu tun|genügen|sollte[nt]?)\b/
test.each(Object.keys(CATALOGUE) as Code[])('%s says what to do, in whole sentences', (code) => {
  const { explain } = CATALOGUE[code]
  expect(explain).toMatch(NEXT)
  expect(explain).toMatch(/^[A-ZÄÖÜ„{].*[.!)“]$/su)
  expect(explain.length).toBeGreaterThan(80)
  expect(explain).not.toMatch(/ {2}|\b(du|dir|dein)\b/)
})
