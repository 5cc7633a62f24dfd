// Findings of a row that point into the common file → the cell that brought them about: a block around it, or a value beside it, may stand there.
// Invariants: what is found in the common file without any row stays there; a finding that no cell is near to stays too.
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { YamlText } from '../yaml/open.ts'
import type { Path } from '../yaml/paths.ts'
import type { Laid } from '../yaml/set.ts'

/** What makes two findings of the common file the same. */
export const signOf = ({ code, message, place }: Pick<Diagnostic, 'code' | 'message' | 'place'>): string => [code, place?.line, place?.column, message].join('\0')

export class Cells {
  /** The common file; which value each place was given for is kept. */
  readonly yaml: YamlText
  readonly #asked = new Map<Place, Path>()
  readonly #cells: readonly Laid[]
  /** `own`: the signs of what is found without any row; asked for only where a cell could be meant. */
  readonly #own: () => ReadonlySet<string>
  constructor(yaml: YamlText, values: readonly Laid[], own: () => ReadonlySet<string>) {
    const kept = (place: Place | undefined, path: Path): Place | undefined => {
      if (place) this.#asked.set(place, path)
      return place
    }
    this.yaml = {
      ...yaml,
      placeOf: (path, part) => kept(yaml.placeOf(path, part), path),
      textPlace: (path) => {
        const at = yaml.textPlace(path)
        return (start, end) => kept(at(start, end), path)
      },
    }
    this.#cells = values.filter(({ place }) => place !== undefined)
    this.#own = own
  }

  placeOf(one: Diagnostic): Place | undefined {
    const path = one.place && this.#asked.get(one.place)
    const cell = path && this.#nearest(path)
    return cell && !this.#own().has(signOf(one)) ? cell.place : one.place
  }

  /** In the block itself, or in the one that it is a field of; the entries of a list have nothing to do with each other. */
  #nearest(path: Path): Laid | undefined {
    for (let length = path.length; length > 0; length--) {
      const around = path.slice(0, length)
      const found = this.#cells.find((cell) => around.every((step, i) => cell.path[i] === step))
      if (found) return found
      if (typeof path[length - 1] === 'number') break
    }
    return this.#cells.length === 1 ? this.#cells[0] : undefined
  }
}
