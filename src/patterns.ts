// Patterns with letters of all languages, at the price of those of Western Europe: V8 takes milliseconds to compile „any letter“ for a text
// with a „ in it, and time for each such pattern that it only reads. In the package they stand as texts (scripts/late-patterns.ts), become
// patterns when first asked, and get a plain twin; in the checkout they are V8's own.
// Invariant: a twin says what its pattern says, because it is asked only where no other letters, digits and marks are.
const CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zµß-öø-ÿ', N: '0-9²³¹¼½¾', M: '' }
/** Latin-1 and signs that are no letters, digits or marks anywhere. */
const PLAIN = /^[\0-\xff\u2000-\u206f\u20ac\u2190-\u23ff\u2500-\u2775\u2794-\u27bf]*$/
const PROPERTY = /\\p\{([^}]+)\}/g
const IN_CLASS_OR_ALONE = /(\\[^p])|\[(?:\\.|[^\]\\])*\]|\\p\{[^}]+\}/g

/** The two forms of a pattern, each made when first asked. */
class Forms {
  readonly source: string
  readonly flags: string
  #own: RegExp | undefined
  #twin: RegExp | undefined
  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }
  for(text: string): RegExp {
    if (!PLAIN.test(text)) return this.#full()
    this.#twin ??= twinOf(this.source, this.flags) ?? this.#full()
    return this.#twin
  }
  #full(): RegExp {
    this.#own ??= new RegExp(this.source, this.flags)
    return this.#own
  }
}

/** Undefined: it asks for more than letters, digits and marks, or for capitals in a pattern that takes them for small ones. */
function twinOf(source: string, flags: string): RegExp | undefined {
  const names = [...source.matchAll(PROPERTY)].map(([, name = '']) => name)
  if (names.some((name) => CLASSES[name] === undefined || (flags.includes('i') && name.length > 1)) || /\\u\{/.test(source)) return undefined
  const inside = (text: string): string => text.replace(PROPERTY, (_, name: string) => CLASSES[name] ?? '')
  return new RegExp(source.replace(IN_CLASS_OR_ALONE, (all, other?: string) => other ?? (all.startsWith('[') ? inside(all) : `[${inside(all)}]`)), flags.replace('u', ''))
}

/** What koopgen uses of a RegExp. */
export class Pattern {
  lastIndex = 0
  readonly #forms: Forms
  constructor(source: string, flags = '', forms = new Forms(source, flags)) {
    this.#forms = forms
  }
  get source(): string {
    return this.#forms.source
  }
  get flags(): string {
    return this.#forms.flags
  }
  test(text: string): boolean {
    return this.exec(text) !== null
  }
  exec(text: string): RegExpExecArray | null {
    return this.#ask(text, (form) => form.exec(text))
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#ask(text, (form) => form[Symbol.match](text))
  }
  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#ask(text, (form) => form[Symbol.matchAll](text))
  }
  [Symbol.replace](text: string, by: string): string {
    return this.#ask(text, (form) => form[Symbol.replace](text, by))
  }
  [Symbol.search](text: string): number {
    return this.#ask(text, (form) => form[Symbol.search](text))
  }
  [Symbol.split](text: string, most?: number): string[] {
    return this.#ask(text, (form) => form[Symbol.split](text, most))
  }
  toString(): string {
    return `/${this.source}/${this.flags}`
  }
  #ask<T>(text: string, question: (form: RegExp) => T): T {
    const form = this.#forms.for(text)
    form.lastIndex = this.lastIndex
    const answer = question(form)
    this.lastIndex = form.lastIndex
    return answer
  }
}

const literals = new Map<string, Forms>()
/** A pattern that stands in the code: each time a new one, as in JavaScript, of forms that are made once. */
export function literal(source: string, flags: string): Pattern {
  const key = `${flags}/${source}`
  const known = literals.get(key)
  const forms = known ?? new Forms(source, flags)
  if (!known) literals.set(key, forms)
  return new Pattern(source, flags, forms)
}
