// Where term, notice and closing rules are others than those that hold without a word on them.
// Invariant: what is told is printed in the agreement; the begin and the length are nowhere proposed, so they are no deviation.
import { duration } from '../german/numbers.ts'
import { usualNotice, usualRenewal } from '../schema/parts/term.ts'
import type { Agreement, Term } from '../schema/agreement.ts'
import type { Deviation, OtherValue } from './deviation.ts'
import type { Printed } from './printed.ts'
import { saidIn } from './saying.ts'

const NOTICE_TO: Readonly<Record<Term['kuendigung']['zum'], string>> = { laufzeitende: 'Ende der Laufzeit', jahresende: 'Ende eines Kalenderjahres', halbjahresende: 'Ende eines Kalenderhalbjahres', quartalsende: 'Ende eines Kalendervierteljahres', monatsende: 'Ende eines Monats', jederzeit: 'jeder Tag' }
const RENEWAL: Readonly<Record<Term['verlaengerung']['art'], string>> = { 'keine': 'keine', 'automatisch': 'ohne Kündigung von selbst', 'durch-beschluss': 'durch Beschluss', 'mit-projekt': 'mit dem Projekt' }
const FORM = { schriftform: 'Schriftform', textform: 'Textform', keine: 'keine Regel' } as const
const EFFECT = { 'nur-ausscheiden': 'nur wer kündigt, scheidet aus', 'beendet-ganz': 'Ende für alle' } as const
const yesNo = (is: boolean): string => (is ? 'ja' : 'nein')
const span = (iso: string | undefined): string => (iso === undefined ? 'keine' : duration(iso, 'nom'))

type Row = readonly [clause: string, path: string, title: string, here: string, usual: string, says: RegExp]
const NOTICE = /kündigen\.|Kündigung ausgeschlossen/u
const RENEWS = /verlängert|Mit dem Ablauf endet/u
function rowsOf({ laufzeit, schluss, parteien }: Agreement): readonly Row[] {
  const closing: readonly Row[] = [
    ['aenderungen', 'schluss.aenderungen', 'Form von Änderungen', FORM[schluss.aenderungen === false ? 'keine' : schluss.aenderungen], FORM.schriftform, /Änderungen/u],
  ]
  return laufzeit === undefined ? closing : [...termRows(laufzeit, parteien.length), ...closing]
}
function termRows({ dauer, bis, verlaengerung: { art, um }, kuendigung: { frist, zum, form, wichtiger_grund, wirkung } }: Term, parties: number): readonly Row[] {
  const renews = art === 'automatisch' || art === 'durch-beschluss'
  const noNotice = zum === 'laufzeitende' && dauer !== 'bewilligung' && (art === 'keine' || art === 'durch-beschluss')
  const usualEffect = parties > 2 ? EFFECT['nur-ausscheiden'] : 'keine Regel'
  return [
    ['laufzeit', 'laufzeit.verlaengerung.art', 'Verlängerung', RENEWAL[art], RENEWAL[usualRenewal(dauer, bis)], RENEWS],
    ...(renews ? [['laufzeit', 'laufzeit.verlaengerung.um', 'Dauer der Verlängerung', span(um), span('P1Y'), RENEWS] as const] : []),
    ...(noNotice ? [] : [
      ['kuendigung', 'laufzeit.kuendigung.frist', 'Kündigungsfrist', span(frist), span('P3M'), NOTICE] as const,
      ['kuendigung', 'laufzeit.kuendigung.zum', 'Kündigung zum', NOTICE_TO[zum], NOTICE_TO[usualNotice(dauer)], NOTICE] as const,
    ]),
    ['kuendigung', 'laufzeit.kuendigung.form', 'Form der Kündigung', FORM[form], FORM.schriftform, /Kündigung wird/u],
    ['kuendigung', 'laufzeit.kuendigung.wichtiger_grund', 'Kündigung aus wichtigem Grund geregelt', yesNo(wichtiger_grund), yesNo(true), /wichtigem Grund|Gesetzliche Kündigungsrechte/u],
    ['kuendigung', 'laufzeit.kuendigung.wirkung', 'Wirkung einer Kündigung', wirkung === undefined ? usualEffect : EFFECT[wirkung], usualEffect, /Wer kündigt|Sobald eine Kündigung/u],
  ]
}

/** Only of model clauses: an own wording is a deviation as a whole. */
export function termDeviations(agreement: Agreement, printed: readonly Printed[]): readonly Deviation[] {
  return rowsOf(agreement).flatMap(([clause, path, title, here, usual, says]): readonly Deviation[] => {
    const found = printed.find(({ id, sort, origin }) => id === clause && sort === 'clause' && origin === 'template')
    if (!found || here === usual) return []
    const values: readonly OtherValue[] = [{ name: path.split('.').at(-1) ?? path, title, here, proposed: usual, weight: 'periods' }]
    return [{ sort: 'value', path, at: saidIn([found], says)[0] ?? found.where, title: { text: title, from: null }, detail: null, weight: 'periods', values }]
  })
}
