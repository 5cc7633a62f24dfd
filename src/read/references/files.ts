// Files named in the agreement lie beside it or below: relative, with / between folders, never outside.
import type { Problem } from '../../schema/problem.ts'
import { elements, textAt } from '../raw.ts'
import { type Given, name, problem } from './check.ts'

export function* files({ data }: Given): Iterable<Problem> {
  for (const { value, path } of elements(data, ['parteien'])) {
    const file = textAt(value, 'logo', 'datei')
    if (file !== undefined && !isInside(file)) {
      yield problem('datei/ausserhalb', [...path, 'logo', 'datei'], `Die Datei ${name(file)} liegt nicht im Ordner der Vereinbarung.`, {
        hint: 'Geben Sie den Pfad von der Vereinbarung aus an, mit „/“ zwischen den Ordnern: logos/stadt.png',
      })
    }
  }
}
function isInside(file: string): boolean {
  return !/^([/~]|[A-Za-z]:)|\\|\0/.test(file) && !file.split('/').includes('..')
}
