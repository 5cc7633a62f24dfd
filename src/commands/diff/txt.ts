// A comparison for the terminal. What is new or gone is marked with signs; colour only adds to them.
import { visible } from '../../diagnostics/frame.ts'
import { wrapped } from '../../diagnostics/wrap.ts'
import { type FactEntry, FORMS_TITLE, hasPlaces, inline, type LineEntry, type Page, type PartEntry, PLACES_NOTE, type Signs } from './page.ts'
import type { Pen } from '../telling/pen.ts'

export function diffText(page: Page, pen: Pen, width: number): string {
  const line = (text: string, indent = '', hanging = indent): string => wrapped(visible(text).replace(TOGETHER, '$1\u00a0'), width, indent, hanging)
  const head = [pen('bold', page.title), line(`alt: ${page.old}`, '  '), line(`neu: ${page.new}`, '  '), '', line(page.summary), ...(usesSigns(page) ? ['', LEGEND] : [])]
  const facts = page.facts.flatMap(({ group, facts: list }) => ['', pen('bold', line(group)), ...list.map((fact) => line(factText(fact), '  ', '    '))])
  const parts = page.parts.flatMap((part) => ['', ...partLines(part, pen, line)])
  return [
    ...head,
    ...(facts.length > 0 ? ['', title('Geänderte Angaben', pen), ...(hasPlaces(page) ? [PLACES_NOTE] : []), ...facts] : []),
    ...(parts.length > 0 ? ['', title('Geänderter Text', pen), ...parts] : []),
    ...(page.forms === '' ? [] : ['', title(FORMS_TITLE, pen), '', line(page.forms, '  ')]),
    ...(page.renumbered.length > 0 ? ['', title('Nur neu nummeriert', pen), '', ...page.renumbered.map((one) => line(one, '  ', '    '))] : []),
    '',
  ].join('\n')
}
/** A number is not parted from its sign. */
const TOGETHER = /(§|Abs\.|Nr\.|Buchst\.|Anlage) (?=\S)/g
const usesSigns = ({ facts, parts }: Page): boolean => facts.some(({ facts: list }) => list.some(({ segments }) => segments)) || parts.some(({ lines }) => lines.some(({ mark }) => mark === '~'))
const LEGEND = '[-entfällt-]  {+neu+}  [alt → neu] geänderte Angabe'
const title = (text: string, pen: Pen): string => pen('bold', `== ${text} ==`)
type Wrap = (text: string, indent?: string, hanging?: string) => string

function factText({ title: name, old, new: next, segments, places }: FactEntry): string {
  const values = segments ? inline(segments, SIGNS) : `${old} → ${next}`
  return `${name}: ${values}${places === '' ? '' : ` (${places})`}`
}
function partLines({ mark, heading, notes, lines }: PartEntry, pen: Pen, line: Wrap): readonly string[] {
  const colour = mark === 'neu' ? 'green' : mark === 'entfällt' ? 'red' : 'bold'
  return [pen(colour, line(`${mark}: ${heading}`)), ...notes.map((note) => line(note, '  ')), ...lines.map((one) => lineText(one, pen, line))]
}
function lineText({ mark, place, segments }: LineEntry, pen: Pen, line: Wrap): string {
  const text = inline(segments, mark === '~' ? SIGNS : PLAIN)
  const shown = line(`${mark} ${place === '' ? '' : `${place}: `}${text}`, '  ', '    ')
  return mark === '+' ? pen('green', shown) : mark === '-' ? pen('red', shown) : shown
}

const SIGNS: Signs = { same: (text) => text, removed: (text) => `[-${text}-]`, added: (text) => `{+${text}+}`, value: (old, next) => `[${old} → ${next}]` }
const PLAIN: Signs = { same: (text) => text, removed: (text) => text, added: (text) => text, value: (_, next) => next }
