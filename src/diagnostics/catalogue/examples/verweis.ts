import type { verweis as rows } from '../verweis.ts'
import { type Example, pair } from './example.ts'

export const verweis: Readonly<Record<keyof typeof rows, Example>> = {
  'verweis/unbekannt': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: 'Es gilt {§ zweck Abs. 99}.' }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: 'Es gilt {§ zweck Abs. 1}.' }
    `,
  ),
  'verweis/anlage-fehlt': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: 'Der Flyer ist {Anlage flyer}.' }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: 'Der Flyer ist {Anlage flyer}.' }
    anlagen:
      - { id: flyer, titel: Flyer, text: Die Beratung ist freiwillig und kostenfrei. }
    `,
  ),
  'verweis/platz': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: fachtag, text: Die Stadt legt den Flyer aus. }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, nach: zweck, text: Die Stadt legt den Flyer aus. }
    `,
    'Die Klausel „fachtag“ ist in dieser Vereinbarung nicht eingeschaltet.',
  ),
  'verweis/anker-doppelt': pair(
    `
    zusatz:
      - id: flyer
        titel: Flyer
        text: |
          (1) {#ort} Der Flyer liegt im Rathaus aus.
          (2) {#ort} Er liegt auch in der Bücherei aus.
    `,
    `
    zusatz:
      - id: flyer
        titel: Flyer
        text: |
          (1) {#ort} Der Flyer liegt im Rathaus aus.
          (2) {#weitere} Er liegt auch in der Bücherei aus.
    `,
  ),
}
