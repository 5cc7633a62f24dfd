// pdfmake ships its parts as untyped CommonJS files; the types we rely on are stated once, in pdfmake.ts.
declare module 'pdfmake/js/*.js' {
  const module: { readonly default: unknown }
  export default module
}
