// Negation and protection. A negation counts for its part of the sentence; a protecting predicate („ist unzulässig“, „verzichten auf“) for the whole unit.
// „nicht nur“, „nicht ohne“, „nicht folgenlos“ negate nothing, nor does „nicht“ before an attribute („bei nicht wahrgenommenen Terminen“).
import { FREEDOM } from './joined.ts'
import type { Word } from './tokens.ts'

const NO_NEGATION_BEFORE = /^(nur|ohne|zuletzt|folgenlos|unerheblich|unwesentlich|selten|unzulässig|ausgeschlossen|außer|bloß|allein|verhandelbar|im|ins|disponibel|optional|fakultativ|freiwillig|freigestellt|belieben)$/
const ATTRIBUTE = /^\p{Ll}+(te|ne|nde|che)[nrms]?$/u

export function negates(words: readonly Word[]): boolean {
  if (WITHOUT_TO.test(words[0]?.lower ?? '') && words.some(({ lower }) => TO.test(lower))) return true // „ohne jemanden zu drängen“
  if (!words.some(({ known }) => known.negation)) return false
  if (words.some(({ lower }) => HINDERS.test(lower)) && words.some(({ lower }) => NOT.test(lower))) return false // „steht der Weitergabe nicht entgegen“
  if (words.some(({ lower, is }) => is.has('duty') && FREEDOM.test(lower))) return false
  return words.some(({ lower, known }, i) => known.negation && !(lower === 'nicht' && isVoid(words[i + 1], words[i + 2])))
}
const WITHOUT_TO = /^(ohne|statt|anstatt)$/
const TO = /^zu$|^dass$|^\p{Ll}+zu\p{Ll}+n$/u
const HINDERS = /^(entgegen|entgegensteh(t|en)|hindern?t?|gehindert)$/
const NOT = /^(nicht|kein(e|en)?)$/
function isVoid(next: Word | undefined, then: Word | undefined): boolean {
  if (!next) return false
  return NO_NEGATION_BEFORE.test(next.lower) || (ATTRIBUTE.test(next.lower) && /^\p{Lu}/u.test(then?.text ?? ''))
}

const PROTECTION =
  /^(unzulässig|untersagt|verboten|unwirksam|unterläss(t|en)|unterlassen|unterlasse|freigestellt|unberührt|berührt|unbeeinflusst|folgenlos|bedeutungslos|belanglos|widerspricht|widersprechen|verstößt|verstoßen|unabhängig|verzichte[nt]?|verzicht|gegenstandslos|ungekürzt|ungeschmälert|unvermindert|unschädlich|irrelevant|hinfällig|überholt|abgeschafft|aufgehoben)$/
const WITHOUT = /^(folgen?|bedeutung|einfluss|nachteile?|einschränkung(en)?|auswirkung(en)?|konsequenz(en)?|belang|zwang|druck|rolle|wirkung(en)?)$/
export function protects(words: readonly Word[]): boolean {
  return words.some((word, i) => {
    if (!word.known.guard) return false
    const last = words[i - 1]?.lower
    if (word.lower === 'ausgeschlossen' && last !== 'nicht' && words.some(({ is, text }, k) => is.has('adverse') && k < i && /^\p{Lu}/u.test(text) && !/^(folge|konsequenz|sanktion)/.test(text.toLowerCase()))) return true
    if (word.lower === 'ausgeschlossen') return last !== 'nicht' && !words.some(({ lower }) => /^(vo[nm]|aus)$/.test(lower)) && words.some(({ lower }) => /^(ist|sind|bleibt|bleiben|sei)$/.test(lower))
    if (word.lower === 'betracht' && last === 'außer') return true
    if (word.lower === 'kraft' && last === 'außer') return true
    if (/^unterbleib(t|en)$/.test(word.lower)) return i > 0 || word.text === word.lower
    if (PROTECTION.test(word.lower)) return last !== 'nicht' && !(/^verzicht/.test(word.lower) && words.some(({ is }, k) => is.has('consent') && words.slice(Math.max(0, k - 3), k).some((one) => one.lower === 'auf'))) && !(FREEDOM.test(word.lower) && word.is.has('duty'))
    if (/^(ohne|keine[nrms]?|kein|keinerlei)$/.test(last ?? '') && WITHOUT.test(word.lower)) return true
    if (word.lower === 'davon') return words.some(({ lower }) => /^(absehen|abzusehen|abgesehen|sehen|sieht|nehmen|nimmt)$/.test(lower))
    return word.lower === 'lehnen' && words.some(({ lower }) => lower === 'ab') && words.some(({ lower }) => lower === 'partner')
  })
}
