// What is wrong with the picture that an agreement names, wherever its bytes come from.
// Invariant: a writer gets pixels only, nothing that a camera or a drawing program wrote beside them.
import type { Code } from '../../diagnostics/catalogue.ts'
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { SourceText } from '../../diagnostics/source-text.ts'
import type { Document } from '../../document/nodes.ts'
import { type ImageProblem, readImage } from '../../pipeline.ts'

export type Images = ReadonlyMap<string, Uint8Array>
export type Fault = readonly [code: Code, fact: string, hint: string]
/** The agreement as its author sees it. */
interface Named {
  readonly file: string
  readonly text: string
}

const AS_PNG = 'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es als PNG.'
const FAULTS: Readonly<Record<ImageProblem, Fault>> = {
  empty: ['datei/kein-bild', 'ist leer', 'Legen Sie das Bild noch einmal in den Ordner.'],
  text: ['datei/kein-bild', 'enthält Text, kein Bild', 'Nennen Sie unter „datei“ ein Bild im Format PNG oder JPEG.'],
  svg: ['datei/kein-bild', 'ist eine Zeichnung im Format SVG', 'Öffnen Sie sie in einem Zeichenprogramm und geben Sie sie als PNG aus, etwa 1.000 Pixel breit.'],
  gif: ['datei/kein-bild', 'ist ein Bild im Format GIF', AS_PNG],
  webp: ['datei/kein-bild', 'ist ein Bild im Format WebP', AS_PNG],
  tiff: ['datei/kein-bild', 'ist ein Bild im Format TIFF', AS_PNG],
  bmp: ['datei/kein-bild', 'ist ein Bild im Format BMP', AS_PNG],
  heic: ['datei/kein-bild', 'ist ein Bild im Format HEIC oder AVIF', AS_PNG],
  pdf: ['datei/kein-bild', 'ist eine PDF-Datei', 'Geben Sie das Logo als PNG aus.'],
  unknown: ['datei/kein-bild', 'ist weder PNG noch JPEG', AS_PNG],
  damaged: ['datei/kein-bild', 'ist unvollständig oder beschädigt', 'Holen Sie das Bild noch einmal, oder speichern Sie es in einem Bildprogramm neu als PNG.'],
  unusual: ['datei/kein-bild', 'ist ein JPEG in einer Form, die Word nicht zeigt', AS_PNG],
  press: ['datei/kein-bild', 'ist ein JPEG in Druckfarben (CMYK)', 'Speichern Sie das Bild in RGB-Farben, am besten als PNG.'],
  turned: ['datei/bild-gedreht', 'läge auf der Seite oder gespiegelt, denn die Kamera hat das Bild nicht selbst gedreht', 'Öffnen Sie das Bild in einem Bildprogramm, drehen Sie es und speichern Sie es neu.'],
  large: ['datei/bild-zu-gross', 'ist größer als 2 MB', 'Verkleinern Sie das Bild; für ein Logo genügen 1.000 Pixel in der Breite.'],
  'many-pixels': ['datei/bild-zu-gross', 'hat mehr als 4 Millionen Pixel', 'Verkleinern Sie das Bild; für ein Logo genügen 1.000 Pixel in der Breite.'],
}
/** Longer than this against its height, a logo is printed as a line. */
const LONGEST = 12

/** The pictures of a document, cleaned. `fetch`: bytes by the name in the YAML, or why there are none. */
export async function judgedImages(document: Document, source: Named, fetch: (file: string) => Promise<Uint8Array | Fault>, report: Report): Promise<Images> {
  const images = new Map<string, Uint8Array>()
  for (const { file } of document.logos) {
    const bytes = await fetch(file)
    const image = bytes instanceof Uint8Array ? readImage(bytes) : bytes
    const tell = ([code, fact, hint]: Fault): void => report(code, `Die Datei „${file}“ ${fact}.`, placeOf(file, source), { hint })
    if (typeof image === 'string') tell(FAULTS[image])
    else if (!('bytes' in image)) tell(image)
    else {
      images.set(file, image.bytes)
      if (Math.max(image.width / image.height, image.height / image.width) > LONGEST) tell(['datei/bild-schmal', `hat ${image.width} × ${image.height} Pixel und wird als schmaler Strich gedruckt`, 'Schneiden Sie das Bild zu, oder nehmen Sie eine Fassung des Logos, die höchstens zwölfmal so lang wie breit ist.'])
    }
  }
  return images
}

/** The name after `datei:`; the document tree has names without places. */
function placeOf(file: string, source: Named): Place | undefined {
  const at = [...source.text.matchAll(/\bdatei:\s*["']?/g)].map((match) => match.index + match[0].length).find((start) => source.text.startsWith(file, start))
  return at === undefined ? undefined : new SourceText(source.file, source.text).place(at, at + file.length)
}
