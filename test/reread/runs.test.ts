// What stands in a paragraph: fields, links, controls, notes, comments, changes, marks.
import { describe, expect, it } from 'vitest'
import type { DocumentInline } from '../../src/document/nodes.ts'
import { plainText } from '../../src/document/walk.ts'
import { wordText } from '../../src/reread/word-text.ts'
import { fieldOf, fileOf, made, p, part, read, style, styled, t } from './made.ts'

function inlines(inner: string, more: Readonly<Record<string, string>> = {}): readonly DocumentInline[] {
  const [frame] = read(made(p(inner), more)).document.body
  const [block] = frame?.tag === 'passage' ? frame.blocks : []
  return block?.tag === 'paragraph' ? block.children : []
}
const words = (inner: string) => plainText(inlines(inner))
const run = (inner: string) => `<w:r>${inner}</w:r>`
const H1 = { styles: style('H', 'heading 1') }

describe('words', () => {
  it('keep spaces, breaks, hyphens and characters written as numbers', () => {
    expect(inlines(t('a ') + t(' b') + run('<w:br/>') + t('Oder') + run('<w:noBreakHyphen/>') + t('Spree') + run('<w:softHyphen/><w:tab/>') + t('&#8211;&#x20AC;&amp;lt;'))).toEqual([
      { tag: 'text', text: 'a  b' }, { tag: 'line-break' }, { tag: 'text', text: 'Oder-Spree\u00ad –€&lt;' },
    ])
  })

  it('are read from containers, known or not', () => {
    expect(words(`<w:ins w:id="1">${t('eins ')}</w:ins><w:smartTag>${t('zwei ')}</w:smartTag><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${t('drei ')}</w:sdtContent></w:sdt><x:neu><x:innen>${t('vier')}</x:innen></x:neu>`)).toBe('eins zwei drei vier')
    const { all } = read(made(p(`<x:neu>${t('vier')}</x:neu>`)))
    expect(all).toContainEqual({ kind: 'unknown-element', what: 'x:neu', times: 1 })
  })

  it('are read once where a file offers two versions', () => {
    const box = (text: string) => `<w:txbxContent>${p(t(text))}</w:txbxContent>`
    expect(words(run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x:y>${box('Kasten')}</x:y></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Kasten')}</w:pict></mc:Fallback></mc:AlternateContent>`))).toBe('Kasten')
  })

  it('leave out what is deleted or hidden, and say so', () => {
    const body = p([t('da'), `<w:del w:id="1">${run('<w:delText>weg</w:delText>')}</w:del>`, t('geheim', '<w:vanish/>')].join(''))
    const { document, all } = read(made(body))
    expect(document.body).toMatchObject([{ blocks: [{ children: [{ text: 'da' }] }] }])
    expect(all.filter(({ kind }) => kind === 'left-out').map(({ what }) => what)).toEqual(['w:del', 'w:vanish'])
  })

  it('keep bold, italic and language, from the run or its style, and join neighbours', () => {
    const styles = '<w:style w:type="character" w:styleId="Stark"><w:rPr><w:b/></w:rPr></w:style>'
    expect(inlines(t('fett', '<w:b/>') + t(' weiter', '<w:rStyle w:val="Stark"/>') + t('mager', '<w:rStyle w:val="Stark"/><w:b w:val="0"/>') + t('case', '<w:i/><w:lang w:val="en-GB"/>') + t('Wort', '<w:lang w:val="de-AT"/>'), { styles })).toEqual([
      { tag: 'strong', children: [{ tag: 'text', text: 'fett weiter' }] },
      { tag: 'text', text: 'mager' },
      { tag: 'lang', language: 'en-GB', children: [{ tag: 'emphasis', children: [{ tag: 'text', text: 'case' }] }] },
      { tag: 'text', text: 'Wort' },
    ])
  })
})

describe('fields', () => {
  it('show their result; what an inner field shows in the instruction is not on the page', () => {
    expect(words(t('Seite ') + fieldOf('PAGE', t('3')))).toBe('Seite 3')
    expect(words(fieldOf(`IF </w:instrText></w:r>${fieldOf('PAGE', t('9'))}<w:r><w:instrText> = 1`, t('ja')))).toBe('ja')
    expect(words(`<w:fldSimple w:instr=" DATE ">${t('heute')}</w:fldSimple>`)).toBe('heute')
  })

  it('that never end show all they have', () => {
    expect(words(`${t('vor ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${t('mitten ')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('danach')}`)).toBe('vor mitten danach')
  })

  it('and links that lead to a place are references to what stands there', () => {
    const target = styled('H', `<w:bookmarkStart w:id="1" w:name="_Koop1"/>${t('Ziel')}<w:bookmarkEnd w:id="1"/>`)
    const text = p([fieldOf('REF _Koop1 \\r \\h', t('§ 5')), t(' Abs. 2, '), `<w:hyperlink w:anchor="_Koop1">${t('dort', '<w:b/>')}</w:hyperlink>`, fieldOf('REF _Fehlt \\h', t('§ 9'))].join(''))
    const [section] = read(made(target + text, H1)).document.body
    expect(section).toMatchObject({
      key: 'abschnitt-1',
      clauses: [{ blocks: [{ children: [{ tag: 'reference', target: 'abschnitt-1', text: '§ 5' }, { text: ' Abs. 2, ' }, { tag: 'strong', children: [{ tag: 'reference', target: 'abschnitt-1', text: 'dort' }] }, { tag: 'text', text: '§ 9' }] }] }],
    })
  })
})

describe('what an agreement marks', () => {
  it('open points are controls with their number', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Offen 3: Wie oft?"/><w:tag w:val="kg:offen:3"/></w:sdtPr><w:sdtContent>${t('[3: alle ', '<w:b/>')}${t('sechs Monate?]', '<w:b/>')}</w:sdtContent></w:sdt>`
    expect(inlines(t('Frist ') + control)).toEqual([{ tag: 'text', text: 'Frist ' }, { tag: 'open-point', label: '3', text: 'alle sechs Monate?', question: 'Wie oft?', from: [] }])
  })

  it('values have a style of their own', () => {
    const styles = '<w:style w:type="character" w:styleId="KgWert"/>'
    expect(inlines(t('in ') + t('Musterhausen', '<w:rStyle w:val="KgWert"/>'), { styles })).toEqual([{ tag: 'text', text: 'in ' }, { tag: 'filled', text: 'Musterhausen', from: null }])
  })

  it('lines to write on are ruled spaces, boxes a sign of their font', () => {
    expect(inlines(t('Name: ') + t('\u00a0'.repeat(20), '<w:u w:val="single"/>') + t('☐', '<w:rFonts w:ascii="MS Gothic"/>') + t(' ja, ☐'))).toEqual([
      { tag: 'text', text: 'Name: ' }, { tag: 'field', kind: 'line', label: null }, { tag: 'field', kind: 'box', label: null }, { tag: 'text', text: ' ja, ☐' },
    ])
  })
})

describe('forms of others', () => {
  const form = (data: string, result = ''): string => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const sym = (font: string, char: string): string => run(`<w:sym w:font="${font}" w:char="${char}"/>`)

  it.each([
    ['<w:default w:val="1"/>', '☒'], ['<w:default w:val="0"/>', '☐'], ['', '☐'], ['<w:checked/>', '☒'], ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
  ])('a field to tick (%s) shows %s', (state, sign) => expect(words(form(`<w:checkBox>${state}</w:checkBox>`) + t(' ja'))).toBe(`${sign} ja`))

  it('a field to fill in shows its words, or a line', () => {
    expect(words(t('Name: ') + form('<w:textInput/>', t('\u2002\u2002\u2002')))).toBe('Name: ____')
    expect(words(t('Name: ') + form('<w:textInput/>', t('Kim Berg')))).toBe('Name: Kim Berg')
  })

  it('boxes of symbol fonts are boxes, their other signs stay bullets', () => {
    expect(words(sym('Wingdings', 'F0A8') + sym('Wingdings', 'F0FE') + sym('Wingdings', 'F0FD') + sym('Wingdings 2', 'F0A3') + sym('Wingdings', 'F0D8') + sym('Symbol', '2022') + t('o', '<w:rFonts w:ascii="Wingdings"/>') + t('o'))).toBe('☐☑☒☐••☐o')
  })

  it('a control that nobody filled in is a gap, one with words is its words', () => {
    const control = (shows: string): string => `<w:sdt><w:sdtPr>${shows}</w:sdtPr><w:sdtContent>${t('Name der Stelle')}</w:sdtContent></w:sdt>`
    expect(words(control('<w:showingPlcHdr/>'))).toBe('[… Name der Stelle]')
    expect(words(control('') + control('<w:showingPlcHdr w:val="0"/>'))).toBe('Name der StelleName der Stelle')
  })

  it('both boxes of a control are in its words', () => {
    const box = (sign: string): string => `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${t(sign, '<w:rFonts w:ascii="MS Gothic"/>')}</w:sdtContent></w:sdt>`
    expect(wordText(made(p(box('☒') + t(' ja ') + box('☐') + t(' nein'))))?.text).toBe('☒ ja ☐ nein')
  })
})

describe('notes and comments', () => {
  const footnotes = `<w:footnote w:id="2">${p(run('<w:footnoteRef/>') + t(' Erste.'))}${p(t('Noch ein Absatz.'))}</w:footnote><w:footnote w:id="1">${p(t('Zweite.'))}</w:footnote>`
  it('stand at their call, counted in the order of the text', () => {
    expect(inlines(t('a') + run('<w:footnoteReference w:id="2"/>') + t('b') + run('<w:footnoteReference w:id="1"/>'), { footnotes })).toMatchObject([
      { text: 'a' }, { tag: 'note', label: '1', blocks: [{ children: [{ text: 'Erste.' }] }, { children: [{ text: 'Noch ein Absatz.' }] }] }, { text: 'b' }, { tag: 'note', label: '2' },
    ])
  })

  it('that are named but not there are remembered, also a note that calls itself', () => {
    const endless = `<w:footnote w:id="1">${p(t('sich ') + run('<w:footnoteReference w:id="1"/>'))}</w:footnote>`
    const { all } = read(made(p(run('<w:footnoteReference w:id="1"/><w:footnoteReference w:id="7"/>')), { footnotes: endless }))
    expect(all.filter(({ kind }) => kind === 'dangling').map(({ what }) => what)).toEqual(['footnote 1', 'footnote 7'])
  })

  it('comments are beside the text, with the words they are about', () => {
    const comments = `<w:comment w:id="4" w:author="Rechtsamt">${p(t('Bitte prüfen.'))}${p(t('Eilt.'))}</w:comment>`
    const body = p(`${t('vor ')}<w:commentRangeStart w:id="4"/>${t('das hier')}`) + p(`${t(' und dies')}<w:commentRangeEnd w:id="4"/>${run('<w:commentReference w:id="4"/>')}${t(' nach')}`)
    expect(read(made(body, { comments })).comments).toEqual([{ author: 'Rechtsamt', text: 'Bitte prüfen.\nEilt.', about: 'das hier und dies' }])
  })
})

describe('prefixes', () => {
  it('may be any that the file declares', () => {
    const xml = part('document', `<w:body>${p(t('Text', '<w:b/>'))}</w:body>`).replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')
    expect(read(fileOf({ 'word/document.xml': xml })).document.body).toMatchObject([{ blocks: [{ children: [{ tag: 'strong', children: [{ text: 'Text' }] }] }] }])
  })
})
