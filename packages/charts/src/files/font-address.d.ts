declare module '*.woff2?url&no-inline' {
  /** Address of the file as built. */
  const address: string;
  // biome-ignore lint/style/noDefaultExport: bundlers give the address of a file as its default export
  export default address;
}
