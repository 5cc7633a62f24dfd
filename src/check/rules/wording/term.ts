// Term and notice in a text from elsewhere: text/ohne-beginn, text/ohne-laufzeit, text/verlaengerung-ohne-frist, text/nur-wichtiger-grund, text/wirkung-offen, text/beginn-vor-unterschrift.
// An agreement of koopgen has all this as data, which rules on facts judge.
import type { Code } from '../../../diagnostics/catalogue.ts'
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import { sentencesOf, type Sentence } from '../../sentences.ts'
import { type Day, daysIn } from '../../../german/days.ts'
import { at, german, judged } from './judged.ts'

const NOTICE = /(?<!\p{L})(?:ge|auf)?kündig\p{L}*|Kündigung\p{L}*|(?<!\p{L})(?:auf)?kündbar|(?<!\p{L})kann\p{L}* .{0,90}(?<!\p{L})(?:beenden|beendet werden|auflösen|aufgelöst werden|ausscheiden|austreten)(?!\p{L})|(?<!\p{L})Rücktritt(?!\p{L})/iu
const GRAVE = /wichtige[mnr] Gr[uü]nd|fristlos|außerordentlich|schwerwiegend|sofortige\p{L}* Kündigung|Kündigung mit sofortiger Wirkung/u
const PERIOD = /(?:\d+|ein\p{L}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)[ \u00a0-]?(?:Tag|Woche|Monat|Jahr|Quartal|Vierteljahr|Halbjahr)|monatig|wöchig|jährlicher Frist|zum (?:Ende|Ablauf|\p{L}+(?:ende|schluss)|Schluss|\d)|ordentlich(?!\p{L}*\s+aus)|Kündigungsfrist|jederzeit/u
/** How long it goes on, which is no notice: „verlängert sich um ein Jahr, wenn sie nicht gekündigt wird“. */
const EXTENT = /(?<!\p{L})(?:(?:um|für|auf|gilt|Dauer von) (?:jeweils |je |immer |zunächst |vorerst )?(?:\d+|\p{L}+) (?:weitere\p{L}* )?(?:Tag|Woche|Monat|Jahr|Quartal)\p{L}*|(?:\d+|\p{L}+) (?:Monat|Jahr)\p{L}* weiter(?!\p{L}))/gu
/** „verlängert sie sich“, „läuft sie ein Jahr weiter“. */
const RENEWAL = /(?:verlänger|erneuer)(?:e|t|n) (?:(?:sie|er|es|diese[rs]?|(?:die|der|das|diese[rs]?) \p{Lu}\p{L}+) )?sich|läuft (?:sie|er|(?:die|der|diese[rs]?) (?:Vereinbarung|Vertrag|Kooperation)) [^,;]{0,40}weiter|(?:stillschweigend|automatisch)\p{L}{0,20} (?:verlänger|Verlänger|fortgesetzt)|setzt sich [^,;]{0,60}fort|Verlängerung um|jeweils (?:um )?ein weiteres Jahr|(?:wird|werden) [^,;]{0,40}jeweils um [^,;]{0,30}verlängert|(?:besteht|gilt) (?:sie|er|die Vereinbarung|der Vertrag) [^,;]{0,30}fort(?!\p{L})/u
/** „verlängert sich nicht von selbst“, „eine Verlängerung ist schriftlich zu vereinbaren“: without a word of the parties nothing goes on. */
const NO_RENEWAL = /(?:verlängert|erneuert|setzt) sich nicht|[Kk]eine[r]? [^,;]{0,30}[Vv]erlängerung|Verlängerung\p{L}* [^,;]{0,60}(?:nicht statt|ausgeschlossen|nicht vorgesehen|erfolgt nicht|vereinbar|bedarf|möglich)|(?:können|kann) [^,;]{0,60}Verlängerung|ohne (?:automatische|stillschweigende) Verlängerung/u
/** Whoever objects to going on has given notice. */
const OBJECTS = /widersprich|[Ww]iderspruch|nicht (?:mehr )?fort(?:ge)?setz|nicht (?:weiter)?verlänger|nicht weiterführen/u
const OPEN_END = /unbefristet|auf unbestimmte (?:Zeit|Dauer)|bis auf (?:[Ww]eiteres|Widerruf)|ohne zeitliche Be(?:grenz|schränk)ung|zeitlich un(?:begrenzt|beschränkt)|auf Dauer angelegt/u
const BEGIN = /in Kraft|(?:gilt|gelten|beginnt|läuft|wirksam|geschlossen|Laufzeit).{0,40}(?:ab|vom|von|mit|am|an|zum|seit)[ \u00a0](?:dem |der )?(?:letzten |ersten )?(?:\d|Unterz|Unterschrift|Tag|Datum|Wirkung|Bekanntgabe)|(?:ab|vom|seit|zum|mit|am)[ \u00a0](?:dem )?\d{1,2}\..{0,40}(?:wirksam|gültig|geschlossen|aufgenommen)|(?:gilt|gültig|wirksam).{0,20}ab sofort|ab sofort.{0,20}(?:gilt|gültig|wirksam)|(?:Wirksam|Gültig) (?:wird|ist) .{0,30}(?:ab|am|zum|mit) |(?:Geltungs|Vertrags)beginn|startet (?:am|zum|mit)|Beginn der (?:Laufzeit|Vereinbarung)|(?:[Mm]it|[Aa]b) (?:de[rm] )?(?:Tag der )?(?:letzten )?(?:Unterschrift|Unterzeichnung)\p{L}*.{0,60}(?:beginnt|gilt|läuft|wirksam)/u
const FOR = '(?:auf|für) (?:die Dauer von |zunächst |vorerst )?(?:\\d+|\\p{L}+) (?:Jahre?|Monate?)(?:n)?(?!\\p{L})'
const TERM = new RegExp(`${OPEN_END.source}|${FOR}.{0,40}(?:angelegt|geschlossen|begrenzt|vereinbart|eingegangen|getroffen|erprobt)|(?:angelegt|geschlossen|begrenzt|vereinbart|eingegangen|getroffen) .{0,30}${FOR}|Laufzeit|unbefristet|auf unbestimmte|befristet|endet|(?:gilt|läuft).{0,60}(?:bis|für|Jahr|Monat)|bis zum|läuft .{0,40} aus(?!\\p{L})|Dauer|Bewilligungszeitraum|verlängert`, 'u')
/** What the term is about; a project or a course has one of its own. */
const OF_IT = /Vereinbarung|Vertrag|Kooperation|Abkommen|Übereinkunft|Übereinkommen|^(?:Sie|Er|Es|Diese[rs]?|Die Laufzeit|Ihre Laufzeit|Die Zusammenarbeit|(?:Die|Diese) Absprache) /
const TERM_HEADING = /Laufzeit|Dauer|Kündigung|Inkrafttreten|Geltung|Schluss/u
const ONE_OF_ALL = /(?<!\p{L})(?:[Ee]ine?[mrs]?|[Jj]ede[mnrs]?) (?:der |von den )?(?:\p{Ll}+ )?(?:(?:Vertrags|Kooperations|Projekt)?[Pp]artner(?:in|s)?|(?:Vertrags)?[Pp]artei(?:en)?|Beteiligte[nr]?|Seiten?|Träger)(?!\p{L})/u
const EFFECT = /scheide[nt]|(?:für|zwischen) (?:die|den) (?:übrigen|anderen|verbleibenden)|(?:gilt|besteht|bleibt|führen|setzen).{0,60}(?:fort|weiter|bestehen)(?!\p{L})|endet (?:damit|dann|insgesamt|(?:.{0,40} )?für alle)|insgesamt/u
/** Fewer are a letter or an excerpt, of which nobody can say what is missing. */
const SENTENCES_OF_AGREEMENT = 8

