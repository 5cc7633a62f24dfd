// Verbs whose parts stand apart: „nimmt … teil“ is asked as „teilnimmt“; and verbs as they are asked: without „zu“ and „ge“ between, by the stem of their infinitive.

const INFIX = /^(ab|an|auf|aus|bei|dar|durch|ein|entgegen|fern|fest|fort|frei|heran|heraus|her|hin|hinzu|klar|mit|nach|nieder|offen|sicher|statt|teil|um|vorbei|voraus|vor|wahr|weg|weiter|zurück|zusammen|zu)(?:zu|ge)(\p{Ll}{3,})$/u
/** Strong verbs by the stem of their infinitive. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/nimm|nahm|nomm/, 'nehm'], [/gib|gab(?=e?n?$)/, 'geb'], [/hält|hielt/, 'halt'], [/läss|ließ/, 'lass'], [/sprich|(?<=.)sprach|sproch/, 'sprech'], [/tr[äu]g(?=t|e?n?$)/, 'trag'],
  [/lädt|lud/, 'lad'], [/sieht?$|sah(en)?$/, 'sehen'], [/bricht|brach|broch/, 'brech'], [/blieb/, 'bleib'], [/wies/, 'weis'], [/strich/, 'streich'], [/schied/, 'scheid'], [/zog/, 'zieh'],
  [/schloss/, 'schließ'], [/fäll|fiel/, 'fall'], [/lieh/, 'leih'], [/trat|tritt|tret/, 'tret'], [/schrieb/, 'schreib'], [/verlor/, 'verlier'], [/wand/, 'wend'], [/sandt/, 'send'], [/fand|fund(?=en$)/, 'find'], [/äuf/, 'auf'], [/bund/, 'bind'], [/wirft|worf|warf/, 'werf'], [/schob/, 'schieb'], [/glich/, 'gleich'], [/holf/, 'helf'], [/stritt/, 'streit'],
]
/** „vorzulegen“, „vorgelegt“ as „vorlegen“, „vorlegt“; „übernimmt“ as „übernehmt“. */
export function plainVerb(word: string): string {
  const plain = word.replace(INFIX, '$1$2')
  const stem = STEMS.find(([form]) => form.test(plain))
  return stem ? plain.replace(stem[0], stem[1]) : plain
}

const PARTICLE = /^(ab|an|auf|aus|bei|ein|fest|fern|mit|nach|sicher|teil|vor|weiter|wahr|zu|durch|heraus|dar|vorbei|weg|um|klar|fort|zurück|zusammen|hin|bekannt|entgegen|voraus|offen|hinzu|nieder)$/
const VERB = /^\p{Ll}+(t|en|n|st|te|ten|m)$/u

/** Position of a verb → particle and verb as one word. */
export function asOneVerb(lowers: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  lowers.forEach((lower, i) => {
    if (i === 0 || !PARTICLE.test(lower) || !(i === lowers.length - 1 || /^(und|oder|sowie|:)$/.test(lowers[i + 1] ?? ''))) return
    for (let k = i - 1; k >= 0; k--) if (VERB.test(lowers[k] ?? '') && !found.has(k) && !/(ung|heit|keit|schaft|ion)(en)?$/.test(lowers[k] ?? '')) found.set(k, `${lower}${lowers[k]}`)
  })
  return found
}
