// Running text on a narrow screen: broken at words, and what is copied in one piece.
import { expect, test } from 'vitest'
import { copyable } from '../../src/diagnostics/wrap.ts'

test.each([
  ['Weiter mit: koopgen render --templates eigene vorlagen/stadt.koop.yaml', ['Weiter mit:', 'koopgen render --templates eigene vorlagen/stadt.koop.yaml']],
  ['Prüfen: koopgen validate a.koop.yaml · Erzeugen: koopgen render a.koop.yaml', ['Prüfen:', 'koopgen validate a.koop.yaml', 'Erzeugen:', 'koopgen render a.koop.yaml']],
  ['Bessern Sie „ein Ordner/a.koop.yaml“ nach und prüfen Sie mit „koopgen validate "ein Ordner/a.koop.yaml"“.', ['Bessern Sie', '„ein Ordner/a.koop.yaml“ nach', 'und prüfen Sie mit', '„koopgen validate "ein Ordner/a.koop.yaml"“.']],
  ['2 Dateien erzeugt:\n  ein sehr langer Name einer Datei mit Leerzeichen.docx (unverändert)', ['2 Dateien erzeugt:', '  ein sehr langer Name einer Datei mit Leerzeichen.docx (unverändert)']],
  ['Ein Anführungszeichen „ohne Ende bleibt, wie es ist.', ['Ein Anführungszeichen „ohne', 'Ende bleibt, wie es ist.']],
])('%s', (text, lines) => {
  expect(copyable(text, 30).split('\n')).toEqual(lines)
  expect(copyable(text, 200)).toBe(text)
})