interface Said {
  readonly code: Code
  readonly message: string
  readonly hint: string
}
const FINDINGS = {
  begin: { code: 'text/ohne-beginn', message: 'Der Text sagt nicht, ab wann die Vereinbarung gilt.', hint: 'Ergänzen Sie etwa: „Die Vereinbarung tritt mit der letzten Unterschrift in Kraft.“' },
  term: { code: 'text/ohne-laufzeit', message: 'Der Text sagt nicht, wie lange die Vereinbarung gilt.', hint: 'Ergänzen Sie etwa: „Sie gilt für zwei Jahre.“ oder „Sie gilt auf unbestimmte Zeit.“' },
  renewal: { code: 'text/verlaengerung-ohne-frist', message: 'Die Vereinbarung verlängert sich, aber niemand kann sie mit einer Frist kündigen.', hint: 'Ergänzen Sie etwa: „Jeder Partner kann mit einer Frist von drei Monaten zum Ende der Laufzeit schriftlich kündigen.“' },
  endless: { code: 'text/verlaengerung-ohne-frist', message: 'Die Vereinbarung gilt auf unbestimmte Zeit, aber niemand kann sie mit einer Frist kündigen.', hint: 'Ergänzen Sie etwa: „Jeder Partner kann mit einer Frist von drei Monaten zum Jahresende schriftlich kündigen.“' },
  grave: { code: 'text/nur-wichtiger-grund', message: 'Gekündigt werden kann nur aus wichtigem Grund; eine ordentliche Kündigung fehlt.', hint: 'Ergänzen Sie eine ordentliche Kündigung mit Frist, Termin und Form.' },
  effect: { code: 'text/wirkung-offen', message: 'Kündigt ein Partner, bleibt offen, ob die Vereinbarung für die anderen weiter gilt.', hint: 'Ergänzen Sie etwa: „Wer kündigt, scheidet aus; für die anderen gilt die Vereinbarung weiter.“' },
} as const satisfies Readonly<Record<string, Said>>

