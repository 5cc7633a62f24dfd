// The one syntax for paths (yaml.md §3): dots; list elements by their `id`, or by number from 1 where they have none.
// Data paths, inside koopgen, are keys and 0-based indices.
export type Path = readonly (string | number)[]

/** The printable path: `parteien.stadt.sitz.ort`, `parteien.stadt.vertreten_durch.1.funktion`. */
export function pathText(path: Path, data: unknown): string {
  let value = data
  const words: string[] = []
  for (const step of path) {
    const next = child(value, step)
    words.push(typeof step === 'number' ? (idOf(next) ?? String(step + 1)) : step)
    value = next
  }
  return words.join('.')
}

export type ParsedPath =
  | { readonly path: Path }
  /** `text`: the part that is wrong; `known`: what could stand there. */
  | { readonly wrong: 'form' | 'element'; readonly text: string; readonly known: readonly string[] }

const WORD = /^[\p{L}\p{N}_-]+$/u
/** The data path of a printed one. The value may be missing; a list element must exist, or be the next one of a list without ids. */
export function parsePath(text: string, data: unknown): ParsedPath {
  const path: (string | number)[] = []
  let value = data
  for (const word of text.split('.')) {
    if (!WORD.test(word)) return { wrong: 'form', text: word, known: [] }
    const step = Array.isArray(value) ? elementOf(value, word) : word
    if (step === undefined) return { wrong: 'element', text: word, known: elements(value) }
    path.push(step)
    value = child(value, step)
  }
  return { path }
}

function elementOf(list: readonly unknown[], word: string): number | undefined {
  const byId = list.findIndex((element) => idOf(element) === word)
  if (byId >= 0) return byId
  const n = /^[1-9]\d{0,5}$/.test(word) ? Number(word) - 1 : -1
  const last = list.some((element) => idOf(element) !== undefined) ? list.length - 1 : list.length
  return n >= 0 && n <= last ? n : undefined
}
const elements = (list: unknown) => (Array.isArray(list) ? list.map((element, i) => idOf(element) ?? String(i + 1)) : [])

function idOf(value: unknown): string | undefined {
  const id = child(value, 'id')
  return typeof id === 'string' && WORD.test(id) ? id : undefined
}

/** The value at a key or index; own properties only. */
export function child(value: unknown, step: string | number): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, data)
}

/** A copy with the value set. Missing blocks on the way are made; true, false and empty fields become blocks; anything else is refused (undefined). */
export function withValue(data: unknown, path: Path, value: unknown): { readonly data: unknown } | undefined {
  const [step, ...rest] = path
  if (step === undefined) return { data: value }
  if (typeof step === 'number' && (data ?? null) === null) return withValue([], path, value)
  if (typeof data !== 'object' && typeof data !== 'boolean' && data !== undefined) return undefined
  if (Array.isArray(data) !== (typeof step === 'number')) return undefined
  const inner = withValue(child(data, step), rest, value)
  if (!inner) return undefined
  const copy: object = Array.isArray(data) ? [...data] : typeof data === 'boolean' ? {} : { ...data }
  Object.defineProperty(copy, step, { value: inner.data, enumerable: true, configurable: true, writable: true })
  return { data: copy }
}
