// Only the parser of handlebars is used; this is its module without compiler and runtime.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  import type Handlebars from 'handlebars'
  export const parse: typeof Handlebars.parse
}