export const term: WordingRule = (wording) => {
  if (wording.agreement) return []
  const all = sentencesOf(judged(wording, ['paragraph', 'item']))
  const dated = tooEarly(all, wording)
  return [...(all.length < SENTENCES_OF_AGREEMENT ? [] : duration(all, wording)), ...notice(all, wording), ...dated]
}
/** Too little text to say that begin and term are missing, which it does not name. */
export function isExcerpt(wording: Wording): boolean {
  const all = sentencesOf(judged(wording, ['paragraph', 'item']))
  return all.length < SENTENCES_OF_AGREEMENT && duration(all, wording).length > 0
}
const whole = (sentence: Sentence, said: Said): Finding => at(sentence.passage, sentence.start, sentence.start + sentence.text.length, said)
function duration(all: readonly Sentence[], wording: Wording): readonly Finding[] {
  const about = all.find(({ text }) => TERM.test(text) && OF_IT.test(text))
  const heading = wording.passages.find(({ kind, text }) => kind === 'heading' && TERM_HEADING.test(text))
  const place = (said: Said): Finding => (about ? whole(about, said) : heading ? at(heading, 0, heading.text.length, said) : { ...said, place: undefined, path: [] })
  return [...(all.some(({ text }) => BEGIN.test(text)) ? [] : [place(FINDINGS.begin)]), ...(about ? [] : [place(FINDINGS.term)])]
}
function notice(all: readonly Sentence[], wording: Wording): readonly Finding[] {
  const about = all.filter(({ text }) => NOTICE.test(text))
  const ordinary = about.some(({ text }) => PERIOD.test(text.replace(EXTENT, '')) && !(GRAVE.test(text) && !/Frist von|zum Ende/.test(text)))
  const renewal = all.find(({ text }) => RENEWAL.test(text) && !NO_RENEWAL.test(text) && !(OBJECTS.test(text) && PERIOD.test(text.replace(EXTENT, ''))))
  const endless = renewal ? undefined : all.find(({ text }) => OPEN_END.test(text) && OF_IT.test(text))
  const grave = about.find(({ text }) => GRAVE.test(text))
  const shared = about.find(({ text }) => ONE_OF_ALL.test(text))
  return [
    ...(renewal && !ordinary ? [whole(renewal, FINDINGS.renewal)] : []),
    ...(endless && !ordinary && !grave ? [whole(endless, FINDINGS.endless)] : []),
    ...(grave && !ordinary ? [whole(grave, FINDINGS.grave)] : []),
    ...(shared && areMany(wording) && !all.some(({ text, passage }) => EFFECT.test(text) && NOTICE.test(passage.text)) ? [whole(shared, FINDINGS.effect)] : []),
  ]
}

/** Two parties need no word on it. A party has several lines in the head; one of them has its article („der Stadt …“) or its legal form. */
function areMany({ passages }: Wording): boolean {
  const lines = passages.filter(({ kind }) => kind === 'party')
  const named = lines.filter(({ text }) => FIRST_LINE.test(text)).length
  return lines.length > 4 && (named === 0 || named > 2)
}
const FIRST_LINE = /^(?:zwischen |und |sowie )?(?:de[rmn]|die|das) |\be\. ?V\.|gGmbH/iu

