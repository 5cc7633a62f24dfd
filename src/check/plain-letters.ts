// Patterns with letters of all languages, at the price of those of Western Europe: V8 takes milliseconds to compile „any letter“ for a text with a „ in it.
// Invariant: a twin says what its pattern says, because it is asked only where no other letters are.
const CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zµß-öø-ÿ' }
/** Latin-1 and signs that are no letters anywhere. */
const PLAIN = /^[\0-\xff\u2000-\u206f\u20ac\u2190-\u23ff\u2500-\u27bf]*$/

/** The pattern to ask of a text. */
export function lettered(pattern: RegExp): (text: string) => RegExp {
  let twin: RegExp | undefined
  return (text) => {
    if (!PLAIN.test(text)) return pattern
    twin ??= twinOf(pattern)
    return twin
  }
}
function twinOf({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(L[ul]?)\}/g, (all, name: string | undefined) => (name === undefined ? all.replace(/\\p\{(L[ul]?)\}/g, (_, inner: string) => CLASSES[inner] ?? '') : `[${CLASSES[name]}]`)), flags.replace('u', ''))
}
