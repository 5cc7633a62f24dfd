// Paragraph styles: Word's own for what Word knows (title, headings, notes, header and footer), `Kg…` for the parts of an agreement.
// Invariant: ids are English or `Kg…`, names of built-in styles are Word's own, so that a German Word shows them in German.
import type { ICharacterStyleOptions, IParagraphStyleOptions, IParagraphStylePropertiesOptions, IPropertiesOptions, IRunStylePropertiesOptions } from 'docx'
import type { HouseStyle } from '../../../reread/house-style/data.ts'
import { centred, houseLook } from '../house.ts'
import { LEVEL, type Chain } from '../lists.ts'
import { before, COLOUR, lineFor, SPACE, tableSize, TEXT_EDGE, type Face } from '../measures.ts'
import { PLACES, REFERENCE, styleId } from '../numbering.ts'

type Spacing = { readonly before: number; readonly after: 0; readonly line: number; readonly lineRule: 'auto' }
const spacing = (before: number, line: number): Spacing => ({ before, after: 0, line, lineRule: 'auto' })
const numbered = (chain: Chain, level: number) => ({ reference: REFERENCE[chain], level, custom: true })
type Own = Omit<IParagraphStyleOptions, 'id' | 'name'>
const own = (id: string, name: string, rest: Own): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...rest })
const together = { keepNext: true, keepLines: true } as const

/** Styles of the numbered levels below § and annex. */
function levelStyles(chain: Chain, face: Face): readonly IParagraphStyleOptions[] {
  const title = chain === 'main' ? 'Koop' : 'Koop Anlage'
  const levels = [['absatz', 'Absatz'], ['buchstabe', 'Buchstabe'], ['doppelbuchstabe', 'Doppelbuchstabe'], ['strich', 'Strich']] as const
  return levels.map(([style, name]) =>
    own(styleId(chain, style), `${title} ${name}`, {
      paragraph: { numbering: numbered(chain, LEVEL[style]), indent: PLACES[style], spacing: { before: before(style === 'absatz' ? SPACE.paragraph : SPACE.item, face) } },
    }),
  )
}

/** Sizes of Word are half points. */
function frameStyles(face: Face): readonly IParagraphStyleOptions[] {
  const heading = face.size + 1
  return [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: face.dense ? 22 : 28 }, paragraph: { ...together, spacing: spacing(SPACE.subtitle, face.dense ? lineFor(11, 14) : lineFor(14, 19)) } },
    { id: 'KgUeberschriftOhne', name: 'Koop Überschrift ohne Nummer', basedOn: 'Heading1', next: 'KgText', quickFormat: true, paragraph: { numbering: false, indent: { left: TEXT_EDGE, hanging: 0 }, spacing: spacing(SPACE.preamble, lineFor(heading, heading + 4)) } },
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'KgUeberschriftOhne', next: 'Normal', quickFormat: true, paragraph: { outlineLevel: 9, spacing: spacing(SPACE.section, lineFor(heading, heading + 4)) } },
    own('KgAnlage', 'Koop Anlage Marke', { next: 'KgAnlageTitel', run: { size: 20, bold: true }, paragraph: { ...together, numbering: numbered('annex', 0), spacing: spacing(0, lineFor(10, 13)) } }),
    { id: 'KgAnlageTitel', name: 'Koop Anlage Titel', basedOn: 'Heading1', next: 'Normal', quickFormat: true, run: { size: 32 }, paragraph: { numbering: false, indent: { left: 0, hanging: 0 }, spacing: spacing(SPACE.item, lineFor(16, 21)), border: { bottom: { style: 'single', size: 8, color: COLOUR.accent, space: 8 } } } },
    own('KgVerbindung', 'Koop Verbindung', { next: 'KgPartei', paragraph: { ...together, spacing: { before: SPACE.connector } } }),
    own('KgPartei', 'Koop Vertragspartei', { paragraph: { keepLines: true, indent: { left: TEXT_EDGE }, spacing: { before: 0 } } }),
    own('KgKurzname', 'Koop Kurzname', { paragraph: { keepLines: true, alignment: 'right', spacing: { before: 0 } } }),
  ]
}

