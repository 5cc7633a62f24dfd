// Exchange without consent, said outright in few words or beside a harmless half; and its neighbours that say something else.
import { expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'

it.each([
  'Übermittlungen ohne Einwilligung sind zulässig.',
  'Übermittlungen ohne Einwilligung sind zulässig; diese Vereinbarung regelt das Verfahren.',
  'Diese Vereinbarung regelt das Verfahren; Übermittlungen sind auch ohne Einwilligung der Betroffenen zulässig.',
  'Die Weitergabe von Daten ohne vorherige Zustimmung ist erlaubt.',
  'Daten dürfen auch ohne Einwilligung übermittelt werden.',
])('accuses „%s“', (sentence) => expect(guardrailIn(sentence)).toBe('guardrail/datenaustausch'))

it.each([
  'Übermittlungen ohne Einwilligung sind unzulässig; diese Vereinbarung regelt das Verfahren.',
  'Übermittlungen ohne Einwilligung sind nur zulässig, wenn ein Gesetz sie erlaubt.',
  'Übermittlungen sind ohne Einwilligung nicht zulässig.',
  'Ohne Einwilligung sind keine Übermittlungen zulässig.',
  'Anonyme Zahlen sind frei; Übermittlungen ohne Einwilligung sind zulässig, soweit ein Gesetz sie vorschreibt.',
  'Die Auslage von Flyern ohne Einwilligung ist zulässig; diese Vereinbarung regelt das Verfahren.',
])('is silent on „%s“', (sentence) => expect(guardrailIn(sentence)).toBeUndefined())