const STARTED = /(?<!\p{L})(?:Beginn|begonnen|beginnt|begann|Start|startet|gestartet|Arbeit aufgenommen|aufgenommen)(?!\p{L})/u
/** Of the agreement itself, so that no day is history. */
const ITS_BEGIN = /(?<!\p{L})(?:[Vv]ereinbarung|[Vv]ertrag|Kooperation|Sie)\s(?:tritt .{0,80}in Kraft|gilt (?:ab|seit|vom))/u
/** Another verb, or what is told of the past, begins another statement. */
const OTHER = '(?<!\\p{L})(?:tritt|trat|gilt|galt|besteht|läuft|endet|wird|wurde|seit|zuletzt|geändert)(?!\\p{L})'
/** What stands before and behind a day of beginning: the last one between „tritt“ and „in Kraft“, or the one directly behind its words. */
const BEGINNINGS: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?<!\\p{L})tritt(?!\\p{L})(?:(?!${OTHER})[^;]){0,200}$`, 'u'), new RegExp(`^(?:(?!${OTHER}|\\d{1,2}\\.)[^;]){0,80}(?<!\\p{L})in Kraft`, 'u')],
  [/(?<!\p{L})tritt(?!\p{L})[^;]{0,80}in Kraft,? (?:und zwar )?(?:rückwirkend )?(?:am|zum|ab(?: dem)?|mit Wirkung (?:vom|zum)) $/u, /^/u],
  [/^(?:Rückwirkend )?(?:Am|Zum|zum|Ab(?: dem)?|Mit Wirkung (?:vom|zum)) $/u, /^,? tritt(?!\p{L})[^;]{0,200}in Kraft/u],
  [/(?<!\p{L})gilt (?:rückwirkend )?(?:ab|seit|vom)(?: dem)? $/u, /^/u],
]
/** „der Vereinbarung vom 1. März 2011“: the day of a paper. */
const OF_A_PAPER = /(?<!\p{L})(?!(?:Wirkung|Laufzeit|Zeit|Zeitraum|Dauer) )\p{Lu}\p{L}+ vom $/u
function beginOf(text: string, days: readonly Day[]): Day | undefined {
  const fresh = days.filter(({ start }) => !OF_A_PAPER.test(text.slice(0, start)))
  const exact = fresh.find(({ start, written }) => BEGINNINGS.some(([before, behind]) => before.test(text.slice(0, start)) && behind.test(text.slice(start + written.length))))
  return exact ?? (STARTED.test(text) ? fresh[0] : undefined)
}
/** Directly behind „endet“, or a „bis“ of what is valid; a comma begins something else. */
const ITS_END = new RegExp(`(?<!\\p{L})endet (?:(?:spätestens|automatisch|jedoch|damit|somit) )?(?:am|zum|bis zum|mit (?:dem )?Ablauf des) $|(?<!\\p{L})(?:gilt|läuft|besteht|befristet)(?!\\p{L})(?:(?!${OTHER})[^;,]){0,80}(?<!\\p{L})bis (?:zum |einschließlich )?(?:Ablauf des )?$|(?<!\\p{L})befristet zum $|(?<!\\p{L})läuft (?:am|zum|mit Ablauf des) $`, 'u')
/** Directly before the verb of a day: another one, which ends before this begins. */
const FORMER = /(?<!\p{L})(?:bisherig|vorherig|vorig|früher|alt|vorangegangen)e[nrs]? (?:\p{L}+ )?\p{L}*(?:[Vv]ereinbarung|[Vv]ertrag|Kooperation)(?:(?!(?:^|\s)und\s)[^,;]){0,60}$/u
const YEAR = 366 * 86_400_000
/** What began more than a year before is history, unless it is the agreement that begins. */
function tooEarly(all: readonly Sentence[], wording: Wording): readonly Finding[] {
  const signed = signingDay(wording)
  if (signed === undefined) return []
  return all.flatMap((sentence): readonly Finding[] => {
    const days = daysIn(sentence.text)
    const early = days.filter(({ iso }) => iso < signed)
    const first = beginOf(sentence.text, days)
    const begin = first && early.includes(first) ? first : undefined
    const end = OF_IT.test(sentence.text) ? early.find(({ start }) => ITS_END.test(sentence.text.slice(0, start)) && !FORMER.test(sentence.text.slice(0, start))) : undefined
    const found = (day: Day, said: Said): Finding => at(sentence.passage, sentence.start + day.start, sentence.start + day.start + day.written.length, said)
    return [
      ...(begin && begin !== end && (ITS_BEGIN.test(sentence.text) || Date.parse(signed) - Date.parse(begin.iso) <= YEAR) ? [found(begin, { ...BEFORE.begin, message: `Der Beginn (${german(begin.iso)}) liegt vor der Unterschrift am ${german(signed)}.` })] : []),
      ...(end ? [found(end, { ...BEFORE.end, message: `Das Ende (${german(end.iso)}) liegt vor der Unterschrift am ${german(signed)}: Die Vereinbarung wäre abgelaufen, ehe sie unterschrieben ist.` })] : []),
    ]
  })
}
const BEFORE = {
  begin: { code: 'text/beginn-vor-unterschrift', hint: 'Nennen Sie einen Beginn nach der Unterschrift, oder sagen Sie, dass der Text Vergangenes regelt und warum.' },
  end: { code: 'text/beginn-vor-unterschrift', hint: 'Nennen Sie ein Ende nach der Unterschrift, oder berichtigen Sie das Jahr.' },
} as const
function signingDay({ passages, datum }: Wording): string | undefined {
  const line = passages.find(({ kind, text }) => kind === 'signature' && daysIn(text).length > 0)
  return (line && daysIn(line.text)[0]?.iso) ?? datum
}
