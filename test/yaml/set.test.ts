// --set path=value, and the one syntax for paths.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { openYaml } from '../../src/yaml/open.ts'
import { parsePath, pathText, valueAt } from '../../src/yaml/paths.ts'
import { withSettings } from '../../src/yaml/set.ts'

const FILE = 'parteien:\n  - id: stadt\n    sitz: { ort: Alt }\n  - id: awo\nzeilen: [a, b]\nkurz: Text\nan: true\nleer:\n'
function set(...settings: string[]) {
  const findings = new Findings()
  const opened = openYaml('f', FILE, findings.report)
  const yaml = opened && withSettings(opened, settings, findings.report)
  return {
    yaml,
    data: yaml?.data as Record<string, unknown>,
    messages: findings.list.map(({ code, message, place }) => `${code} ${place ? 'Ort' : 'ohne Ort'} ${message}`),
  }
}

describe('--set', () => {
  it.each<[string, (string | number)[], unknown]>([
    ['parteien.stadt.sitz.ort=Neu', ['parteien', 0, 'sitz', 'ort'], 'Neu'],
    ['parteien.2.name=AWO: Kreis #3', ['parteien', 1, 'name'], 'AWO: Kreis #3'],
    ['zeilen.3=c', ['zeilen', 2], 'c'],
    ['an.anzahl=2', ['an', 'anzahl'], 2],
    ['neu.block.wert=true', ['neu', 'block', 'wert'], true],
    ['leer="01"', ['leer'], '01'],
    ['leer=[mo, do]', ['leer'], ['mo', 'do']],
    ['leer={ mo: 9:00-12:00 }', ['leer'], { mo: '9:00-12:00' }],
    ['leer=12 # x', ['leer'], '12 # x'],
    ['leer=', ['leer'], ''],
    ['leer=a=b', ['leer'], 'a=b'],
    ['leer=- a', ['leer'], '- a'],
    ['leer=*a', ['leer'], '*a'],
    ['__proto__.x=1', ['__proto__', 'x'], 1],
  ])('%s', (setting, path, value) => {
    const { yaml, messages } = set(setting)
    expect(messages).toEqual([])
    expect(valueAt(yaml?.data, path)).toEqual(value)
    expect(yaml?.placeOf(path)).toBeUndefined()
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
  it.each([
    ['x', 'Das Gleichheitszeichen zwischen Pfad und Wert fehlt.'],
    ['=x', 'Das Gleichheitszeichen zwischen Pfad und Wert fehlt.'],
    ['a..b=1', 'Der Pfad hat nicht die Form feld.feld.feld.'],
    ['parteien.caritas.name=x', 'Einen Eintrag „caritas“ gibt es nicht.'],
    ['parteien.0.name=x', 'Einen Eintrag „0“ gibt es nicht.'],
    ['parteien.3.name=x', 'Einen Eintrag „3“ gibt es nicht.'],
    ['zeilen.4=x', 'Einen Eintrag „4“ gibt es nicht.'],
    ['kurz.name=x', 'Ein Teil des Pfades hat keine eigenen Felder.'],
    ['kurz=a\u202eb', 'Der Wert enthält ein Zeichen, das nicht erlaubt ist: U+202E (Zeichen, das die Schreibrichtung umkehrt).'],
  ])('%j is refused', (setting, message) => {
    const { yaml, messages } = set(setting)
    expect(yaml).toBeUndefined()
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(message)
    expect(messages[0]).not.toContain('\u202e')
  })
  it('later settings see earlier ones, and the file itself stays as it is', () => {
    expect(set('neu.a=1', 'neu.b=2', 'neu.a=3').data['neu']).toEqual({ a: 3, b: 2 })
    expect(set('kurz=neu').yaml?.placeOf(['an'])?.line).toBe(7)
  })
  it('a number keeps the text that was typed', () => {
    const { yaml } = set('kurz=01067', 'an=12.500')
    expect(yaml?.written(['kurz'])).toBe('01067')
    expect(yaml?.thousands).toEqual([['an']])
  })
})

describe('paths', () => {
  it('what is printed is read back as the same path', () => {
    const ids = fc.uniqueArray(fc.constantFrom('stadt', 'awo', 'a-b', 'x9'), { maxLength: 4 })
    const data = fc.record({
      mit: ids.map((list) => list.map((id) => ({ id, zeilen: ['p', 'q'] }))),
      ohne: fc.array(fc.record({ name: fc.constant('n') }), { maxLength: 3 }),
      block: fc.constant({ 'ein-feld': 1 }),
    })
    fc.assert(
      fc.property(data, (value) => {
        const paths: (string | number)[][] = [
          ['block', 'ein-feld'],
          ['block', 'fehlt'],
          ...value.mit.map((_, i) => ['mit', i, 'zeilen', 1]),
          ...value.ohne.map((_, i) => ['ohne', i, 'name']),
        ]
        for (const path of paths) expect(parsePath(pathText(path, value), value)).toEqual({ path })
      }),
      { seed: 3 },
    )
  })
})
