// Which paragraphs of the printed clauses say a thing: those with a sentence that has its words.
// Invariant: every place told leads to such a sentence; only where no paragraph has the words (a version of the house), the whole clause stands for it.
import { sentencesIn } from './located.ts'
import type { Printed, Where } from './printed.ts'

const FREELY = /freiwillig|entscheiden selbst|verpflichten niemanden|weder Teil einer Vorsprache|braucht dafür keinen Termin|jederzeit auf Wunsch|verletzt keine Pflicht|weder für einen Aufenthaltstitel|gehört nicht zu dieser Pflicht/u
const NO_DISADVANTAGE = /kein(?:en)? Nachteil|verletzt keine Pflicht/u
const NO_CONDITION = /hängen nicht davon ab|weder für einen Aufenthaltstitel|gehört nicht zu dieser Pflicht/u
const NO_PLAN = /auch nicht durch Auflage|keinem Plan|nennt die Beratungsdienste nicht|kein vereinbarter Schritt/u
const INDEPENDENT = /unabhängig|Weisungen|hindert die Beratungsdienste nicht/u
const APART = /getrennt|nicht anwesend|nicht teil\b|keine Einrichtung|nicht zum Anlass|Keine Stelle der Behörde|erscheint nur|außerhalb des Hauses|Schild/u
const CONSENT = /eingewilligt|willigt sie|nur mit (?:deren|seiner|ihrer) Einwilligung|(?:für|je) ein (?:bestimmtes )?Anliegen|für jedes Anliegen/u

/** By what a guardrail (its id) or an item of the inventory says. */
export const SAYS: Readonly<Record<string, RegExp>> = {
  'freiwilligkeit': FREELY,
  'keine-sanktion': NO_DISADVANTAGE,
  'keine-voraussetzung': NO_CONDITION,
  'kein-nachweis': /keinen Nachweis/u,
  'kein-pflichtbestandteil': NO_PLAN,
  'unabhaengigkeit': INDEPENDENT,
  'trennung': APART,
  'einwilligung': CONSENT,
  'keine-datenpflicht': /Anspruch auf Auskunft|nur weiter, wenn|nur mit deren Einwilligung/u,
  'keine-rechtsgrundlage': /keine Rechtsgrundlage/u,
  'guard.freiwilligkeit': FREELY,
  'guard.abh.keine-pflichtberatung': FREELY,
  'guard.sgb2.keine-sanktion': NO_DISADVANTAGE,
  'guard.sgb2.kein-pflichtbestandteil': NO_PLAN,
  'intro.unabhaengigkeit': INDEPENDENT,
  'intro.auch-jmd': /Migrationsfachdienste/u,
  'intro.einwilligung': /Einwilligung ist freiwillig|eingewilligt|ein (?:bestimmtes )?Anliegen|in einer Sprache|für jedes Anliegen|Widerruf ist/u,
  'guard.ik.datenschutz-fehlt': CONSENT,
  'sgb2.abgrenzung': /Fallmanagement/u,
  'sgb2.ziel': /beruflich und sozial/u,
}

export function saidIn(printed: readonly Printed[], words: RegExp | undefined): readonly Where[] {
  const found = words ? exactlyIn(printed, words) : []
  return found.length > 0 ? found : printed.map(({ where }) => where)
}
export const exactlyIn = (printed: readonly Printed[], words: RegExp): readonly Where[] =>
  printed.flatMap(({ where, blocks }) => {
    const told = sentencesIn(blocks).filter(({ text }) => words.test(text))
    const paragraphs = [...new Set(told.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b)
    if (told.length === 0 || paragraphs.length === 0) return told.length === 0 ? [] : [where]
    return paragraphs.map((n): Where => ({ ...where, paragraphs: [n, n] }))
  })
