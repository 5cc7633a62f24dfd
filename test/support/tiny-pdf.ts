// A small tagged PDF written by hand, with everything an agreement has once: what checks of tags are tested with.
// No table of places, so that a defect may change its length; readers find the objects themselves.

const XMP = '<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Absprache</rdf:li></rdf:Alt></dc:title></rdf:RDF></x:xmpmeta>'
const CONTENT = `/Artifact BMC BT /F1 9 Tf 1 0 0 1 72 30 Tm (Seite 1) Tj ET EMC
/H1 <</MCID 0>> BDC BT /F1 18 Tf 1 0 0 1 72 760 Tm (Absprache) Tj ET EMC
/P <</MCID 1>> BDC BT /F1 11 Tf 1 0 0 1 72 730 Tm (Die Beratung ist frei, siehe ) Tj ET EMC
/Link <</MCID 2>> BDC BT /F1 11 Tf 1 0 0 1 216 730 Tm (Nr. 1) Tj ET EMC
/Lbl <</MCID 3>> BDC BT /F1 9 Tf 1 0 0 1 72 80 Tm (1) Tj ET EMC
/P <</MCID 4>> BDC BT /F1 9 Tf 1 0 0 1 84 80 Tm (Wer mag.) Tj ET EMC
/H2 <</MCID 5>> BDC BT /F1 12 Tf 1 0 0 1 72 700 Tm (1. Ziel) Tj ET EMC
/Lbl <</MCID 6>> BDC BT /F1 11 Tf 1 0 0 1 72 680 Tm (a\\)) Tj ET EMC
/P <</MCID 7>> BDC BT /F1 11 Tf 1 0 0 1 90 680 Tm (Punkt) Tj ET EMC
/TH <</MCID 8>> BDC BT /F1 11 Tf 1 0 0 1 72 660 Tm (Tag) Tj ET EMC
/TD <</MCID 9>> BDC BT /F1 11 Tf 1 0 0 1 72 640 Tm (Montag) Tj ET EMC
/Figure <</MCID 10>> BDC 72 780 20 20 re f EMC`

const element = (number: number, type: string, parent: number, kids: string, more = ''): string => `${number} 0 obj <</Type /StructElem /S /${type} /P ${parent} 0 R /Pg 3 0 R ${more} /K [${kids}]>> endobj`
const OBJECTS = [
  '1 0 obj <</Type /Catalog /Pages 2 0 R /Lang (de-DE) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot 10 0 R /Metadata 6 0 R /Outlines 7 0 R /AF [9 0 R] /AcroForm <</Fields [41 0 R 42 0 R]>> /Names <</Dests <</Names [(d1) [3 0 R /Fit]]>>>>>> endobj',
  '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
  '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> /StructParents 0 /Annots [40 0 R 41 0 R 42 0 R]>> endobj',
  `4 0 obj <</Length ${CONTENT.length}>> stream\n${CONTENT}\nendstream endobj`,
  '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj',
  `6 0 obj <</Type /Metadata /Subtype /XML /Length ${XMP.length}>> stream\n${XMP}\nendstream endobj`,
  '7 0 obj <</Type /Outlines /First 8 0 R>> endobj',
  '8 0 obj <</Title (Ziel)>> endobj',
  '9 0 obj <</Type /Filespec /F (a.yaml) /Desc (Quelltext)>> endobj',
  '10 0 obj <</Type /StructTreeRoot /K [11 0 R] /IDTree <</Names [(n1) 16 0 R]>> /ParentTree <</Nums [0 [12 0 R 13 0 R 15 0 R 17 0 R 18 0 R 19 0 R 22 0 R 24 0 R 28 0 R 31 0 R 32 0 R] 1 15 0 R 2 34 0 R 3 35 0 R]>>>> endobj',
  element(11, 'Document', 10, '32 0 R 12 0 R 13 0 R 16 0 R 19 0 R 20 0 R 25 0 R 33 0 R'),
  element(12, 'H1', 11, '0'),
  element(13, 'P', 11, '1 14 0 R'),
  element(14, 'Reference', 13, '15 0 R'),
  element(15, 'Link', 14, '2 <</Type /OBJR /Obj 40 0 R>>'),
  element(16, 'Note', 11, '17 0 R 18 0 R', '/ID (n1)'),
  element(17, 'Lbl', 16, '3'),
  element(18, 'P', 16, '4'),
  element(19, 'H2', 11, '5'),
  element(20, 'L', 11, '21 0 R', '/A <</O /List /ListNumbering /LowerAlpha>>'),
  element(21, 'LI', 20, '22 0 R 23 0 R'),
  element(22, 'Lbl', 21, '6'),
  element(23, 'LBody', 21, '24 0 R'),
  element(24, 'P', 23, '7'),
  element(25, 'Table', 11, '26 0 R 29 0 R'),
  element(26, 'THead', 25, '27 0 R'),
  element(27, 'TR', 26, '28 0 R'),
  element(28, 'TH', 27, '8', '/A <</O /Table /Scope /Column>>'),
  element(29, 'TBody', 25, '30 0 R'),
  element(30, 'TR', 29, '31 0 R'),
  element(31, 'TD', 30, '<</Type /MCR /Pg 3 0 R /MCID 9>>'),
  element(32, 'Figure', 11, '10', '/Alt (Wappen der Stadt) /A <</O /Layout /BBox [72 780 92 800]>>'),
  element(33, 'Sect', 11, '34 0 R 35 0 R'),
  element(34, 'Form', 33, '<</Type /OBJR /Obj 41 0 R>>'),
  element(35, 'Form', 33, '<</Type /OBJR /Obj 42 0 R>>'),
  '40 0 obj <</Type /Annot /Subtype /Link /Rect [216 728 250 742] /Dest (d1) /Contents (Verweis auf Nr. 1) /StructParent 1>> endobj',
  '41 0 obj <</Type /Annot /Subtype /Widget /FT /Sig /T (unterschrift-1) /TU (Unterschrift der Stadt) /Rect [72 200 200 240] /StructParent 2>> endobj',
  '42 0 obj <</Type /Annot /Subtype /Widget /FT /Sig /T (unterschrift-2) /TU (Unterschrift des Vereins) /Rect [300 200 430 240] /StructParent 3>> endobj',
]

/** With each of `changes` made once, [what stands there, what stands there instead]. */
export function tinyPdf(...changes: readonly (readonly [string, string])[]): Uint8Array {
  let text = `%PDF-1.7\n${OBJECTS.join('\n')}\ntrailer <</Root 1 0 R /Size 43>>\n%%EOF\n`
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The file does not have: ${from}`)
    text = text.replace(from, () => to)
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