function textStyles(face: Face): readonly IParagraphStyleOptions[] {
  const tableLine = spacing(0, face.dense ? lineFor(8.5, 11) : lineFor(10, 13.5))
  const frame = { style: 'single', size: 12, color: COLOUR.text, space: 6 } as const
  return [
    own('KgText', 'Koop Text', { paragraph: { indent: { left: TEXT_EDGE } } }),
    own('KgPunkt', 'Koop Punkt', { paragraph: { spacing: { before: before(SPACE.item, face) } } }),
    own('KgRahmen', 'Koop Rahmen', { paragraph: { keepLines: true, border: { top: frame, bottom: frame, left: frame, right: frame }, spacing: { before: SPACE.table } } }),
    own('KgZeile', 'Koop Schreibzeile', { run: { size: 18 }, paragraph: { keepLines: true, spacing: spacing(0, lineFor(9, 12)) } }),
    own('KgTabelle', 'Koop Tabelle', { run: { size: 2 * tableSize(face) }, paragraph: { spacing: tableLine } }),
    own('KgTabelleKopf', 'Koop Tabellenkopf', { basedOn: 'KgTabelle', run: { bold: true }, paragraph: { keepNext: true, spacing: tableLine } }),
    own('KgUnterschrift', 'Koop Unterschrift', { paragraph: { ...together, spacing: { before: SPACE.signatureHeading } } }),
    own('KgUnterzeile', 'Koop Unterschrift Zeile', { run: { size: 20 }, paragraph: { keepLines: true, spacing: spacing(0, lineFor(10, 13)) } }),
    own('KgFuge', 'Koop Fuge', { run: { size: 2 }, paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } } }),
    { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: spacing(0, 240) } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: COLOUR.small }, paragraph: { spacing: spacing(0, lineFor(9, 12)) } },
    { id: 'KgHausKopf', name: 'Koop Haus Kopf', basedOn: 'Header', paragraph: {} },
    { id: 'KgHausFuss', name: 'Koop Haus Fuß', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: spacing(0, lineFor(9, 12)) } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: COLOUR.small }, paragraph: { spacing: spacing(0, lineFor(9, 12)), border: { top: { style: 'single', size: 4, color: COLOUR.hair, space: 3 } } } },
  ]
}

function builtIn(face: Face, house: HouseStyle | undefined): NonNullable<NonNullable<IPropertiesOptions['styles']>['default']> {
  const heading = face.size + 1
  const black = { font: face.font, bold: true, italics: false, color: COLOUR.text } as const
  return {
    document: { run: { font: face.font, size: face.size * 2, ...(house?.type.body ? { color: house.type.body.colour } : {}), language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' } }, paragraph: { spacing: spacing(before(SPACE.paragraph, face), face.line) } },
    title: { run: { ...black, size: face.dense ? 32 : 48 }, paragraph: { ...together, alignment: 'left', spacing: spacing(0, face.dense ? lineFor(16, 20) : lineFor(24, 30)) } },
    heading1: { run: { ...black, size: heading * 2 }, next: 'KgAbsatz', paragraph: { ...together, spacing: spacing(SPACE.section, lineFor(heading, heading + 4)), outlineLevel: 0, numbering: numbered('main', 0) } },
    heading2: { run: { ...black, size: face.size * 2 }, next: 'KgText', paragraph: { ...together, spacing: spacing(before(SPACE.subheading, face), face.line), outlineLevel: 1 } },
    caption: { run: { ...black, size: 20 }, paragraph: { ...together, spacing: spacing(SPACE.table, lineFor(10, 13.5)) } },
    footnoteText: { run: { font: face.font, size: 18 }, paragraph: { indent: { left: 283, hanging: 283 }, spacing: spacing(40, lineFor(9, 12)) } },
  }
}

/** What a draft shows beside the text, and how it marks values: chosen ones by a dotted line below, open ones in a frame of brackets. */
const characterStyles = (): readonly ICharacterStyleOptions[] => [
  { id: 'KgWert', name: 'Koop Wert', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { underline: { type: 'dotted', color: COLOUR.hair } } },
  { id: 'KgOffen', name: 'Koop Offener Punkt', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true, border: { style: 'single', size: 6, color: COLOUR.text, space: 1 } } },
  { id: 'CommentReference', name: 'annotation reference', basedOn: 'DefaultParagraphFont', run: { size: 16 } },
]

/** Our styles, in the look of a house where it has one for them. */
export function stylesOf(face: Face, house?: HouseStyle): NonNullable<IPropertiesOptions['styles']> {
  const inHouse = <S extends { readonly run?: IRunStylePropertiesOptions; readonly paragraph?: IParagraphStylePropertiesOptions }>(style: S, name: string): S => ({
    ...style,
    run: { ...style.run, ...houseLook(name, house) },
    ...(centred(name, house) ? { paragraph: { ...style.paragraph, alignment: 'center' } } : {}),
  })
  const usual = builtIn(face, house)
  const paragraphStyles = [...frameStyles(face), ...levelStyles('main', face), ...levelStyles('annex', face), ...textStyles(face)].map((style) => inHouse(style, style.id))
  const { title = {}, heading1 = {}, heading2 = {}, caption = {}, footnoteText = {} } = usual
  return {
    default: { ...usual, title: inHouse(title, 'title'), heading1: inHouse(heading1, 'heading1'), heading2: inHouse(heading2, 'heading2'), caption: inHouse(caption, 'caption'), footnoteText: inHouse(footnoteText, 'footnoteText') },
    paragraphStyles,
    characterStyles: characterStyles(),
  }
}
